using System.Collections.Concurrent;

namespace Avow.Relating;

/// <summary>Texts of an archive made ready for aligning, kept as long as there is room; when it is full, all are let go.</summary>
internal sealed class TextsAtHand(IShelf shelf, long maxWords, StageTimes times)
{
    private readonly ConcurrentDictionary<int, PreparedText> held = new();
    private long words;

    public PreparedText Of(int number)
    {
        if (held.TryGetValue(number, out var text)) return text;
        string read;
        using (times.Begin(Stage.Read)) read = shelf.Read(number);
        using (times.Begin(Stage.Words)) text = PreparedText.Of(read);
        if (Interlocked.Add(ref words, text.WordCount) > maxWords)
        {
            held.Clear();
            Interlocked.Exchange(ref words, text.WordCount);
        }

        return held[number] = text;
    }
}
