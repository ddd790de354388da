using Avow.Statements;

namespace Avow.Reading;

/// <summary>Who signs some blocks and when: read from the short lines at their end, then from a dateline at their beginning.</summary>
internal sealed record Signature(string? Issuer, DateOnly? Date, string? Line)
{
    /// <summary>Lines at the end that may sign.</summary>
    private const int LastLines = 6;

    /// <summary>Lines at the beginning that may carry the date.</summary>
    private const int FirstLines = 4;

    public static Signature Of(Assembled text, int firstInclusive, int endExclusive)
    {
        string? issuer = null;
        string? line = null;
        DateOnly? date = null;
        var end = endExclusive;
        while (end > firstInclusive && text.Blocks[end - 1].Kind == BlockKind.Footnote) end--;
        for (var i = end - 1; i > firstInclusive && i >= end - LastLines; i--)
        {
            var words = text.WordsOf(i);
            if (text.Blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Heading)) break;
            var dated = Dateline.Of(words);
            var name = SignatureLine.Name(words);
            if (dated is null && name is null) break;
            date ??= dated?.Date;
            if (dated is null || dated.Name is null || SignatureLine.Name(dated.Name) is not null || issuer is null) (issuer, line) = (name ?? issuer, name is null ? line : words);
        }

        for (var i = firstInclusive; date is null && i < Math.Min(end, firstInclusive + FirstLines); i++) date = Dateline.Of(text.WordsOf(i))?.Date;
        return new(issuer, date, line);
    }
}
