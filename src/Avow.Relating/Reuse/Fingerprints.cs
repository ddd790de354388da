namespace Avow.Relating;

/// <summary>
/// The fingerprints by which an archive finds the texts that may share words: winnowed shingles (Schleimer, Wilkerson, Aiken:
/// Winnowing, SIGMOD 2003, section 3). Of every <see cref="Window"/> shingles in a row the least is kept, so two texts that
/// share a run of six words (eight Han characters, fourteen Thai letters) share a fingerprint.
/// </summary>
/// <remarks>
/// Where we differ: "least" puts shingles with distinctive words first and the plain ones ("at the end of the") last, so
/// texts seldom meet by a turn of phrase. What is least still depends on the window alone, so the promise holds.
/// </remarks>
public static class Fingerprints
{
    /// <summary>With shingles of four words: 4 + 3 - 1 = 6 words shared are always seen. Keeps about every second shingle.</summary>
    public const int Window = 3;

    // The evidence of four words below which they are a turn of phrase; "at the end of" has 1.2, "in the United States" 2.6.
    private const float PlainWeight = 2.2f;

    /// <returns>Ascending, without duplicates; a text too short for one shingle has none.</returns>
    public static ulong[] Of(string text) => Of(PreparedText.Of(text));

    /// <inheritdoc cref="Of(string)"/>
    public static ulong[] Of(PreparedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shingles = Shingles.InTextOrder(text.Hashes, text.Spans, Shingles.FingerprintShare);
        HashSet<ulong> kept = [];
        var keys = shingles.ConvertAll(shingle => Key(text, shingle));
        for (var start = 0; start == 0 ? keys.Count > 0 : start + Window <= keys.Count; start++)
        {
            var least = start;
            for (var i = start + 1; i < Math.Min(start + Window, keys.Count); i++)
                if (keys[i].CompareTo(keys[least]) < 0) least = i;
            kept.Add(keys[least].Hash);
        }

        ulong[] sorted = [.. kept];
        Array.Sort(sorted);
        return sorted;
    }

    private static (bool IsPlain, ulong Hash) Key(PreparedText text, Gram shingle)
    {
        var (weight, share) = (0f, 0);
        for (var i = shingle.At; share < Shingles.FingerprintShare; i++) (weight, share) = (weight + text.Weights[i], share + text.Spans[i]);
        return (weight < PlainWeight, shingle.Hash);
    }
}
