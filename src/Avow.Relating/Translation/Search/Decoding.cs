namespace Avow.Relating;

/// <summary>Chooses the alignment of which most segments are expected to be right, which is not always the likeliest as a whole.</summary>
internal static class Decoding
{
    /// <param name="beads">Likely ones, ordered by segment of the first text, then of the second; those of one whole alignment are among them.</param>
    /// <param name="countA">Segments of the first text.</param>
    /// <param name="countB">Segments of the second.</param>
    public static IReadOnlyList<Bead> Best(IReadOnlyList<Weighed> beads, int countA, int countB)
    {
        Dictionary<(int A, int B), (double Gain, int By)> best = new() { [(0, 0)] = (0, -1) };
        for (var i = 0; i < beads.Count; i++)
        {
            var bead = beads[i];
            if (!best.TryGetValue((bead.A, bead.B), out var here)) continue;
            var to = (bead.A + bead.CountA, bead.B + bead.CountB);
            var gain = here.Gain + bead.Weight * (bead.CountA + bead.CountB);
            if (!best.TryGetValue(to, out var there) || gain > there.Gain) best[to] = (gain, i);
        }

        List<Bead> path = [];
        for (var at = (countA, countB); best[at].By is >= 0 and var by; at = (beads[by].A, beads[by].B))
            path.Add(new(new(beads[by].A, beads[by].A + beads[by].CountA), new(beads[by].B, beads[by].B + beads[by].CountB), Math.Round(beads[by].Weight, 4)));
        path.Reverse();
        return path;
    }
}
