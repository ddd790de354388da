using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>Chooses the grams that tell languages of one script apart: frequent in one, rarer in the rest.</summary>
internal static class Selection
{
    /// <summary>Grams chosen for a class, by rank from 1.</summary>
    private static readonly int[] Chosen = [0, 2_400, 2_200, 2_200, 1_100, 450];

    /// <summary>Grams chosen for a class against each near relative, by rank from 1: what all others lack says nothing between two that have it.</summary>
    private static readonly int[] AgainstKin = [0, 400, 400, 400, 200, 50];

    public static SortedSet<uint> Of(IReadOnlyList<(LanguageClass Class, GramCounts Counts, Dictionary<uint, float> Weights)> classes, double scale)
    {
        var chosen = new SortedSet<uint>();
        foreach (var script in classes.GroupBy(c => c.Class.Letters))
        {
            var sums = new Dictionary<uint, float>();
            foreach (var (_, _, weights) in script)
            {
                foreach (var (gram, weight) in weights) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, gram, out _) += weight;
            }

            var others = Math.Max(1, script.Count() - 1);
            foreach (var (one, counts, weights) in script)
            {
                var likelihood = new Dictionary<uint, double>();
                for (var kind = 0; kind < counts.Kinds.Length; kind++)
                {
                    foreach (var (gram, count) in counts.Kinds[kind]) likelihood[gram] = count / counts.Totals[kind];
                }

                var most = (int)(Chosen[one.Rank] * scale);
                chosen.UnionWith(Best(weights, w => likelihood[w.Key] * (w.Value - ((sums[w.Key] - w.Value) / others)), most));
                foreach (var (_, _, kinWeights) in script.Where(k => k.Class != one && SameLanguage.IsNear(k.Class.Tag, one.Tag)))
                    chosen.UnionWith(Best(weights, w => likelihood[w.Key] * (w.Value - kinWeights.GetValueOrDefault(w.Key)), (int)(AgainstKin[one.Rank] * scale)));
            }
        }

        return chosen;
    }

    private static IEnumerable<uint> Best(Dictionary<uint, float> weights, Func<KeyValuePair<uint, float>, double> gain, int most) =>
        weights.Select(w => (Gram: w.Key, Gain: gain(w))).OrderByDescending(w => w.Gain).ThenBy(w => w.Gram).Take(most).Select(w => w.Gram);
}
