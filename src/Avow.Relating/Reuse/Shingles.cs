namespace Avow.Relating;

/// <summary>A run of words that serves as a seed: its hash and the place of its first word.</summary>
internal readonly record struct Gram(ulong Hash, int At) : IComparable<Gram>
{
    public int CompareTo(Gram other) => Hash != other.Hash ? Hash < other.Hash ? -1 : 1 : At.CompareTo(other.At);

    public static bool operator <(Gram left, Gram right) => left.CompareTo(right) < 0;

    public static bool operator >(Gram left, Gram right) => left.CompareTo(right) > 0;

    public static bool operator <=(Gram left, Gram right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Gram left, Gram right) => left.CompareTo(right) >= 0;
}

/// <summary>
/// Overlapping runs of words. Their length is counted in thirds of a word, so that one measure serves all scripts: a word has
/// three, a Han or Kana character two, a Thai letter one.
/// </summary>
internal static class Shingles
{
    /// <summary>A seed has three words, five Han characters or nine Thai letters.</summary>
    public const int SeedShare = 9;

    public static byte ShareOfWord(WordScript script) => script switch
    {
        WordScript.Ideographic => 2,
        WordScript.Unspaced => 1,
        _ => 3,
    };

    /// <summary>All runs of a share, in the order of the text.</summary>
    public static List<Gram> InTextOrder(ReadOnlySpan<ulong> hashes, ReadOnlySpan<byte> shares, int share)
    {
        List<Gram> grams = new(hashes.Length);
        for (var start = 0; start < hashes.Length; start++)
        {
            var (hash, sum, end) = (0UL, 0, start);
            while (end < hashes.Length && sum < share) (hash, sum, end) = (StableHash.Join(hash, hashes[end]), sum + shares[end], end + 1);
            if (sum < share) break;
            grams.Add(new(hash, start));
        }

        return grams;
    }
}
