using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>
/// How much a shared word says, in bits, where no collection may be asked: as rare as words of its length are, or, where that is less,
/// as it is in its own text. What a text is about stands in it often, and that two texts are about one thing is no reuse.
/// </summary>
/// <remarks>
/// Against the statistics of the whole collection this costs, on shared/data/reuse: ats 1.6 % of cases, all of them of five to nine plain
/// words, news none; precision is the same. Without a text's own words, 1 % to 1.5 % more of the characters found are not shared.
/// </remarks>
internal static class PlainBits
{
    // Words of an imagined text of usual words that the text is put behind: a word that stands in a page once says ten bits at most. 4,000 lets 0.6 % more false characters through in news.
    private const double ImaginedWords = 1_000;

    // As in Information: by WordId.KindOf, words of one to three letters, four, five, more; a Han character; a Thai letter.
    private static readonly double[] Share = [1.0 / 64, 1.0 / 512, 1.0 / 2_048, 1.0 / 16_384, 1.0 / 1_024, 1.0 / 64];
    private static readonly double[] Freedom = [1, 1, 1, 1, 0.5, 0.25];
    private static readonly float[] ByKind = [.. Share.Zip(Freedom, (share, freedom) => (float)(freedom * -Math.Log2(share)))];

    /// <summary>By its length alone; whole quarters, so that sums of them are exact.</summary>
    public static float Of(int kind) => ByKind[kind];

    /// <summary>Of every word of a text.</summary>
    public static float[] Of(ReadOnlySpan<uint> words)
    {
        Dictionary<uint, int> times = new(words.Length);
        foreach (var word in words) CollectionsMarshal.GetValueRefOrAddDefault(times, word, out _)++;
        var bits = new float[words.Length];
        for (var i = 0; i < bits.Length; i++)
        {
            var kind = WordId.KindOf(words[i]);
            var inText = Freedom[kind] * Math.Log2((words.Length + ImaginedWords) / (times[words[i]] + ImaginedWords * Share[kind]));
            bits[i] = (float)Math.Min(ByKind[kind], inText);
        }

        return bits;
    }
}
