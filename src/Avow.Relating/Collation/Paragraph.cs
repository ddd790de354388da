using Avow.Statements;

namespace Avow.Relating;

/// <summary>A line with its break and the empty lines behind it, and its words.</summary>
internal sealed class Paragraph
{
    private SharedWording? wording;

    private Paragraph(string text, TextRange range)
    {
        Range = range;
        Words = [.. Relating.Words.Of(range.Of(text.AsSpan())).Select(word => word with { Range = word.Range.Shift(range.StartInclusive) })];
        Hashes = [.. Words.Select(word => word.Hash)];
        // A paragraph without words, "* * *", is known by its marks, however they are set.
        Key = Words.Length > 0 ? Hashes.Aggregate(1UL, StableHash.Join) : Separators.KeyOf(range.Of(text.AsSpan()));
    }

    public TextRange Range { get; }

    public Word[] Words { get; }

    public ulong[] Hashes { get; }

    /// <summary>Equal when the words are.</summary>
    public ulong Key { get; }

    public SharedWording Wording => wording ??= SharedWording.Of(Words);

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
