using Avow.Statements;

namespace Avow.Relating;

/// <summary>Where words that somebody asks for may stand in the texts of an index, and where exactly they stand in one of them.</summary>
public static class Whereabouts
{
    // Asked for by; of a longer question those at even distances.
    private const int MaxSeeds = 400;

    // Texts that a run of words is looked up in; of more, those that also go on alike, the first of them.
    private const int MaxTextsOfRun = 48;

    // Of a long word and a short one beside it.
    private const int FragmentWords = 3;
    private const double MinBitsOfFragment = 18;

    /// <returns>The texts that share most of the words asked for, by how many they are, then in order; empty when they are too few or too plain.</returns>
    public static IReadOnlyList<TextPlace> Candidates(ISeedIndex index, string asked, int most)
    {
        ArgumentNullException.ThrowIfNull(index);
        var seeds = TextSeeds.AllOf(asked);
        var step = Math.Max(1, (seeds.Count + MaxSeeds - 1) / MaxSeeds);
        Dictionary<TextPlace, HashSet<int>> covered = [];
        foreach (var seed in seeds.OrderBy(seed => seed.Place).Where((_, number) => number % step == 0))
        {
            foreach (var row in Rows(index, seed))
            {
                if (!covered.TryGetValue(row.At, out var words)) covered[row.At] = words = [];
                for (var word = seed.Place; word < seed.Place + seed.Words; word++) words.Add(word);
            }
        }

        return [.. covered.OrderByDescending(text => text.Value.Count).ThenBy(text => text.Key).Take(most).Select(text => text.Key)];
    }

    /// <summary>Whether the words are enough to be found by.</summary>
    public static bool AreTelling(string asked) => TextSeeds.AllOf(asked).Count > 0;

    /// <summary>The passages of a text that hold words asked for, changed ones too; ordered by what was asked. <see cref="AlignedSpan.From"/> lies in what was asked.</summary>
    public static IReadOnlyList<AlignedSpan> In(PreparedText asked, PreparedText text)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(text);
        return asked.WordCount == 0 || text.WordCount == 0 ? [] : PairAligner.ToCharacters(PairAligner.Passages(asked, text, new StandingOfQuestion()), asked, text);
    }

    /// <summary>
    /// Of words that no text could be recognised by, those in a row that say most, for a search to try: where some were changed or left out, others
    /// still stand together. Best first.
    /// </summary>
    public static IReadOnlyList<string> Fragments(string asked, int most)
    {
        var words = PreparedText.Of(asked);
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.WordCount - FragmentWords + 1))
                .Select(start => (Start: start, Bits: Enumerable.Range(start, FragmentWords).Sum(word => words.BitsOf(word))))
                .Where(fragment => fragment.Bits >= MinBitsOfFragment)
                .OrderByDescending(fragment => fragment.Bits).ThenBy(fragment => fragment.Start).Take(most)
                .Select(fragment => words.RangeOf(fragment.Start, fragment.Start + FragmentWords).Of(asked)),
        ];
    }

    /// <summary>Where exactly these words stand in a text for the first time, typography aside; null when they do not.</summary>
    public static TextRange? Exactly(PreparedText asked, PreparedText text)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(text);
        var at = asked.WordCount == 0 ? -1 : text.Hashes.AsSpan().IndexOf(asked.Hashes);
        return at < 0 ? null : text.RangeOf(at, at + asked.WordCount);
    }

    private static IReadOnlyList<IndexedSeed> Rows(ISeedIndex index, TextSeed seed)
    {
        var rows = index.OfRun(seed.Run, MaxTextsOfRun + 1);
        if (rows.Count <= MaxTextsOfRun) return rows;
        return index.First(seed.Key) is { } first ? [first, .. index.After(seed.Key, first.At, MaxTextsOfRun - 1)] : [];
    }
}
