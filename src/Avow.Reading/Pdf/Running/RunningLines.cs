namespace Avow.Reading;

/// <summary>
/// Takes running heads, running feet and page numbers out of the pages: rows that stand at the same height of a neighbouring page
/// with the same words but for their numbers, peeled from the edge inwards; left and right pages may alternate.
/// </summary>
internal static class RunningLines
{
    /// <summary>Rows from an edge that may run on (number).</summary>
    private const int MaxRows = 4;

    /// <summary>They stand in this part of a page's height, from the top or from the foot (share). Letter-heads of four lines end at 0.18.</summary>
    private const double Margin = 0.2;

    /// <summary>A lone number this near to an edge is the page's number even on the only page (share of the height).</summary>
    private const double LoneNumber = 0.14;

    /// <summary>Pages looked at on each side: two, because left and right pages may differ.</summary>
    private const int Neighbours = 2;

    public static List<PagePieces> Without(IReadOnlyList<PagePieces> pages)
    {
        var heads = pages.Select(p => Edge(p, fromTop: true)).ToList();
        var feet = pages.Select(p => Edge(p, fromTop: false)).ToList();
        return [.. pages.Select((page, i) => Peeled(page, Running(heads, i).Concat(Running(feet, i)).Concat(Number(page, heads[i], feet[i]))))];
    }

    private static PagePieces Peeled(PagePieces page, IEnumerable<EdgeRow> rows)
    {
        var gone = rows.SelectMany(r => r.Pieces).ToHashSet(ReferenceEqualityComparer.Instance);
        return gone.Count == 0 ? page : page with { Pieces = [.. page.Pieces.Where(p => !gone.Contains(p))] };
    }

    private static IEnumerable<EdgeRow> Running(List<List<EdgeRow>> edges, int page)
    {
        foreach (var row in edges[page])
        {
            var runs = false;
            for (var other = page - Neighbours; other <= page + Neighbours && !runs; other++)
                runs = other != page && other >= 0 && other < edges.Count && edges[other].Exists(o => o.IsLike(row));
            if (!runs) yield break;
            yield return row;
        }
    }

    private static IEnumerable<EdgeRow> Number(PagePieces page, List<EdgeRow> head, List<EdgeRow> foot)
    {
        if (foot.Count > 0 && IsLoneNumber(foot[0]) && foot[0].Top > page.Page.Height * (1 - LoneNumber)) yield return foot[0];
        if (head.Count > 0 && IsLoneNumber(head[0]) && head[0].Top < page.Page.Height * LoneNumber / 2) yield return head[0];
    }

    private static bool IsLoneNumber(EdgeRow row) => row.Pieces.Count == 1 && PageNumber.Is(string.Join(' ', row.Pieces[0].Words.Select(w => w.Text)));

    private static List<EdgeRow> Edge(PagePieces page, bool fromTop)
    {
        var height = page.Page.Height;
        var near = page.Pieces.Where(p => fromTop ? p.Box.Middle < height * Margin : p.Box.Middle > height * (1 - Margin)).ToList();
        var rows = RowsOf.Pieces(near).Select(r => new EdgeRow(r, r.Min(p => p.Box.Top)));
        return [.. (fromTop ? rows : rows.Reverse()).Take(MaxRows)];
    }
}
