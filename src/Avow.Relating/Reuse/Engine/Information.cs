namespace Avow.Relating;

/// <summary>
/// How much a shared word says, in bits: the rarer it is in the collection, the more (Spärck Jones: A Statistical Interpretation of
/// Term Specificity, 1972). What a small collection cannot tell is taken from the length of words, as <see cref="Distinctiveness"/> does.
/// </summary>
internal sealed class Information
{
    /// <summary>Words of an imagined text in which every word is as frequent as its length makes it; outweighed by twenty pages.</summary>
    private const double ImaginedWords = 16_384;

    // By WordId.KindOf: words of one to three letters, four, five, more; a Han character; a Thai letter.
    private static readonly double[] ImaginedShare = [1.0 / 64, 1.0 / 512, 1.0 / 2_048, 1.0 / 16_384, 1.0 / 1_024, 1.0 / 64];

    // Letters of scripts without spaces follow each other far less freely than words do.
    private static readonly float[] Freedom = [1, 1, 1, 1, 0.5f, 0.25f];

    private readonly WordCounts counts;
    private readonly double total;

    public Information(WordCounts counts)
    {
        this.counts = counts;
        total = counts.Total + ImaginedWords;
        OfPlace = Math.Log2(total);
    }

    /// <summary>Bits that it takes to name one place of the collection: runs that say less are somewhere by chance.</summary>
    public double OfPlace { get; }

    public float Of(uint word)
    {
        var kind = WordId.KindOf(word);
        return Freedom[kind] * MathF.Log2((float)(total / (counts.Of(word) + ImaginedWords * ImaginedShare[kind])));
    }

    /// <summary>How frequent a word is in the collection, 0 to 1.</summary>
    public double ShareOf(uint word) => counts.Of(word) / (double)Math.Max(1, counts.Total);
}
