namespace Avow.Relating;

/// <summary>
/// Pairs what shares wording, in order: the list of pairs ascending on both sides whose shared wording is the most (the heaviest increasing
/// subsequence, Jacobson and Vo 1992). Time nearly linear: what shares nothing never meets.
/// </summary>
internal static class WordingPairing
{
    // Places of one run of words that are looked at; more are a refrain, which says nothing of where it belongs.
    private const int MaxPlaces = 16;

    // Of what meets most often, how many are held against each other.
    private const int MaxCandidates = 8;

    /// <returns>Pairs ascending on both sides.</returns>
    public static List<(int Left, int Right)> InOrder(IReadOnlyList<SharedWording> left, IReadOnlyList<SharedWording> right)
    {
        if (left.Count == 0 || right.Count == 0) return [];
        var weights = new (int Weight, int At)[right.Count + 1];
        List<(int Left, int Right, int Before)> steps = [];
        foreach (var ofOne in Candidates(left, right).GroupBy(pair => pair.Left))
        {
            // Each left one stands in one pair: its pairs see only what came before it.
            var ends = ofOne.OrderBy(pair => pair.Right).Select(pair => (pair.Right, Best: BestBefore(pair.Right), pair.Weight)).ToList();
            foreach (var (r, best, weight) in ends)
            {
                steps.Add((ofOne.Key, r, best.At - 1));
                Raise(r, (best.Weight + weight, steps.Count));
            }
        }

        List<(int, int)> pairs = [];
        for (var at = BestBefore(right.Count).At - 1; at >= 0; at = steps[at].Before) pairs.Add((steps[at].Left, steps[at].Right));
        pairs.Reverse();
        return pairs;

        // Heaviest chain that ends before a right one (Fenwick 1994).
        (int Weight, int At) BestBefore(int r)
        {
            var best = (Weight: 0, At: 0);
            for (; r > 0; r &= r - 1)
                if (weights[r].Weight > best.Weight) best = weights[r];
            return best;
        }

        void Raise(int r, (int Weight, int At) chain)
        {
            for (r++; r < weights.Length; r += r & -r)
                if (chain.Weight > weights[r].Weight) weights[r] = chain;
        }
    }

    /// <summary>Everything that shares wording, by the left one.</summary>
    public static IEnumerable<(int Left, int Right, int Weight)> Candidates(IReadOnlyList<SharedWording> left, IReadOnlyList<SharedWording> right)
    {
        var places = Places(right);
        Dictionary<int, int> met = [];
        for (var l = 0; l < left.Count; l++)
        {
            met.Clear();
            foreach (var key in left[l].Grams.Concat(left[l].Runs))
            {
                if (!places.TryGetValue(key, out var list) || list.Count > MaxPlaces) continue;
                foreach (var r in list) met[r] = met.GetValueOrDefault(r) + 1;
            }

            foreach (var (r, _) in met.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MaxCandidates))
                if (left[l].SharedWith(right[r]) is var weight and > 0) yield return (l, r, weight);
        }
    }

    private static Dictionary<ulong, List<int>> Places(IReadOnlyList<SharedWording> right)
    {
        Dictionary<ulong, List<int>> places = [];
        for (var r = 0; r < right.Count; r++)
        {
            foreach (var key in right[r].Grams.Concat(right[r].Runs))
            {
                if (!places.TryGetValue(key, out var list)) places[key] = list = [];
                if (list.Count <= MaxPlaces && (list.Count == 0 || list[^1] != r)) list.Add(r);
            }
        }

        return places;
    }
}
