namespace Avow.Relating;

/// <summary>
/// A run of words that says enough not to be in two places by chance: where it stands, its hash, and the hash of the longer run
/// that begins with it. As a record: 40 bits of hash, 24 of the longer run's; text, first word, length.
/// </summary>
/// <param name="Key">The upper 40 bits say the run, the lower 24 how it goes on.</param>
/// <param name="Text">Number of the text.</param>
/// <param name="Word">Its first word there.</param>
/// <param name="Words">Its length.</param>
internal readonly record struct Seed(ulong Key, int Text, int Word, int Words)
{
    /// <summary>Texts of more words are not looked at.</summary>
    public const int MaxTextWords = 1 << 24;

    /// <summary>Letters of scripts without spaces say a bit or two each; a seed in a large collection takes more than twenty.</summary>
    public const int MaxWords = 40;

    private const int RestBits = 24;

    public static ulong KeyOf(ulong run, ulong longer) => (run & ~((1UL << RestBits) - 1)) | (longer >> (64 - RestBits));

    public ulong Run => Key >> RestBits;

    public Record ToRecord() => new(Key, (ulong)Text << 32 | (uint)Word << 8 | (uint)Words);

    /// <summary>What all records of one run of words have in common, and no others.</summary>
    public static ulong RunOf(Record record) => record.High >> RestBits;

    public static Seed Of(Record record) => new(record.High, (int)(record.Low >> 32), (int)((uint)record.Low >> 8), (int)(record.Low & 0xFF));
}
