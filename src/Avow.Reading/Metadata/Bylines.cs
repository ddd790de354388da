namespace Avow.Reading;

/// <summary>Names in elements that sites keep for them, and lines near the headline that begin as a byline does.</summary>
internal static class Bylines
{
    private const int MaxElements = 60;
    private const int BlocksAround = 8;
    private const int MaxLineChars = 70;

    private static readonly string[] Openings = ["By ", "Von ", "Por ", "Par ", "Di ", "Author:", "Autor:", "Autorin:", "Text:", "Автор:", "Автор ", "Текст:", "Tekst:", "Yazan:", "Auteur", "بقلم", "作者", "Written by ", "Posted by "];

    public static void Add(Page page, MainText text, Headline? headline, Action<string?, string, double> add)
    {
        foreach (var element in page.Microdata.Where(e => e.GetAttribute("itemprop") == "author" || e.GetAttribute("rel") is { } rel && rel.Contains("author", StringComparison.Ordinal)).Take(MaxElements))
        {
            var named = element.QuerySelector("[itemprop~=name]") ?? element;
            add(named.GetAttribute("content") ?? named.TextContent, element.HasAttribute("itemprop") ? "itemprop author" : "rel=author", 0.82);
        }

        foreach (var node in page.Nodes.Where(n => n.Has(Cue.Byline) && IsAuthorElement(n)).Take(MaxElements))
            if (node.Up(n => n.Has(Cue.Comments | Cue.Related)) is null && !(node.IsDropped && node.Has(Cue.Sidebar)))
                add(node.Element.TextContent is { Length: < 200 } words ? words : null, "byline element", 0.7);
        var start = headline?.Index ?? text.Container?.FirstBlock ?? 0;
        for (var i = Math.Max(0, start - 2); i < Math.Min(page.Blocks.Count, start + BlocksAround); i++)
        {
            var words = page.Blocks[i].Words;
            if (words.Length <= MaxLineChars && Openings.Any(o => words.StartsWith(o, StringComparison.Ordinal))) add(words, "byline", 0.72 - (Math.Abs(i - start) * 0.01));
        }
    }

    private static bool IsAuthorElement(PageNode node)
    {
        var names = node.Element.ClassName + " " + node.Element.Id;
        return names.Contains("author", StringComparison.OrdinalIgnoreCase) || names.Contains("byline", StringComparison.OrdinalIgnoreCase)
            || names.Contains("autor", StringComparison.OrdinalIgnoreCase) || names.Contains("auteur", StringComparison.OrdinalIgnoreCase);
    }
}
