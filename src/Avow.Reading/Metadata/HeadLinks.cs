using System.Buffers;
using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>The link and base elements in a page's head.</summary>
internal static class HeadLinks
{
    private const int MaxElements = 2_000;

    /// <summary>The address of the first link with this relation, as written; null when there is none.</summary>
    public static string? Find(IHtmlDocument document, string relation) => document.Head?.Children.Take(MaxElements)
        .FirstOrDefault(e => e.LocalName == "link" && Has(e.GetAttribute("rel"), relation) && e.HasAttribute("href"))?.GetAttribute("href");

    public static string? Base(IHtmlDocument document) => document.Head?.Children.Take(MaxElements)
        .FirstOrDefault(e => e.LocalName == "base" && e.HasAttribute("href"))?.GetAttribute("href");

    /// <summary>
    /// Whether a tag is a link to style sheets, icons, feeds: none of the relations that this room asks for. The parser would resolve their addresses.
    /// An ampersand may write a letter of a relation in another way.
    /// </summary>
    public static bool IsIdle(string html, TagScan.Tag tag) =>
        !tag.IsClosing && tag.Is(html, "link") && !html.AsSpan(tag.NameEnd, tag.End - tag.NameEnd).ContainsAny(SignsOfUse);

    private static readonly SearchValues<string> SignsOfUse = SearchValues.Create(["canonical", "license", "syndication", "author", "itemprop", "&"], StringComparison.OrdinalIgnoreCase);

    private static bool Has(string? relations, string relation) =>
        relations?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase) == true;
}
