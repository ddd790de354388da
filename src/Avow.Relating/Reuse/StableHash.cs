using System.Numerics;

namespace Avow.Relating;

/// <summary>
/// 64-bit hashes that are stored and compared between runs: FNV-1a over UTF-16 code units, finished with the mixer of
/// SplitMix64 so that all bits are usable. Not for secrets.
/// </summary>
internal static class StableHash
{
    /// <summary>Of no letters yet.</summary>
    public const ulong Start = 0xcbf29ce484222325;

    private const ulong Prime = 0x100000001b3;

    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = Start;
        foreach (var c in letters) hash = Add(hash, c);
        return Finish(hash);
    }

    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * Prime;

    public static ulong Finish(ulong hash) => Mix(hash);

    /// <summary>The hash of a run of words, in order.</summary>
    public static ulong Join(ulong run, ulong word) => Mix(BitOperations.RotateLeft(run, 5) ^ word);

    /// <summary>Spreads what is in a number over all its bits; no two numbers become one.</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }
}
