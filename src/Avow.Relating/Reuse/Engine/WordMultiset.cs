using System.Numerics;

namespace Avow.Relating;

/// <summary>How often each word stands in a text. Kept by each thread for the next text; valid until then.</summary>
internal sealed class WordMultiset
{
    [ThreadStatic]
    private static WordMultiset? ofThread;

    private int[] places = [];
    private uint[] words = [];
    private int[] times = [];
    private int count;

    /// <summary>Each word once, in the order in which they first stand.</summary>
    public ReadOnlySpan<uint> Words => words.AsSpan(0, count);

    public ReadOnlySpan<int> Times => times.AsSpan(0, count);

    public static WordMultiset OfThread(ReadOnlySpan<uint> words) => (ofThread ??= new()).Count(words);

    // At most half of the places are ever taken; from where its hash points a word goes on to the next free one.
    private WordMultiset Count(ReadOnlySpan<uint> from)
    {
        var log2 = Math.Max(4, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)from.Length * 2)));
        if (places.Length < 1 << log2) (words, times, places) = (new uint[1 << log2], new int[1 << log2], new int[1 << log2]);
        var table = places.AsSpan(0, 1 << log2);
        table.Clear();
        count = 0;
        foreach (var word in from)
        {
            var at = (int)((word * 0x9E3779B1u) >> (32 - log2));
            while (table[at] > 0 && words[table[at] - 1] != word) at = (at + 1) & (table.Length - 1);
            if (table[at] == 0)
            {
                (words[count], times[count]) = (word, 0);
                table[at] = ++count;
            }

            times[table[at] - 1]++;
        }

        return this;
    }
}
