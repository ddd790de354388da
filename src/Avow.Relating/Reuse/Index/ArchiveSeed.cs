namespace Avow.Relating;

/// <summary>A seed with the number of its text, as a record to be sorted: 48 bits of key; text, place, length.</summary>
/// <param name="Key">As in <see cref="TextSeed"/>.</param>
/// <param name="Text">Number of the text, in order of <see cref="TextPlace"/>.</param>
/// <param name="Place">Its first word there.</param>
/// <param name="Words">Its length.</param>
public readonly record struct ArchiveSeed(long Key, int Text, int Place, int Words)
{
    private const int SpareBits = 64 - TextSeed.KeyBits;

    internal Record ToRecord() => new((ulong)Key << SpareBits, (ulong)Text << 32 | (uint)Place << 8 | (uint)Words);

    internal static ArchiveSeed Of(Record record) => new((long)(record.High >> SpareBits), (int)(record.Low >> 32), (int)((uint)record.Low >> 8), (int)(record.Low & 0xFF));
}
