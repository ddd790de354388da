using System.Collections.Concurrent;

namespace Avow.Relating;

/// <summary>Texts made ready for aligning, kept as long as there is room; when it is full, all are let go but the longest, which would take the longest to make again.</summary>
internal sealed class PreparedShelf(IShelf shelf, Information information, ulong[] digests, long maxWords, StageTimes times)
{
    private readonly ConcurrentDictionary<int, PreparedText> held = new();
    private readonly ConcurrentDictionary<int, bool> changed = new();
    private long words;

    /// <summary>Texts that were not what they were when their words were first read; no passage of theirs is reported.</summary>
    public IEnumerable<int> Changed => changed.Keys;

    /// <param name="number">Which.</param>
    /// <param name="like">A text that it may be a copy of, character for character; then it is that one.</param>
    public PreparedText? Of(int number, PreparedText? like = null)
    {
        if (held.TryGetValue(number, out var text)) return text;
        string read;
        using (times.Begin(Stage.Read)) read = shelf.Read(number);
        text = like is not null && read == like.Text ? like : PreparedText.Of(read, information);
        if (DigestOf(text) != digests[number])
        {
            changed[number] = true;
            return null;
        }

        if (text != like) Hold(number, text);
        return text;
    }

    private void Hold(int number, PreparedText text)
    {
        if (Interlocked.Add(ref words, text.WordCount) > maxWords)
        {
            lock (held)
            {
                var largest = held.DefaultIfEmpty().MaxBy(entry => entry.Value?.WordCount);
                held.Clear();
                if (largest.Value is not null) held[largest.Key] = largest.Value;
                Interlocked.Exchange(ref words, text.WordCount + (largest.Value?.WordCount ?? 0));
            }
        }

        held[number] = text;
    }

    private static ulong DigestOf(PreparedText text)
    {
        var digest = 0UL;
        foreach (var hash in text.Hashes) digest = StableHash.Join(digest, hash);
        return digest;
    }
}
