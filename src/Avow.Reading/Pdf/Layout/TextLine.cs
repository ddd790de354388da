namespace Avow.Reading;

/// <summary>Words that stand on one line without a wide gap, or, once the columns are known, a whole line of a column.</summary>
internal sealed record TextLine
{
    private TextLine(IReadOnlyList<PageWord> words)
    {
        Words = words;
        Size = WeightedMedian(words);
        // A raised mark or a capital of another font shall not move the line.
        var main = words.Where(w => w.Style.Size >= Size * 0.8).DefaultIfEmpty(words[0]).ToList();
        Box = new(words.Min(w => w.Box.Left), main.Min(w => w.Box.Top), words.Max(w => w.Box.Right), main.Max(w => w.Box.Bottom));
        Chars = words.Sum(w => w.Text.Length);
        IsBold = words.Where(w => w.Style.IsBold).Sum(w => w.Text.Length) * 10 >= Chars * 9;
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<PageWord> Words { get; }

    public Box Box { get; }

    /// <summary>The type size of most of its characters (points).</summary>
    public double Size { get; }

    public int Chars { get; }

    public bool IsBold { get; }

    public static TextLine Of(IEnumerable<PageWord> words) => new([.. words.OrderBy(w => w.Box.Left).ThenBy(w => w.Box.Top)]);

    public static TextLine Merged(IEnumerable<TextLine> parts) => Of(parts.SelectMany(p => p.Words));

    private static double WeightedMedian(IReadOnlyList<PageWord> words)
    {
        if (words.Count == 1) return words[0].Style.Size;
        var sorted = words.OrderBy(w => w.Style.Size).ToList();
        var half = words.Sum(w => w.Text.Length) / 2;
        foreach (var word in sorted)
        {
            half -= word.Text.Length;
            if (half < 0) return word.Style.Size;
        }

        return sorted[^1].Style.Size;
    }
}
