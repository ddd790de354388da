namespace Avow.Relating;

/// <summary>How the segments of two texts lie beside each other at best.</summary>
/// <param name="Odds">Log of the odds that they belong together against chance, for the best stretch.</param>
/// <param name="Beads">What is paired in it, in order.</param>
internal sealed record LevelMatch(double Odds, IReadOnlyList<SegmentBead> Beads)
{
    public static readonly LevelMatch None = new(0, []);

    /// <summary>Mean of the logarithms of the ratio of lengths, of the second text to the first.</summary>
    public double Ratio(SegmentLaw a, SegmentLaw b)
    {
        if (Beads.Count == 0) return 0;
        var sum = 0d;
        foreach (var bead in Beads) sum += Length(b, bead.B, bead.CountB) - Length(a, bead.A, bead.CountA);
        return sum / Beads.Count;
    }

    /// <summary>How much of the text that has fewer segments is paired, 0 to 1.</summary>
    public double Share(int ofA, int ofB)
    {
        var (a, b) = (0, 0);
        foreach (var bead in Beads) (a, b) = (a + bead.CountA, b + bead.CountB);
        return Math.Min(1, (ofA == ofB ? Math.Max(a, b) : ofA < ofB ? a : b) / (double)Math.Min(ofA, ofB));
    }

    private static double Length(SegmentLaw law, int first, int count) => count == 2 ? law.PairLogs[first + 1] : law.Logs[first];
}
