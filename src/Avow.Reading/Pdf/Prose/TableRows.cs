namespace Avow.Reading;

/// <summary>Finds rows of tables: lines with wide gaps, several below each other, whose cells begin or end at the same places.</summary>
internal static class TableRows
{
    /// <summary>Words further apart than this stand in different cells (in type sizes).</summary>
    private const double CellGap = 1.5;

    /// <summary>Cells stand one below the other within this (in type sizes).</summary>
    private const double Alignment = 0.7;

    /// <summary>Fewer rows are an address or a signature, unless they have three cells or more.</summary>
    private const int FewestRows = 3;

    /// <summary>A gap that no justified line has (in type sizes).</summary>
    private const double SureGap = 3;

    public static HashSet<int> In(Region region)
    {
        var rows = new HashSet<int>();
        var cells = region.Lines.Select(CellsOf).ToList();
        for (var start = 0; start < cells.Count;)
        {
            var end = start + 1;
            if (IsRow(cells[start], region))
                while (end < cells.Count && IsRow(cells[end], region) && AreAligned(cells[end - 1], cells[end], region)) end++;
            if (end - start >= FewestRows || (end - start == FewestRows - 1 && cells[start].Count > 2)) rows.UnionWith(Enumerable.Range(start, end - start));
            start = end;
        }

        return rows;
    }

    /// <summary>The cells of a line from left to right.</summary>
    public static List<TextLine> CellsOf(TextLine line)
    {
        var cells = new List<List<PageWord>>();
        var ends = false;
        foreach (var printed in line.Words)
        {
            var word = WithoutLeader(printed);
            var isNew = cells.Count == 0 || word.Box.Left - cells[^1][^1].Box.Right > CellGap * line.Size || IsLeader(word) || IsLeader(cells[^1][^1]) || ends;
            ends = word.Text.Length < printed.Text.Length;
            if (isNew) cells.Add([word]);
            else cells[^1].Add(word);
        }

        cells.RemoveAll(c => c.TrueForAll(IsLeader));
        return [.. cells.Select(TextLine.Of)];
    }

    // "Contents ........ 12"
    private static bool IsLeader(PageWord word) => word.Text.Length > 2 && word.Text.All(c => c is '.' or '…' or '·' or '_');

    private static PageWord WithoutLeader(PageWord word) =>
        word.Text.EndsWith(".....", StringComparison.Ordinal) && !IsLeader(word) ? word with { Text = word.Text.TrimEnd('.'), Visual = null } : word;

    private static bool IsRow(List<TextLine> cells, Region region)
    {
        if (cells.Count < 2) return false;
        var first = region.IsRightToLeft ? cells[^1] : cells[0];
        return (cells.Count > 2 || !ListSigns.IsLabel(LineWords.Text(first, region.IsRightToLeft))) && !IsJustified(cells, region);
    }

    // A narrow column set to both edges has wide spaces, all about the same.
    private static bool IsJustified(List<TextLine> cells, Region region)
    {
        var size = cells[0].Size;
        if (cells[0].Box.Left - region.Box.Left > size || region.Box.Right - cells[^1].Box.Right > size || WidestGap(cells) >= SureGap * size) return false;
        var words = cells.SelectMany(c => c.Words).ToList();
        var gaps = Enumerable.Range(1, words.Count - 1).Select(i => words[i].Box.Left - words[i - 1].Box.Right).ToList();
        return gaps.Max() <= 1.5 * gaps.Average();
    }

    private static double WidestGap(List<TextLine> cells) => Enumerable.Range(1, cells.Count - 1).Max(i => cells[i].Box.Left - cells[i - 1].Box.Right);

    // All lines of a justified column end at its edge: that they do proves nothing, unless the gaps do.
    private static bool AreAligned(List<TextLine> above, List<TextLine> below, Region region)
    {
        var near = Alignment * below[0].Size;
        var sure = Math.Min(WidestGap(above), WidestGap(below)) >= SureGap * below[0].Size;
        return below.Skip(1).Any(b => above.Skip(1).Any(a => Math.Abs(a.Box.Left - b.Box.Left) < near || IsSame(a.Box.Right, b.Box.Right, region.Box.Right)))
            || below.SkipLast(1).Any(b => above.SkipLast(1).Any(a => Math.Abs(a.Box.Right - b.Box.Right) < near || IsSame(a.Box.Left, b.Box.Left, region.Box.Left)));

        bool IsSame(double a, double b, double edge) => Math.Abs(a - b) < near && (sure || Math.Abs(a - edge) > near);
    }
}
