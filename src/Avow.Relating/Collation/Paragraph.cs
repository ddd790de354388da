using Avow.Statements;

namespace Avow.Relating;

/// <summary>A line with its break and the empty lines behind it, and its words.</summary>
internal sealed class Paragraph
{
    // Words by which an altered paragraph is known again at its beginning.
    private const int HeadWords = 5;

    private ulong[]? sorted;

    private Paragraph(string text, TextRange range)
    {
        Range = range;
        Words = [.. Relating.Words.Of(range.Of(text.AsSpan())).Select(word => word with { Range = word.Range.Shift(range.StartInclusive) })];
        Hashes = [.. Words.Select(word => word.Hash)];
        // A paragraph without words, "* * *", is known by its marks, however they are set.
        Key = Words.Length > 0 ? Hashes.Aggregate(1UL, StableHash.Join) : Separators.KeyOf(range.Of(text.AsSpan()));
        HeadKey = Hashes.Take(HeadWords).Aggregate(2UL, StableHash.Join);
    }

    public TextRange Range { get; }

    public Word[] Words { get; }

    public ulong[] Hashes { get; }

    /// <summary>Equal when the words are.</summary>
    public ulong Key { get; }

    /// <summary>Equal when the first words are.</summary>
    public ulong HeadKey { get; }

    /// <summary>The paragraphs of a text; together they are the whole text.</summary>
    public static List<Paragraph> Of(string text)
    {
        List<Paragraph> paragraphs = [];
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            paragraphs.Add(new(text, new(start, end)));
            start = end;
        }

        return paragraphs;
    }

    /// <summary>Dice's coefficient of the words, each counted as often as it stands there; 0 to 1.</summary>
    public double LikenessTo(Paragraph other)
    {
        if (Words.Length == 0 || other.Words.Length == 0) return Key == other.Key ? 1 : 0;
        var (x, y, shared) = (Sorted(), other.Sorted(), 0);
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            if (x[i] == y[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (x[i] < y[j]) i++;
            else j++;
        }

        return 2d * shared / (x.Length + y.Length);
    }

    private ulong[] Sorted()
    {
        if (sorted is not null) return sorted;
        sorted = [.. Hashes];
        Array.Sort(sorted);
        return sorted;
    }

    // Behind the line's break and whatever white space follows; at the start of the text that may come first.
    private static int EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        var lineBreak = text.IndexOf('\n', at);
        if (lineBreak < 0) return text.Length;
        var next = lineBreak;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next == text.Length ? next : text.LastIndexOf('\n', next - 1) + 1;
    }
}
