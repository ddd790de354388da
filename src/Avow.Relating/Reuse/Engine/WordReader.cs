using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>Reads texts, cuts them into words and counts those. Keeps its buffers; for one thread.</summary>
internal sealed class WordReader(IShelf shelf, WordCounts counts, StageTimes times)
{
    private readonly WordFold fold = new();
    private readonly List<uint> words = [];
    private readonly WordTally tally = new(counts);

    public WordBatch Read(int first, int count, ulong[] digests, ConcurrentBag<int> tooLong)
    {
        words.Clear();
        var ends = new int[count];
        for (var place = 0; place < count; place++)
        {
            string text;
            using (times.Begin(Stage.Read)) text = shelf.Read(first + place);
            using (times.Begin(Stage.Words)) digests[first + place] = Add(text, first + place, tooLong);
            ends[place] = words.Count;
        }

        using (times.Begin(Stage.Words)) tally.Add(CollectionsMarshal.AsSpan(words));
        return new(first, ends, [.. words]);
    }

    private ulong Add(string text, int number, ConcurrentBag<int> tooLong)
    {
        var (start, digest) = (words.Count, 0UL);
        for (var scan = new WordScanner(text, fold); scan.Next();)
        {
            words.Add(WordId.Of(scan.Hash, scan.Script, scan.Letters.Length));
            digest = StableHash.Join(digest, scan.Hash);
        }

        if (words.Count - start <= Seed.MaxTextWords) return digest;
        words.RemoveRange(start, words.Count - start);
        tooLong.Add(number);
        return 0;
    }
}
