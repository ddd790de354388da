namespace Avow.Reading;

/// <summary>
/// Three or more neighbours of one make, each short and each led by a link, or covered by one without words: teasers for other pages. A
/// list that is most of the page is left alone.
/// </summary>
internal static class Teasers
{
    private const int FewestAlike = 3;
    private const double MaxProseEach = 400;
    private const double MaxShareOfProse = 0.3;
    private const int MostElementsBeforeLink = 6;

    public static IEnumerable<PageNode> Find(Page page, ProseSums sums, double total)
    {
        var children = new int[page.Nodes.Count]; // candidates under each element: most have too few to look at what they are called
        foreach (var node in page.Nodes)
            if (IsCandidate(node)) children[node.Parent!.Index]++;
        var alike = new Dictionary<(int Parent, string Tag, string Class), List<PageNode>>();
        foreach (var node in page.Nodes)
        {
            if (!IsCandidate(node) || children[node.Parent!.Index] < FewestAlike) continue;
            var make = (node.Parent.Index, node.Tag, node.Class ?? "");
            if (!alike.TryGetValue(make, out var list)) alike[make] = list = [];
            list.Add(node);
        }

        foreach (var list in alike.Values)
        {
            if (list.Count < FewestAlike) continue;
            var led = list.Count(n => IsLedByLink(page, n));
            var prose = list.Sum(sums.Good);
            if (led * 3 < list.Count * 2 || prose > MaxProseEach * list.Count || prose > total * MaxShareOfProse) continue;
            foreach (var node in list) yield return node;
        }
    }

    private static bool IsCandidate(PageNode node) =>
        node is { Parent: not null, IsDropped: false } && node.EndBlock > node.FirstBlock && node.Tag is "div" or "article" or "li" or "section" or "tr" or "td" or "a";

    // What calls itself a teaser may say its section beside the link.
    private static bool IsLedByLink(Page page, PageNode node)
    {
        var share = node.Has(Cue.Teaser) ? 0.6 : 0.9;
        for (var i = node.FirstBlock; i < Math.Min(node.EndBlock, node.FirstBlock + 3); i++)
            if (page.Blocks[i].LinkShare > share && page.Blocks[i].Words.Length > 15) return true;
        return IsCoveredByLink(page, node);
    }

    // An empty link laid over the whole box, or around its picture. One to a picture's file only shows it larger.
    private static bool IsCoveredByLink(Page page, PageNode node)
    {
        for (var i = node.Index + 1; i < Math.Min(node.End, node.Index + MostElementsBeforeLink); i++)
            if (page.Nodes[i] is { Tag: "a" } link && link.Element.GetAttribute("href") is { Length: > 1 } href && href[0] != '#' && !IsPicture(href) && link.Element.TextContent.AsSpan().IsWhiteSpace()) return true;
        return false;
    }

    private static bool IsPicture(string href) => PictureFiles.Any(e => href.Contains(e, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] PictureFiles = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];
}
