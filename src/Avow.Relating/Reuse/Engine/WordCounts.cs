namespace Avow.Relating;

/// <summary>
/// How often each word stands in a collection, in a fixed 32 MiB (Cormode and Muthukrishnan: An Improved Data Stream Summary: The
/// Count-Min Sketch, 2005): never too low, and too high only where both places of a rare word meet more frequent ones. Sums,
/// so the order of the texts and the number of threads do not matter.
/// </summary>
internal sealed class WordCounts
{
    private const int PlacesLog2 = 22;

    private readonly int[] first = new int[1 << PlacesLog2];
    private readonly int[] second = new int[1 << PlacesLog2];
    private long total;

    public long Total => Volatile.Read(ref total);

    public void Add(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            var (one, other) = Places(word);
            Interlocked.Increment(ref first[one]);
            Interlocked.Increment(ref second[other]);
        }

        Interlocked.Add(ref total, words.Length);
    }

    public int Of(uint word)
    {
        var (one, other) = Places(word);
        return Math.Min(first[one], second[other]);
    }

    private static (int One, int Other) Places(uint word)
    {
        var mixed = StableHash.Mix(word);
        return ((int)(mixed & ((1 << PlacesLog2) - 1)), (int)(mixed >> (64 - PlacesLog2)));
    }
}
