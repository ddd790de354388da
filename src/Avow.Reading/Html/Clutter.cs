namespace Avow.Reading;

/// <summary>Takes out of a page what its elements and names call something else than the main text.</summary>
internal static class Clutter
{
    // What holds more of the page's prose than this is its text, whatever it is called.
    private const double MaxShareOfProse = 0.4;
    private const double MaxShareOfNavigation = 0.6;

    // Comments may be longer than the text they speak of; they are left out once there is this much else.
    private const double EnoughProseBesides = 200;

    // A short text may stand beside a longer column of the site's own news.
    private const double ShareOfTold = 0.6;
    private const double EnoughProseBesideSidebar = 800;
    private const double MaxShareOfSidebar = 0.6;
    private const double LeastShareOfBody = 0.15;

    /// <summary>With <paramref name="byTags"/> only elements and what is called hidden count: some sites call all they have by a name that elsewhere means clutter.</summary>
    public static void Drop(Page page, bool byTags = false)
    {
        var sums = ProseSums.Of(page);
        var total = sums.Good(page.Nodes[0]);
        var commented = 0d;
        var advertised = ProseOfAlikeAdverts(page, sums);
        for (var i = 0; i < page.Nodes.Count;)
        {
            var node = page.Nodes[i];
            if ((byTags ? IsClutterByTag(node, sums, total) : IsClutter(page, node, sums, total, commented)) && !IsPartOfText(node, sums, total, advertised) && !HoldsBody(page, node, sums, total))
            {
                if (node.Has(Cue.Comments)) commented += sums.Good(node);
                Mark(page, node);
                i = node.End;
            }
            else i++;
        }

        foreach (var list in Teasers.Find(page, sums, total)) Mark(page, list);
        foreach (var cell in LayoutTables.Find(page)) Mark(page, cell);
    }

    private static bool IsClutterByTag(PageNode node, ProseSums sums, double total) =>
        node.EndBlock > node.FirstBlock && (node.Tag is "nav" or "footer" or "aside" or "menu" or "form" or "header" || node.Has(Cue.Preview | Cue.Hidden | Cue.Consent) || node.IsUnspoken) && sums.Good(node) < total * (node.Tag is "nav" or "footer" ? MaxShareOfNavigation : MaxShareOfProse) && node.Tag is not ("body" or "main" or "article");

    private static bool IsClutter(Page page, PageNode node, ProseSums sums, double total, double commented)
    {
        if (node.Tag is "body" or "main" || node.EndBlock == node.FirstBlock) return false;
        var good = sums.Good(node);
        var share = total <= 0 ? 0 : good / total;
        if (node.Has(Cue.Preview)) return share < MaxShareOfProse || node.Tag is "a";
        if (node.Has(Cue.Comments) && !HoldsTitle(page, node)) return total - commented - good > EnoughProseBesides || share < MaxShareOfProse;
        if (node.Tag is "nav" or "footer") return share < MaxShareOfNavigation;
        if (Tags.IsHeading(node.Tag)) return node.Has(Cue.Hidden | Cue.Related | Cue.Share);
        if (node.Tag is "aside" && total - good > EnoughProseBesideSidebar && share < MaxShareOfSidebar && !HoldsTitle(page, node)) return true;
        if (node.Tag is "aside" or "menu" or "form") return share < MaxShareOfProse;
        if (node.Has(Cue.Body)) return false;
        if (node.Has(Cue.Hidden)) return share < 0.1;
        if (node.Tag is "header") return share < 0.2 && !HoldsTitle(page, node) && node.Up(n => n.Tag is "article" or "main") is null;
        if (node.Tag is "blockquote") return false;
        if (Tags.IsInline(node.Tag) && node.Tag is not "span" && !(node.Tag is "a" && node.Has(Cue.Related))) return false;
        if (node.IsUnspoken) return share < 0.2;
        if (node.Has(Cue.Related) && IsHeadedAsSuch(page, node)) return total - good > EnoughProseBesides || share < MaxShareOfProse;
        if (node.Has(Cue.Sidebar) && !node.Has(Cue.Body | Cue.Content | Cue.Lead) && total - good > EnoughProseBesideSidebar && share < MaxShareOfSidebar && !HoldsTitle(page, node)) return true;
        return node.Has(Cue.Clutter) && share < (node.Has(Cue.Content) ? 0.2 : MaxShareOfProse);
    }

    // "section section--ads" around every part of a text: parts with advertisements, not advertisements.
    private static bool IsPartOfText(PageNode node, ProseSums sums, double total, Dictionary<(int Parent, string Names), double> advertised) =>
        KeyOf(node) is { } key && sums.Good(node) > EnoughProseBesides && sums.Net(node) > sums.Good(node) * ShareOfTold && advertised[key] > total * MaxShareOfProse;

    // "sidebar-grid" around text and sidebar alike: what holds the body of the text, named as such, is no sidebar.
    private static bool HoldsBody(Page page, PageNode node, ProseSums sums, double total)
    {
        var good = sums.Good(node);
        if (good < EnoughProseBesideSidebar || good < total * LeastShareOfBody || !node.Has(Cue.Sidebar | Cue.Advert | Cue.Newsletter) || node.Has(Cue.Comments | Cue.Related | Cue.Footer | Cue.Hidden)) return false;
        for (var i = node.Index + 1; i < node.End; i++)
            if (page.Nodes[i] is var inner && inner.Has(Cue.Body) && sums.Good(inner) > good * ShareOfTold && sums.Net(inner) > 0) return true;
        return false;
    }

    private static Dictionary<(int Parent, string Names), double> ProseOfAlikeAdverts(Page page, ProseSums sums)
    {
        var alike = new Dictionary<(int Parent, string Names), double>();
        foreach (var node in page.Nodes)
            if (KeyOf(node) is { } key) alike[key] = alike.GetValueOrDefault(key) + sums.Good(node);
        return alike;
    }

    private static (int Parent, string Names)? KeyOf(PageNode node) =>
        node.Has(Cue.Advert) && node is { Parent: { } parent, Element.ClassName: { Length: > 0 } names } ? (parent.Index, names) : null;

    // Teasers of other pages may be longer than the text above them.
    private static bool IsHeadedAsSuch(Page page, PageNode node) =>
        page.Blocks[node.FirstBlock] is { Kind: Statements.BlockKind.Heading } heading && ForeignSections.Opens(heading.Words);

    private static bool HoldsTitle(Page page, PageNode header)
    {
        for (var i = header.Index; i < header.End; i++)
            if (page.Nodes[i].Tag == "h1") return true;
        return false;
    }

    private static void Mark(Page page, PageNode node)
    {
        node.IsDropped = true;
        for (var i = node.FirstBlock; i < node.EndBlock; i++) page.Blocks[i].IsDropped = !page.Blocks[i].IsStated;
    }
}
