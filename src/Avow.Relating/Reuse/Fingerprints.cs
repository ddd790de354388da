namespace Avow.Relating;

/// <summary>
/// The fingerprints by which an archive finds the texts that may share words: winnowed shingles (Schleimer, Wilkerson, Aiken:
/// Winnowing, SIGMOD 2003, section 3). Of every <see cref="Window"/> shingles in a row the least is kept, so two texts that
/// share a run of six words (eight Han characters, fourteen Thai letters) share a fingerprint.
/// </summary>
/// <remarks>
/// Where we differ: "least" puts plain shingles ("at the end of the") last, and where a window holds nothing else, only one in
/// <see cref="PlainWindow"/> is kept, so that texts seldom meet by a turn of phrase. The promise therefore reads in full: every
/// run that <see cref="PairAligner"/> may report by itself has a fingerprint, and so has every run of nine words, however plain.
/// Both windows see nothing but the words in them, so what is kept of a run depends on that run alone.
/// </remarks>
public static class Fingerprints
{
    /// <summary>With shingles of four words: 4 + 3 - 1 = 6 words shared are always seen. Keeps about every second shingle.</summary>
    public const int Window = 3;

    /// <summary>With shingles of four words: 4 + 6 - 1 = 9 plain words shared are always seen.</summary>
    public const int PlainWindow = 6;

    // Evidence below which four words are a turn of phrase; "at the end of" has 1.2, "in the United States" 2.6. Six words that
    // reach the aligner's least score weigh 3.2 together; the outer two of their three shingles then weigh 3.8, one of them 1.9.
    private const float PlainWeight = 1.9f;

    /// <returns>Ascending, without duplicates; a text too short for one shingle has none.</returns>
    public static ulong[] Of(string text) => Of(PreparedText.Of(text));

    /// <inheritdoc cref="Of(string)"/>
    public static ulong[] Of(PreparedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keys = Shingles.InTextOrder(text.Hashes, text.Spans, Shingles.FingerprintShare).ConvertAll(shingle => Key(text, shingle));
        HashSet<ulong> kept = [];
        KeepLeast(keys, Window, kept, plain: false);
        KeepLeast(keys, PlainWindow, kept, plain: true);
        ulong[] sorted = [.. kept];
        Array.Sort(sorted);
        return sorted;
    }

    // Of every window, or of all there is when that is less.
    private static void KeepLeast(List<(bool IsPlain, ulong Hash)> keys, int window, HashSet<ulong> kept, bool plain)
    {
        var last = Math.Max(0, keys.Count - window);
        for (var start = 0; start <= last && keys.Count > 0; start++)
        {
            var least = keys[start];
            for (var i = start + 1; i < Math.Min(start + window, keys.Count); i++)
                if (keys[i].CompareTo(least) < 0) least = keys[i];
            if (least.IsPlain == plain) kept.Add(least.Hash);
        }
    }

    private static (bool IsPlain, ulong Hash) Key(PreparedText text, Gram shingle)
    {
        var (weight, share) = (0f, 0);
        for (var i = shingle.At; share < Shingles.FingerprintShare; i++) (weight, share) = (weight + text.Weights[i], share + text.Spans[i]);
        return (weight < PlainWeight, shingle.Hash);
    }
}
