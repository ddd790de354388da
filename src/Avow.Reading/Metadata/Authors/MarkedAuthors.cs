using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>Authors in elements that sites keep for them: itemprop, rel, property, and class names like "author" and "byline".</summary>
internal static class MarkedAuthors
{
    private const int MaxElements = 80;

    /// <summary>More words than this is no byline but what stands around it (characters).</summary>
    private const int MaxChars = 220;
    private const int MaxInner = 60;

    private static readonly SearchValues<string> Names = SearchValues.Create(["author", "byline", "autor", "auteur", "verfasser", "redakteur", "creator", "posted-by", "postedby", "writer", "itemposter", "journalist", "yazar"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> NotNames = SearchValues.Create(["authority", "autoren-box", "unauthor", "authoriz", "authoris", "autorizad", "comment"], StringComparison.OrdinalIgnoreCase);

    public static void Add(Page page, TextSurroundings around, AuthorLines lines)
    {
        AddProperties(page, around, lines);
        foreach (var node in page.Nodes.Where(IsNamed).Take(MaxElements))
        {
            if (around.IsForeign(node)) continue;
            var certainty = CertaintyAt(node, around);
            if (InPart(node.Element) is { } part) lines.Add(Byline.OfLine(part, "byline element", certainty));
            else if (InLinks(node.Element) is { } linked) lines.Add(linked with { Certainty = certainty });
            else if (Spaced(node.Element) is { Length: > 1 } words) lines.Add(Byline.OfLine(words, "byline element", certainty));
        }
    }

    private static void AddProperties(Page page, TextSurroundings around, AuthorLines lines)
    {
        var beside = new Lazy<HashSet<IElement>>(() => [.. page.Nodes.Where(node => around.IsBesideHeadline(node.FirstBlock)).Select(node => node.Element)]);
        foreach (var parent in page.Microdata.Where(IsProperty).Take(MaxElements).GroupBy(e => e.ParentElement?.ParentElement))
        {
            var isItem = parent.Any(e => e.HasAttribute("itemprop") || e.HasAttribute("property"));
            var names = parent.Where(e => !IsInComment(e) || beside.Value.Contains(e)).Select(NameOf).OfType<string>().ToList();
            if (names.Count == 1) lines.Add(Byline.OfLine(names[0], isItem ? "itemprop author" : "rel=author", 0.82));
            else lines.Add(Byline.OfNames(names, isItem ? "itemprop author" : "rel=author", 0.8));
        }
    }

    private static string? NameOf(IElement element)
    {
        var named = element.QuerySelector("[itemprop~=name], [property~='schema:name'], [property~=name]") ?? element;
        return AuthorName.Cleaned(named.GetAttribute("content") ?? Spaced(named));
    }

    private static bool IsProperty(IElement element) =>
        element.GetAttribute("itemprop") is "author" or "creator" || element.GetAttribute("property") is "author" or "schema:author" or "dc:creator"
        || (element.GetAttribute("rel") is { } rel && rel.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase));

    // Each comment on a page has an author too.
    private static bool IsInComment(IElement element)
    {
        var at = element;
        for (var up = 0; up < 12 && at is not null; up++, at = at.ParentElement)
            if ((at.ClassName ?? "").Contains("comment", StringComparison.OrdinalIgnoreCase) && at.LocalName is not "body" and not "html" || at.GetAttribute("itemprop") is "comment" or "review") return up > 0 || at.GetAttribute("itemprop") == "comment";
        return false;
    }

    private static bool IsNamed(PageNode node)
    {
        if (node.Tag is "body" or "html" or "article" or "main") return false;
        var own = node.Class.AsSpan();
        var id = node.Id.AsSpan();
        return (own.ContainsAny(Names) || id.ContainsAny(Names)) && !own.ContainsAny(NotNames) && !id.ContainsAny(NotNames);
    }

    private static double CertaintyAt(PageNode node, TextSurroundings around)
    {
        var isOthers = node.IsDropped && !node.Has(Cue.Byline | Cue.AuthorBox) ? 0.06 : 0;
        if (around.IsNearHeadline(node.FirstBlock)) return 0.76 - isOthers - (around.DistanceOf(node.FirstBlock) * 0.005);
        if (around.IsInText(node.FirstBlock)) return 0.7 - isOthers;
        return node.FirstBlock >= around.EndOfText && node.FirstBlock < around.Behind ? 0.6 - isOthers : 0.4 - isOthers;
    }

    // A name, then what the person is: the part of the element that is the name alone.
    private static string? InPart(IElement element)
    {
        if (element.TextContent is not { Length: <= MaxChars * 2 } all || all.Trim().Length < 8) return null;
        var parts = element.QuerySelectorAll(".fn, [class*=author-name], [class*=author__name], [class*=authorname], [rel=author], [itemprop=name], .name").Take(3).ToList();
        return parts is [var only] && Spaced(only) is { Length: > 2 } name && AuthorName.IsPerson(name, 1) && Byline.OfLine(Spaced(element), "", 0) is not { Names.Count: > 1 } ? name : null;
    }

    // "By <a>A</a>, staff attorney, and <a>B</a>": the names are the links.
    private static Byline? InLinks(IElement element)
    {
        if (element.TextContent is not { Length: <= MaxChars * 2 }) return null;
        var names = element.QuerySelectorAll("a").Take(MaxInner).Select(a => AuthorName.Cleaned(Spaced(a))).OfType<string>().Where(n => AuthorName.IsPerson(n)).ToList();
        if (names.Count < 2 || Byline.OfLine(Spaced(element), "", 0) is { Names.Count: > 1 }) return null;
        return Byline.OfNames(names, "byline element", 0);
    }

    // Elements part words even where no space is written between them.
    private static string Spaced(IElement element)
    {
        var words = new StringBuilder();
        var open = new Stack<INode>();
        open.Push(element);
        for (var seen = 0; seen < MaxInner * 4 && words.Length <= MaxChars && open.TryPop(out var node); seen++)
        {
            if (node is IText text) words.Append(text.Data).Append(' ');
            else if (node is IElement inner && (Tags.IsSilent(inner.LocalName) || Visibility.IsHidden(ElementNames.Of(inner))) && inner != element) continue;
            for (var i = node.ChildNodes.Length - 1; i >= 0 && open.Count < MaxInner * 4; i--) open.Push(node.ChildNodes[i]);
        }

        return words.Length <= MaxChars ? OneLineOf.Text(words.ToString()).Replace(" ,", ",", StringComparison.Ordinal) : "";
    }
}
