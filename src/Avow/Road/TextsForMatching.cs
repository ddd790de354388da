using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Texts of an archive made ready for matching, kept until they become many. For many threads.</summary>
internal sealed class TextsForMatching(ILibrary library)
{
    // At about 100 bytes a word, 100 MB.
    private const int MaxWords = 1_000_000;

    private readonly ConcurrentDictionary<Id<Text>, PreparedText> prepared = new();
    private readonly ConcurrentDictionary<Id<Text>, IReadOnlyList<TextSeed>> seeds = new();
    private int words;

    public PreparedText Of(Id<Text> id)
    {
        if (prepared.TryGetValue(id, out var text)) return text;
        text = PreparedText.Of(library.Find(id)!.Words);
        Count(text.WordCount);
        return prepared[id] = text;
    }

    public IReadOnlyList<TextSeed> SeedsOf(Id<Text> id)
    {
        if (seeds.TryGetValue(id, out var found)) return found;
        found = TextSeeds.Of(library.Find(id)!.Words);
        Count(found.Count);
        return seeds[id] = found;
    }

    /// <summary>Nothing when they share no passage.</summary>
    public StoredMatch? Match(Id<Text> one, Id<Text> other)
    {
        var (a, b) = one < other ? (one, other) : (other, one);
        return SharedPassages.Between(Of(a), Of(b)) is { Count: > 0 } spans ? new(a, b, spans) : null;
    }

    private void Count(int more)
    {
        if (Interlocked.Add(ref words, more) <= MaxWords) return;
        Interlocked.Exchange(ref words, more);
        prepared.Clear();
        seeds.Clear();
    }
}
