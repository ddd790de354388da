using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>One side of a shared passage, with a little of what stands around it.</summary>
/// <param name="Before">The words before it, in its paragraph.</param>
/// <param name="Words">The passage, with what differs from the other side marked.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Anchor">Its paragraph on the text's page; null in a text without paragraphs.</param>
public sealed record PassageSide(string Before, IReadOnlyList<Inline> Words, string After, PassagePlace? Anchor)
{
    /// <summary>What is longer is read on the page of the two texts.</summary>
    public const int MaxChars = 900;

    private const int MaxContextChars = 90;

    internal static PassageSide Of(TextLayout layout, TextRange passage, IEnumerable<InlineSpan> marks)
    {
        var words = layout.Text.Words;
        var shown = Cut(words, passage);
        return new(
            WordsBefore(words, passage.StartInclusive),
            InlineTree.Of(words, shown, InlineSpans.Of(marks)),
            shown == passage ? WordsAfter(words, passage.EndExclusive) : " …",
            layout.PlaceAt(passage.StartInclusive));
    }

    internal static TextRange Cut(string words, TextRange passage)
    {
        if (passage.Length <= MaxChars) return passage;
        var end = passage.StartInclusive + MaxChars;
        return new(passage.StartInclusive, char.IsLowSurrogate(words[end]) ? end - 1 : end);
    }

    private static string WordsBefore(string words, int at)
    {
        var start = Math.Max(0, at - MaxContextChars);
        if (words.LastIndexOf('\n', Math.Max(0, at - 1), at - start) is var line and >= 0) start = line + 1;
        else if (start > 0 && words.IndexOf(' ', start, at - start) is var space and >= 0) start = space + 1;
        return Shown.Words(words[start..at]);
    }

    private static string WordsAfter(string words, int at)
    {
        var end = Math.Min(words.Length, at + MaxContextChars);
        if (words.IndexOf('\n', at, end - at) is var line and >= 0) end = line;
        else if (end < words.Length && words.LastIndexOf(' ', end - 1, end - at) is var space and >= 0) end = space;
        return Shown.Words(words[at..end]);
    }
}
