using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>The grams of one class with their log likelihood above the floor, the worthiest kept.</summary>
internal static class Likelihoods
{
    /// <summary>Likelihood below which a gram counts as never seen, by kind: about that of once in the largest corpus.</summary>
    private static readonly double[] Floors = [2e-4, 2e-5, 4e-6, 4e-6, 1.5e-5];

    /// <summary>What a nat counts by kind, for grams overlap; fitted on held-back lines.</summary>
    private static readonly double[] Worth = [0.6, 0.7, 1.0, 1.0, 2.2];

    /// <summary>Most grams of a class and kind that are compared at all.</summary>
    private const int MostCompared = 60_000;

    public static Dictionary<uint, float> Of(GramCounts counts)
    {
        var result = new Dictionary<uint, float>();
        for (var kind = 0; kind < Grams.Kinds; kind++)
        {
            // Witten and Bell 1991, method C: what has not been seen is as likely as something new was.
            var all = counts.Totals[kind] + counts.Kinds[kind].Count;
            var floor = Floors[kind];
            foreach (var (gram, count) in counts.Kinds[kind].OrderByDescending(g => g.Value).ThenBy(g => g.Key).Take(MostCompared))
            {
                var likelihood = count / all;
                if (likelihood <= floor) break;
                result[gram] = (float)(Math.Log(likelihood / floor) * Worth[kind]);
            }
        }

        return result;
    }
}
