namespace Avow.Relating;

/// <summary>
/// How likely two lengths are when one is the translation of the other: the logarithm of their ratio by a law with heavy tails (Student's),
/// wider for short segments. From tables: it is asked a hundred million times.
/// </summary>
internal static class RatioOdds
{
    // Variance of the logarithm: of long segments, and what short ones have more, in letters. On versions of one declaration and on shared/data/align.
    private const float LeastSpread = 0.035f;
    private const float SpreadOfLetters = 4.5f;
    private const float Freedom = 6;
    private const double StudentPeak = 0.3827;

    private const int Steps = 2_048;
    private const float SpreadScale = 400;
    private const float SquareScale = 32;

    // By variance: the log of the peak, and one by the variance in steps of the other table.
    private static readonly (float Peak, float Scale)[] OfSpread =
    [
        .. Enumerable.Range(0, Steps).Select(step => (step + 0.5) / SpreadScale).Select(spread => ((float)(Math.Log(StudentPeak) - 0.5 * Math.Log(spread)), (float)(SquareScale / spread))),
    ];

    private static readonly float[] OfSquare = [.. Enumerable.Range(0, Steps).Select(step => (float)(-(Freedom + 1) / 2 * Math.Log(1 + (step + 0.5) / SquareScale / Freedom)))];

    /// <param name="off">How far the logarithm of the ratio is from the usual.</param>
    /// <param name="inverse">One by the one length and one by the other, together.</param>
    public static float Of(float off, float inverse)
    {
        var (peak, scale) = OfSpread[Step(LeastSpread * SpreadScale + SpreadOfLetters / 4 * SpreadScale * inverse)];
        return peak + OfSquare[Step(off * off * scale)];
    }

    private static int Step(float value) => value < Steps - 1 ? (int)value : Steps - 1;
}
