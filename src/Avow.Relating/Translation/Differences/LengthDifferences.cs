using System.Globalization;

namespace Avow.Relating;

/// <summary>Sentences that are far longer or shorter than the text's other sentences are for theirs.</summary>
internal static class LengthDifferences
{
    // Beads that it takes to know what is usual.
    private const int Enough = 8;

    // Deviations from the usual ratio, and characters that must be too many, from which on it is said. Measured on shared/data/align: there are
    // five of them in a thousand beads, and they are right.
    private const double LeastDeviations = 5;
    private const double LeastRatio = 2;
    private const int LeastChars = 60;

    // The spread of ratios when all are the same, and what short sentences add to it, in characters, as in LengthModel.
    private const double LeastSpread = 0.15;
    private const double SpreadOfChars = 2.2;

    public static IEnumerable<TranslationDifference> Of(AlignedTexts texts)
    {
        var pairs = Enumerable.Range(0, texts.Beads.Count).Where(bead => !texts.Beads[bead].IsOneSided).Select(bead => (Bead: bead, A: Seen(texts.RangeOfA(bead).Of(texts.A.Words)), B: Seen(texts.RangeOfB(bead).Of(texts.B.Words)))).ToList();
        if (pairs.Count < Enough) yield break;
        var usual = Median(pairs.Select(pair => Math.Log(pair.B / pair.A)));
        var widening = Math.Max(1, Median(pairs.Select(pair => Math.Abs(Math.Log(pair.B / pair.A) - usual) / Spread(pair.A, pair.B, usual))) / 0.6745);
        foreach (var (bead, lengthA, lengthB) in pairs)
        {
            var off = Math.Log(lengthB / lengthA) - usual;
            var deviations = Math.Abs(off) / (widening * Spread(lengthA, lengthB, usual));
            var tooMany = off > 0 ? lengthB - lengthA * Math.Exp(usual) : lengthA - lengthB / Math.Exp(usual);
            if (deviations < LeastDeviations || Math.Abs(off) < Math.Log(LeastRatio) || tooMany < LeastChars) continue;
            var certainty = Math.Round(texts.Beads[bead].Certainty * (1 - Math.Exp(-deviations / 2.5)), 4);
            yield return new(DifferenceKind.Length, texts.RangeOfA(bead), texts.RangeOfB(bead), certainty, new(bead, bead + 1))
            {
                Words = string.Create(CultureInfo.InvariantCulture, $"The {(off > 0 ? "second" : "first")} text is {Math.Exp(Math.Abs(off)):0.0} times as long here as elsewhere for the {(off > 0 ? "first" : "second")}"),
            };
        }
    }

    private static double Spread(double a, double b, double usual) => Math.Sqrt(LeastSpread * LeastSpread + SpreadOfChars * SpreadOfChars / (a + b / Math.Exp(usual)));

    private static double Seen(string words) => Math.Max(1, words.Count(c => !char.IsWhiteSpace(c) && !char.IsLowSurrogate(c)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
