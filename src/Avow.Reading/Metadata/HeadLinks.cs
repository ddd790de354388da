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

    private static bool Has(string? relations, string relation) =>
        relations?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase) == true;
}
