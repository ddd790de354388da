namespace Avow.Reading;

/// <summary>
/// Old pages are set in tables: one cell holds the text, the cells beside it menus, advertisements and counters, the rows that span
/// the columns the masthead and the owner's line. Given a row in which one cell has most of the prose, the rest is not the text.
/// </summary>
internal static class LayoutTables
{
    private const double ShareOfMainCell = 0.7;

    /// <summary>A cell with a paragraph longer than this has something to say (units of prose).</summary>
    private const double LongestScrap = 130;

    private const int FewestRowsOfData = 3;
    private const double ShareOfRowsAlike = 0.8;

    public static IEnumerable<PageNode> Find(Page page)
    {
        var sums = ProseSums.Of(page);
        var done = new HashSet<PageNode>();
        PageNode? last = null;
        var isData = false;
        foreach (var row in page.Nodes)
        {
            if (row.Tag is "tr" && row.Parent is { } table && table != last) (last, isData) = (table, HoldsData(page, table));
            if (isData || row.Tag is not "tr" || row.IsDropped || row.IsDataRow || row.EndBlock - row.FirstBlock < 2) continue;
            var cells = Children(page, row, "td");
            if (cells.Count < 2 || cells.MaxBy(sums.Good) is not { } main || sums.Good(main) <= 0 || sums.Good(main) < sums.Good(row) * ShareOfMainCell) continue;
            foreach (var cell in cells)
                if (cell != main && IsScrap(page, cell)) yield return cell;
            if (row.Parent is not { } body || !done.Add(body)) continue; // once a table, or long ones would cost the square
            foreach (var other in Children(page, body, "tr"))
                if (other != row && Children(page, other, "td") is [var only] && Spans(only) && IsScrap(page, only)) yield return only;
        }
    }

    // A table of data repeats itself: row after row has as many cells, and something in each.
    private static bool HoldsData(Page page, PageNode table)
    {
        var (rows, alike, columns) = (0, 0, 0);
        for (var i = table.Index + 1; i < table.End; i = page.Nodes[i].End)
        {
            var row = page.Nodes[i];
            if (row.Tag != "tr" || row.EndBlock == row.FirstBlock) continue;
            var cells = 0;
            for (var j = row.Index + 1; j < row.End; j = page.Nodes[j].End)
                if (page.Nodes[j].Tag is "td" or "th" && page.Nodes[j].EndBlock > page.Nodes[j].FirstBlock) cells++;
            if (columns < 2) columns = cells;
            if (cells == columns) alike++;
            rows++;
        }

        return columns >= 2 && alike >= FewestRowsOfData && alike >= rows * ShareOfRowsAlike;
    }

    private static List<PageNode> Children(Page page, PageNode parent, string tag)
    {
        var children = new List<PageNode>();
        for (var i = parent.Index + 1; i < parent.End; i = page.Nodes[i].End)
            if (page.Nodes[i].Tag == tag) children.Add(page.Nodes[i]);
        return children;
    }

    private static bool Spans(PageNode cell) => int.TryParse(cell.Element.GetAttribute("colspan"), out var columns) && columns > 1;

    private static bool IsScrap(Page page, PageNode cell)
    {
        for (var i = cell.FirstBlock; i < cell.EndBlock; i++)
            if (page.Blocks[i].Prose > LongestScrap || page.Blocks[i].IsStated) return false;
        return true;
    }
}
