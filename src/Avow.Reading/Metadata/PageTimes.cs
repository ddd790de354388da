namespace Avow.Reading;

/// <summary>Dates in elements that are made for them: time, and microdata.</summary>
internal static class PageTimes
{
    private const int MaxElements = 200;

    public static void Add(Page page, MainText text, Headline? headline, Findings<DateOnly> dates)
    {
        foreach (var element in page.Microdata.Where(e => e.GetAttribute("itemprop") == "datePublished").Take(MaxElements))
            PageDates.Add(dates, element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? OneLineOf.Text(element.TextContent), "itemprop datePublished", 0.9);
        var times = page.Nodes.Where(n => n.Tag == "time").Take(MaxElements).ToList();
        var isOnlyOne = times.Count == 1;
        foreach (var time in times)
        {
            var written = time.Element.GetAttribute("datetime") is { Length: >= 8 } stated ? stated : OneLineOf.Text(time.Element.TextContent);
            PageDates.Add(dates, written, "<time>", Certainty(time, text, headline, isOnlyOne));
        }
    }

    private static double Certainty(PageNode time, MainText text, Headline? headline, bool isOnlyOne)
    {
        var names = time.Element.ClassName ?? "";
        if (names.Contains("updated", StringComparison.OrdinalIgnoreCase) && !names.Contains("published", StringComparison.OrdinalIgnoreCase)) return 0.3;
        if (time.Up(n => n.IsDropped && !n.Has(Cue.Byline)) is not null) return 0.15;
        if (names.Contains("published", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase) || time.Element.HasAttribute("pubdate")) return 0.82;
        var start = headline?.Index ?? text.Container?.FirstBlock ?? 0;
        var distance = Math.Abs(time.FirstBlock - start);
        return isOnlyOne ? 0.76 : distance <= 8 ? 0.75 - (distance * 0.01) : 0.3;
    }
}
