namespace Avow.Relating;

/// <summary>
/// A run of words by which an archive finds the texts that may share a passage, in 48 bits: 32 say the run, 16 how it goes on
/// (<see cref="TextSeeds"/>). Keys are not negative, and all keys of a run lie together.
/// </summary>
/// <param name="Key">The run and how it goes on.</param>
/// <param name="Place">Its first word in the text.</param>
/// <param name="Words">Its length.</param>
public readonly record struct TextSeed(long Key, int Place, int Words)
{
    /// <summary>Keys of one run that go on in different ways.</summary>
    public const long KeysOfRun = 1L << RestBits;

    internal const int RestBits = 16;
    internal const int KeyBits = 48;

    /// <summary>The least key of the run.</summary>
    public long Run => Key & -KeysOfRun;

    internal static long KeyOf(ulong run, ulong longer) => (long)(run >> (64 - (KeyBits - RestBits)) << RestBits | longer >> (64 - RestBits));
}
