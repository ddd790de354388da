namespace Avow.Relating;

/// <summary>
/// How often each word stands in a collection, in a fixed 32 MiB (Cormode and Muthukrishnan: An Improved Data Stream Summary: The
/// Count-Min Sketch, 2005): never too low, and too high only where both places of a rare word meet more frequent ones. Sums,
/// so the order of the texts and the number of threads do not matter.
/// </summary>
internal sealed class WordCounts
{
    public const int PlacesLog2 = 22;

    private long total;

    public long Total => Volatile.Read(ref total);

    /// <summary>By the one place of a word.</summary>
    public int[] First { get; } = new int[1 << PlacesLog2];

    /// <summary>By its other place.</summary>
    public int[] Second { get; } = new int[1 << PlacesLog2];

    public void Add(uint word, int times)
    {
        var (one, other) = Places(StableHash.Mix(word));
        Interlocked.Add(ref First[one], times);
        Interlocked.Add(ref Second[other], times);
    }

    public void AddTotal(long words) => Interlocked.Add(ref total, words);

    public static (int One, int Other) Places(ulong mixedWord) => ((int)(mixedWord & ((1 << PlacesLog2) - 1)), (int)(mixedWord >> (64 - PlacesLog2)));
}
