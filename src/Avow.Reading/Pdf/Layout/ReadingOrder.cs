namespace Avow.Reading;

/// <summary>
/// Puts the pieces of a page in the order in which they are read. Recursive: the strip that most lines respect cuts a region into
/// columns; lines that cross it (headings, wide paragraphs) cut it into bands first, each read before the next. The idea of cutting
/// along white space is Nagy and Seth's XY-cut (1984); ours cuts by who crosses a gutter, so that two columns whose paragraphs
/// happen to end side by side are not read across.
/// </summary>
internal static class ReadingOrder
{
    private const int MaxDepth = 8;

    public static List<Region> Of(PdfPage page, IReadOnlyList<TextLine> pieces)
    {
        var regions = new List<Region>();
        Cut(page.Number, pieces, IsRightToLeft(pieces), regions, 0);
        return regions;
    }

    private static void Cut(int page, IReadOnlyList<TextLine> pieces, bool rightToLeft, List<Region> regions, int depth)
    {
        if (pieces.Count == 0) return;
        var gutter = depth < MaxDepth ? Gutter.In(pieces, CellColumns.Are) : null;
        if (gutter is null)
        {
            regions.Add(Leaf(page, pieces));
            return;
        }

        foreach (var band in Bands.At(pieces, gutter.At))
        {
            if (!band.IsColumns || CellColumns.Are(band.Pieces, gutter.At))
            {
                if (band.Pieces.Count == pieces.Count) regions.Add(Leaf(page, pieces));
                else Cut(page, band.Pieces, rightToLeft, regions, depth + 1);
                continue;
            }

            var left = band.Pieces.Where(p => p.Box.Centre < gutter.At).ToList();
            var right = band.Pieces.Where(p => p.Box.Centre >= gutter.At).ToList();
            Cut(page, rightToLeft ? right : left, rightToLeft, regions, depth + 1);
            Cut(page, rightToLeft ? left : right, rightToLeft, regions, depth + 1);
        }
    }

    private static Region Leaf(int page, IReadOnlyList<TextLine> pieces)
    {
        var lines = RowsOf.Pieces(pieces).Select(TextLine.Merged).ToList();
        return new(page, lines, lines.Select(l => l.Box).Aggregate((a, b) => a.Cover(b)), IsRightToLeft(lines));
    }

    private static bool IsRightToLeft(IReadOnlyList<TextLine> lines)
    {
        var (right, left) = (0, 0);
        foreach (var word in lines.SelectMany(l => l.Words))
        {
            if (VisualOrder.HoldsRightToLeft(word.Text)) right += word.Text.Length;
            else if (word.Text.Any(char.IsLetter)) left += word.Text.Length;
        }

        return right > left;
    }
}
