namespace Avow.Relating;

/// <summary>
/// Which texts are looked at as translations of each other: those that share enough keys, counting a key when one of both is among the first that
/// have it. A function of the set of texts: what changes for others when a text comes or goes is named here, so that it can be mended.
/// </summary>
/// <remarks>
/// A key that a hundred thousand texts share costs each of them some look-ups, and never the square. A text of an early day that comes late
/// meets all that share its keys: rare, for texts mostly come in the order of their days, and needed, for it is the likely source.
/// </remarks>
public sealed class TranslationMeetings(IClueIndex index, int leastShared = TranslationDetection.LeastSharedKeys, int first = TranslationDetection.FirstOfKey)
{
    /// <summary>For a text whose keys were just put in.</summary>
    public TranslationArrival Arrive(TextPlace text, IReadOnlyList<long> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Dictionary<TextPlace, int> shared = [];
        HashSet<TextPlace> displaced = [];
        foreach (var key in keys)
        {
            var foremost = index.First(key, first + 1);
            var isForemost = foremost.Count <= first || text < foremost[first];
            IEnumerable<TextPlace> others = foremost.Count <= first ? foremost : isForemost ? foremost.Concat(index.After(key, foremost[first])) : foremost.Take(first);
            foreach (var other in others.Where(other => other != text)) shared[other] = shared.GetValueOrDefault(other) + 1;
            if (isForemost && foremost.Count > first) displaced.Add(foremost[first]);
        }

        return new([.. shared.Where(other => other.Value >= leastShared).Select(other => other.Key).Order()], [.. displaced.SelectMany(PairsKept).Where(pair => !AreMet(pair.One, pair.Other)).Distinct().Order()]);
    }

    /// <summary>For a text whose keys were just taken out.</summary>
    /// <returns>Pairs of others that did not meet before.</returns>
    public IReadOnlyList<(TextPlace One, TextPlace Other)> Leave(TextPlace text, IReadOnlyList<long> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        HashSet<(TextPlace, TextPlace)> touched = [];
        foreach (var key in keys)
        {
            var foremost = index.First(key, first);
            if (foremost.Count < first || text > foremost[^1]) continue;
            foreach (var other in index.After(key, foremost[^1])) touched.Add((foremost[^1], other));
        }

        return [.. touched.Where(pair => AreMet(pair.Item1, pair.Item2)).Order()];
    }

    /// <summary>Whether two texts of the index meet.</summary>
    public bool AreMet(TextPlace a, TextPlace b)
    {
        var (ofA, ofB, shared) = (index.KeysOf(a.Text), index.KeysOf(b.Text), 0);
        for (int i = 0, j = 0; i < ofA.Count && j < ofB.Count;)
        {
            if (ofA[i] < ofB[j]) i++;
            else if (ofA[i] > ofB[j]) j++;
            else
            {
                if (IsForemost(ofA[i], a < b ? a : b)) shared++;
                (i, j) = (i + 1, j + 1);
            }
        }

        return shared >= leastShared;
    }

    private bool IsForemost(long key, TextPlace place) => index.First(key, first) is var foremost && (foremost.Count < first || place <= foremost[^1]);

    private IEnumerable<(TextPlace One, TextPlace Other)> PairsKept(TextPlace text) =>
        index.Known(text.Text).Select(other => text < other ? (text, other) : (other, text));
}

/// <summary>What the arrival of one text among the keys comes to.</summary>
/// <param name="Met">The texts it is to be judged with, in order.</param>
/// <param name="Parted">Pairs of others that are kept and do not meet any more.</param>
public sealed record TranslationArrival(IReadOnlyList<TextPlace> Met, IReadOnlyList<(TextPlace One, TextPlace Other)> Parted);
