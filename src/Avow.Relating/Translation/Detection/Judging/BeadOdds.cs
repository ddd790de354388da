namespace Avow.Relating;

/// <summary>
/// The odds of every bead of two texts' segments against chance: of its lengths, as Gale and Church have them but against the lengths of the texts themselves,
/// and of the clues that both sides have or only one has.
/// </summary>
internal sealed class BeadOdds
{
    // Logs of odds: a segment translated by one, and by two, as met on shared/data/align.
    private const float OneToOne = -0.15f;
    private const float TwoToOne = -3.0f;

    [ThreadStatic]
    private static BeadOdds? mine;

    public static BeadOdds Mine => mine ??= new();

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>By segment of the first text, then of the second.</summary>
    public float[] One { get; private set; } = [];

    /// <summary>Of the segment of the first text and the one before it, to one of the second.</summary>
    public float[] TwoA { get; private set; } = [];

    /// <summary>Of one of the first text, to the segment of the second and the one before it.</summary>
    public float[] TwoB { get; private set; } = [];

    /// <param name="a">Segments of the first text.</param>
    /// <param name="b">Of the second.</param>
    /// <param name="clues">What the clues they share say.</param>
    /// <param name="unmet">Which clues it says something of when they are not met again.</param>
    /// <param name="ratio">Log of the ratio of lengths to be expected, of the second to the first.</param>
    public void Fill(SketchLevel a, SketchLevel b, ReadOnlySpan<float> clues, Unmet unmet, float ratio)
    {
        (Rows, Columns) = (a.Count, b.Count);
        if (One.Length < clues.Length) (One, TwoA, TwoB) = (new float[clues.Length], new float[clues.Length], new float[clues.Length]);
        var (lawA, lawB) = (a.Lengths, b.Lengths);
        Span<float> missingB = stackalloc float[Columns];
        for (var j = 0; j < Columns; j++) missingB[j] = Missing(b, j, unmet);
        var missingAbove = 0f;
        for (var i = 0; i < Rows; i++)
        {
            var missingA = Missing(a, i, unmet);
            for (var j = 0; j < Columns; j++)
            {
                var at = i * Columns + j;
                One[at] = OneToOne + clues[at] + missingA + missingB[j]
                    + RatioOdds.Of(lawB.Logs[j] - lawA.Logs[i] - ratio, lawA.Inverse[i] + lawB.Inverse[j]) - 0.5f * (lawA.Chance[i] + lawB.Chance[j]);
                if (i > 0)
                {
                    TwoA[at] = TwoToOne + clues[at] + clues[at - Columns] + missingA + missingAbove + missingB[j]
                        + RatioOdds.Of(lawB.Logs[j] - lawA.PairLogs[i] - ratio, lawA.PairInverse[i] + lawB.Inverse[j]) - 0.5f * (lawA.PairChance[i] + lawB.Chance[j]);
                }

                if (j > 0)
                {
                    TwoB[at] = TwoToOne + clues[at] + clues[at - 1] + missingA + missingB[j] + missingB[j - 1]
                        + RatioOdds.Of(lawB.PairLogs[j] - lawA.Logs[i] - ratio, lawA.Inverse[i] + lawB.PairInverse[j]) - 0.5f * (lawA.Chance[i] + lawB.PairChance[j]);
                }
            }

            missingAbove = missingA;
        }
    }

    // Half of what it costs falls to each side.
    private static float Missing(SketchLevel level, int segment, Unmet unmet) => unmet switch
    {
        Unmet.None => 0,
        Unmet.Others => 0.5f * level.Unmet[segment],
        _ => 0.5f * (level.Unmet[segment] + level.Meanings[segment] * ClueOdds.Missing(ClueKind.Meaning)),
    };
}
