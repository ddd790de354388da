namespace Avow.Relating;

/// <summary>Hashes that are the same on every machine (FNV-1a, and the finaliser of MurmurHash3).</summary>
internal static class Mixed
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return (uint)(Of(hash) >> 32);
    }

    public static ulong Of(ulong value)
    {
        value ^= value >> 33;
        value *= 0xff51afd7ed558ccdUL;
        value ^= value >> 33;
        value *= 0xc4ceb9fe1a85ec53UL;
        return value ^ (value >> 33);
    }

    public static ulong Of(ulong a, ulong b) => Of(Of(a) * 31 + b);
}
