namespace Avow.Relating;

/// <summary>A word in 32 bits: 29 of its hash, and what its letters alone say of how frequent it may be.</summary>
internal static class WordId
{
    public const int Kinds = 6;

    private const uint KindBits = 7;

    public static uint Of(ulong hash, WordScript script, int letters) => ((uint)(hash >> 32) & ~KindBits) | script switch
    {
        WordScript.Ideographic => 4,
        WordScript.Unspaced => 5,
        _ => (uint)Math.Clamp(letters - 3, 0, 3),
    };

    /// <summary>0 to 3: one to three letters, four, five, more; 4 a Han or Kana character; 5 a Thai letter.</summary>
    public static int KindOf(uint id) => (int)(id & KindBits);
}
