using Avow.Statements;

namespace Avow.Relating;

/// <summary>From words to characters: a passage ends behind the closing marks that both sides have, and begins before the opening ones.</summary>
internal static class SpanEdges
{
    // "?!”)" is as much as closes one sentence.
    private const int MaxMarks = 4;

    public static readonly System.Buffers.SearchValues<char> Quotes = System.Buffers.SearchValues.Create("\"'“”„‘’‚«»‹›「」『』");

    public static AlignedSpan ToCharacters(WordSpan span, PreparedText a, PreparedText b)
    {
        var (rangeA, rangeB) = (a.RangeOf(span.A, span.EndA), b.RangeOf(span.B, span.EndB));
        var closing = 0;
        while (closing < MaxMarks && At(a, rangeA.EndExclusive + closing) is { } x && At(b, rangeB.EndExclusive + closing) is { } y && AreSameMark(x, y)) closing++;
        var opening = 0;
        while (opening < MaxMarks && At(a, rangeA.StartInclusive - opening - 1) is { } x && At(b, rangeB.StartInclusive - opening - 1) is { } y
            && AreSameMark(x, y) && Opens(x)) opening++;
        return new(Grow(rangeA, opening, closing), Grow(rangeB, opening, closing), Math.Round(span.Likeness, 4));
    }

    private static TextRange Grow(TextRange range, int opening, int closing) => new(range.StartInclusive - opening, range.EndExclusive + closing);

    private static char? At(PreparedText text, int at) => at >= 0 && at < text.Text.Length ? text.Text[at] : null;

    // Marks in the basic plane only: a pair of surrogates is never cut.
    private static bool AreSameMark(char x, char y) => (char.IsPunctuation(x) && x == y) || (IsQuote(x) && IsQuote(y));

    private static bool Opens(char c) => IsQuote(c) || c is '(' or '[' or '¿' or '¡';

    private static bool IsQuote(char c) => Quotes.Contains(c);
}
