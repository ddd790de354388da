using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Headings that their writer only set in bold: a short line, all of it bold, that ends no sentence, with text under it. Only in
/// documents that know no other heading.
/// </summary>
internal static class BoldHeadings
{
    private const int MaxChars = 120;

    /// <summary>A document in which more than this share of the paragraphs is bold uses it for something else.</summary>
    private const double MaxShare = 0.34;

    public static IReadOnlyList<DraftBlock> Raise(IReadOnlyList<DraftBlock> blocks)
    {
        if (blocks.Any(b => b.Kind == BlockKind.Heading)) return blocks;
        var raised = blocks.ToArray();
        var found = 0;
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (!Looks(blocks[i]) || blocks[i + 1].Kind == BlockKind.Footnote || (IsBold(blocks[i + 1]) && raised[i + 1].Kind != BlockKind.Heading)) continue;
            raised[i] = blocks[i] with { Kind = BlockKind.Heading, Level = i == 0 ? 1 : 2, Marks = [.. blocks[i].Marks.Where(m => m.Kind != MarkKind.Strong)] };
            found++;
        }

        return found > 0 && found <= Math.Max(1, blocks.Count * MaxShare) ? raised : blocks;
    }

    private static bool Looks(DraftBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Words.Length is > 2 and <= MaxChars && IsBold(block)
        && (!Punctuation.IsClosed(block.Words) || Punctuation.LastSign(block.Words) is '?' or '!') && WrittenDates.Find(block.Words).Count == 0;

    private static bool IsBold(DraftBlock block) => block.Marks.Any(m => m.Kind == MarkKind.Strong && m.Range.Length >= block.Words.Length - 1);
}
