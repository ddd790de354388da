namespace Avow.Relating;

/// <summary>What a passage is, by how much of its texts it is and by the marks around it.</summary>
internal static class Shape
{
    private const double MinShareOfReprint = 0.6;
    private const double MinLikenessOfReprint = 0.9;

    // Sixteen texts: beyond that, a short passage belongs to none of them.
    private const int MinSpreadOfBoilerplate = 6;
    private const int MaxWordsOfBoilerplate = 60;

    public static ReuseKind KindOf(WordSpan span, PreparedText a, PreparedText b, int spread)
    {
        var (wordsA, wordsB) = (span.EndA - span.A, span.EndB - span.B);
        if (spread >= MinSpreadOfBoilerplate && Math.Max(wordsA, wordsB) <= MaxWordsOfBoilerplate) return ReuseKind.Boilerplate;
        if (Math.Max((double)wordsA / a.WordCount, (double)wordsB / b.WordCount) >= MinShareOfReprint)
            return span.Likeness >= MinLikenessOfReprint ? ReuseKind.Reprint : ReuseKind.Revision;
        return IsQuoted(a, span.A, span.EndA) || IsQuoted(b, span.B, span.EndB) ? ReuseKind.Quotation : ReuseKind.Excerpt;
    }

    private static bool IsQuoted(PreparedText text, int start, int end) =>
        text.Before(start).IndexOfAny(SpanEdges.Quotes) >= 0 && text.After(end).IndexOfAny(SpanEdges.Quotes) >= 0;
}
