namespace Avow.Reading;

/// <summary>Dates in elements that are made for them: time, and microdata.</summary>
internal static class PageTimes
{
    private const int MaxElements = 200;
    private const int MaxPosts = 60;

    /// <summary>The time of the longest of several posts (certainty, 0 to 1).</summary>
    private const double OfLongestPost = 0.78;

    public static void Add(Page page, MainText text, Headline? headline, FoundDates dates)
    {
        AddProperties(page, text, dates);
        var times = page.Nodes.Where(n => n.Tag == "time").Take(MaxElements).ToList();
        var isOnlyOne = times.Count == 1;
        var main = TimeOfLongestPost(page, text, times);
        foreach (var time in times)
        {
            var written = time.Element.GetAttribute("datetime") is { Length: >= 8 } stated ? stated : OneLineOf.Text(time.Element.TextContent);
            var certainty = time == main ? OfLongestPost : Certainty(time, text, headline, isOnlyOne);
            if (IsOfChange(time)) dates.Changed(written, "<time>", certainty);
            else dates.Published(written, "<time>", certainty);
        }
    }

    // A page of several articles states the day of each; that of the text stands in the text's part of the page.
    private static void AddProperties(Page page, MainText text, FoundDates dates)
    {
        foreach (var element in page.Microdata.Where(e => e.GetAttribute("itemprop") is "datePublished" or "dateModified" or "dateCreated").Take(MaxElements))
        {
            var written = element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? OneLineOf.Text(element.TextContent);
            if (element.GetAttribute("itemprop") == "dateModified") dates.Changed(written, "itemprop dateModified", 0.28);
            else dates.Published(written, $"itemprop {element.GetAttribute("itemprop")}", IsInComment(element) ? 0.2 : element.GetAttribute("itemprop") == "dateCreated" ? 0.5 : text.Container is { } container && Holds(container.Element, element) ? 0.92 : 0.88);
        }
    }

    private static bool Holds(AngleSharp.Dom.IElement outer, AngleSharp.Dom.IElement inner)
    {
        for (AngleSharp.Dom.IElement? at = inner; at is not null; at = at.ParentElement)
            if (at == outer) return true;
        return false;
    }

    private static bool IsInComment(AngleSharp.Dom.IElement element)
    {
        var at = element.ParentElement;
        for (var up = 0; up < 12 && at is not null; up++, at = at.ParentElement)
            if (at.GetAttribute("itemprop") is "comment" or "review") return true;
        return false;
    }

    private static bool IsOfChange(PageNode time) =>
        (time.Element.ClassName is { } names && names.Contains("updated", StringComparison.OrdinalIgnoreCase) && !names.Contains("published", StringComparison.OrdinalIgnoreCase)) || time.Element.GetAttribute("itemprop") == "dateModified";

    // On a page of several posts each has its time; that of the longest dates the text, unless one stands over the text, as bylines do.
    private static PageNode? TimeOfLongestPost(Page page, MainText text, List<PageNode> times)
    {
        if (text.Container is not { } container || text.Blocks.FirstOrDefault(b => b.Prose > 40) is not { } first) return null;
        var inside = times.Where(t => container.Holds(t) && t.Up(n => n.Has(Cue.Comments | Cue.Related | Cue.Sidebar)) is null).ToList();
        if (inside.Count is < 2 or > MaxPosts || inside[0].FirstBlock <= first.Index) return null;
        var sums = ProseSums.Of(page);
        var posts = inside.Select(t => (Time: t, Prose: sums.Good(PostOf(t, inside)))).OrderByDescending(p => p.Prose).ToList();
        return posts[1].Prose > 0 && PostOf(posts[0].Time, inside).Up(n => n.IsDropped) is null ? posts[0].Time : null;
    }

    // The largest element around a time that holds no other.
    private static PageNode PostOf(PageNode time, List<PageNode> times)
    {
        var post = time;
        while (post.Parent is { } parent && !times.Exists(t => t != time && parent.Holds(t))) post = parent;
        return post;
    }

    private static double Certainty(PageNode time, MainText text, Headline? headline, bool isOnlyOne)
    {
        var names = time.Element.ClassName ?? "";
        if (IsOfChange(time)) return 0.3;
        if (time.Up(n => n.IsDropped && !n.Has(Cue.Byline)) is not null) return 0.15;
        if (names.Contains("published", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase) || time.Element.HasAttribute("pubdate")) return 0.82;
        var start = headline?.Index ?? text.Container?.FirstBlock ?? 0;
        var distance = Math.Abs(time.FirstBlock - start);
        return isOnlyOne ? 0.76 : distance <= 8 ? 0.75 - (distance * 0.01) : 0.3;
    }
}
