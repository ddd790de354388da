using Avow.Statements;

namespace Avow.Reading;

/// <summary>"… our mornings. Source: The Weavers' Paper": a credit set behind the last sentence of a paragraph is a line of its own.</summary>
internal static class CreditSentence
{
    private const int MaxChars = 140;

    /// <summary>Where the lines of a block begin, with the credit's when there is one.</summary>
    public static IReadOnlyList<int> StartsIn(PageBlock block)
    {
        if (block.Kind is not BlockKind.Paragraph || block.LinkChars == 0 || block.Marks.LastOrDefault(m => m.Kind == MarkKind.Link) is not { } link) return block.LineStarts;
        if (block.Words.Length - link.Range.EndExclusive > 2) return block.LineStarts;
        var from = Math.Max(1, link.Range.StartInclusive - MaxChars);
        for (var i = link.Range.StartInclusive - 1; i >= from; i--)
        {
            if (block.Words[i] != ' ' || !Punctuation.EndsSentence(block.Words[i - 1])) continue;
            return SourceCues.Opens(block.Words[(i + 1)..]) ? [.. block.LineStarts.Append(i).Distinct().Order()] : block.LineStarts;
        }

        return block.LineStarts;
    }
}
