using System.Collections.Concurrent;

namespace Avow.Relating;

/// <summary>Texts made ready for aligning, kept as long as there is room; when it is full, all are let go.</summary>
internal sealed class PreparedShelf(IShelf shelf, Information information, ulong[] digests, long maxWords, StageTimes times)
{
    private readonly ConcurrentDictionary<int, PreparedText> held = new();
    private readonly ConcurrentDictionary<int, bool> changed = new();
    private long words;

    /// <summary>Texts that were not what they were when their words were first read; no passage of theirs is reported.</summary>
    public IEnumerable<int> Changed => changed.Keys;

    public PreparedText? Of(int number)
    {
        if (held.TryGetValue(number, out var text)) return text;
        string read;
        using (times.Begin(Stage.Read)) read = shelf.Read(number);
        text = PreparedText.Of(read, information);
        if (DigestOf(text) != digests[number])
        {
            changed[number] = true;
            return null;
        }

        if (Interlocked.Add(ref words, text.WordCount) > maxWords)
        {
            held.Clear();
            Interlocked.Exchange(ref words, text.WordCount);
        }

        held[number] = text;
        return text;
    }

    private static ulong DigestOf(PreparedText text)
    {
        var digest = 0UL;
        foreach (var hash in text.Hashes) digest = StableHash.Join(digest, hash);
        return digest;
    }
}
