namespace Avow.Relating;

/// <summary>The odds of two texts as a score.</summary>
internal static class Scoring
{
    /// <summary>Of two texts that are told by themselves: on 40,000 pairs of unrelated texts one in a thousand has more.</summary>
    public const double LeastOdds = 6;

    // Where as many are translations as not, and how fast that changes.
    private const double Even = 6;
    private const double Step = 2;

    private const int Digits = 3;

    public static double Of(double odds) => Math.Round(1 / (1 + Math.Exp((Even - odds) / Step)), Digits);
}
