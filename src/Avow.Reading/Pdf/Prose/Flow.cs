using Avow.Statements;

namespace Avow.Reading;

/// <summary>Joins paragraphs that run on over the end of a column or of a page, past captions and tables that stand between.</summary>
internal static class Flow
{
    /// <summary>A line that ends nearer to its edge than this is full (in type sizes).</summary>
    private const double Full = 2.5;

    /// <summary>A first line further in than this begins a paragraph (in type sizes).</summary>
    private const double Indented = 0.8;

    /// <summary>Blocks that may stand between the two parts: a figure's caption, a table's rows.</summary>
    private const int MaxBetween = 40;

    public static List<ProseBlock> Joined(IEnumerable<ProseBlock> blocks)
    {
        var joined = new List<ProseBlock>();
        foreach (var block in blocks)
        {
            var last = joined.Count - 1;
            while (last >= 0 && joined.Count - last <= MaxBetween && joined[last].Kind is BlockKind.Caption or BlockKind.TableRow) last--;
            if (last >= 0 && !ReferenceEquals(joined[last].Lines[^1].Region, block.Lines[0].Region) && GoesOn(joined[last], block))
                joined[last] = joined[last] with { Lines = [.. joined[last].Lines, .. block.Lines] };
            else joined.Add(block);
        }

        return joined;
    }

    private static bool GoesOn(ProseBlock block, ProseBlock next)
    {
        if (block.Kind == BlockKind.Heading && next.Kind == BlockKind.Heading) return IsOneHeading(block.Lines[^1], next.Lines[0]);
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation) || next.Kind is not (BlockKind.Paragraph or BlockKind.Quotation)) return false;
        if (next.Kind == BlockKind.Quotation && block.Kind == BlockKind.Paragraph) return false;
        var (last, first) = (block.Lines[^1], next.Lines[0]);
        if (!LineRuns.AreAlike(last.Line, first.Line)) return false;
        var (end, start) = (LineWords.Text(last.Line, last.IsRightToLeft), LineWords.Text(first.Line, first.IsRightToLeft));
        if (end.Length == 0 || start.Length == 0) return false;
        if (Hyphens.EndsWithOne(end) && char.IsLower(start[0])) return true;
        if (Punctuation.IsClosed(end)) return false;
        var letter = Punctuation.FirstLetter(start);
        if (char.IsLower(letter)) return true;
        var size = first.Line.Size;
        return last.Shortfall < Full * size && first.Indent < Indented * size && last.Line.IsBold == first.Line.IsBold;
    }

    // The second line of a heading over two columns may be so short that it crosses no gutter.
    private static bool IsOneHeading(ProseLine last, ProseLine first) =>
        last.Region.Page == first.Region.Page && LineRuns.AreAlike(last.Line, first.Line) && last.Line.IsBold == first.Line.IsBold
        && LineRuns.Step(last.Line, first.Line) is var step && step > 0 && step < 1.5 * first.Line.Size && last.Line.Box.Across(first.Line.Box) > 0;
}
