using System.Numerics;

namespace Avow.Relating;

/// <summary>A bit for every gram (Bloom 1970, with one hash): two unrelated texts are told apart without looking their grams up.</summary>
internal sealed class GramFilter
{
    // One bit in sixteen set: six lookups in a hundred are in vain, and a text of 800 words keeps 2 KB in the nearest cache.
    private const int BitsPerGram = 16;

    private readonly ulong[] bits;
    private readonly ulong mask;

    public GramFilter(Gram[] grams)
    {
        var size = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, (long)grams.Length * BitsPerGram));
        bits = new ulong[size / 64];
        mask = size - 1;
        foreach (var gram in grams) bits[(gram.Hash & mask) >> 6] |= 1UL << (int)(gram.Hash & 63);
    }

    public bool MayHave(ulong hash) => (bits[(hash & mask) >> 6] >> (int)(hash & 63) & 1) != 0;
}
