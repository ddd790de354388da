namespace Avow.Relating;

/// <summary>Chooses the alignment of which most segments are expected to be right, which is not always the likeliest as a whole.</summary>
internal static class Decoding
{
    private const int Nothing = -1;

    /// <param name="beads">Likely ones, ordered by segment of the first text, then of the second; those of one whole alignment are among them.</param>
    /// <param name="corridor">Where they lie.</param>
    public static IReadOnlyList<Bead> Best(IReadOnlyList<Weighed> beads, Corridor corridor)
    {
        var gains = new double[corridor.Places];
        var by = new int[corridor.Places];
        Array.Fill(by, Nothing);
        for (var i = 0; i < beads.Count; i++)
        {
            var bead = beads[i];
            var (from, to) = (corridor.Place(bead.A, bead.B), corridor.Place(bead.A + bead.CountA, bead.B + bead.CountB));
            if (from != 0 && by[from] == Nothing) continue;
            var gain = gains[from] + bead.Weight * (bead.CountA + bead.CountB);
            if (by[to] == Nothing || gain > gains[to]) (gains[to], by[to]) = (gain, i);
        }

        List<Bead> path = [];
        for (var at = corridor.Places - 1; at > 0;)
        {
            var bead = beads[by[at]];
            path.Add(new(new(bead.A, bead.A + bead.CountA), new(bead.B, bead.B + bead.CountB), Math.Round(bead.Weight, 4)));
            at = corridor.Place(bead.A, bead.B);
        }

        path.Reverse();
        return path;
    }
}
