using System.Collections.Concurrent;

namespace Avow.Archive;

/// <summary>What searching keeps in mind of one state of the archive; nothing of what anybody asked but which words are too common to tell texts apart.</summary>
internal sealed class Known(long generation)
{
    // Articles, prepositions, and the words that an archive is about, in many languages.
    private const int MaxCommon = 2_000;

    private readonly ConcurrentDictionary<string, int> common = new(StringComparer.Ordinal);

    public long Generation { get; } = generation;

    /// <summary>The languages with a stemmer that stand in the archive.</summary>
    public required Lazy<IReadOnlyList<string>> Languages { get; init; }

    public required Lazy<TextColumns> Columns { get; init; }

    // In fewer texts, what most of them hold may be what was asked for.
    private const int LeastToTell = 50;

    /// <summary>Whether more than half of the texts hold it; of a large archive, more than are counted.</summary>
    public bool IsCommon(Session session, string match)
    {
        var all = Columns.Value.Lead.Length - 1;
        return all >= LeastToTell && TextsWith(session, match) > Math.Min(all / 2, SearchPlan.Common(all));
    }

    /// <summary>In how many texts an expression is met, as far as one more than make it common.</summary>
    public int TextsWith(Session session, string match)
    {
        if (common.TryGetValue(match, out var texts)) return texts;
        texts = (int)session.Number("words-count", ("$match", match), ("$most", SearchPlan.Common(Columns.Value.Lead.Length) + 1));
        if (texts > SearchPlan.MaxRanked && common.Count < MaxCommon) common.TryAdd(match, texts);
        return texts;
    }
}
