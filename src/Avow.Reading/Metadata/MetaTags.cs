using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>The meta elements of a page by name, in lower case; both name= and property= (and http-equiv=) count.</summary>
internal sealed class MetaTags
{
    private const int MaxTags = 500;
    private const int MaxChars = 2_000;

    private readonly Dictionary<string, List<string>> byName = new(StringComparer.Ordinal);

    public static MetaTags Of(IHtmlDocument document)
    {
        var tags = new MetaTags();
        foreach (var meta in (document.Head?.Children ?? document.GetElementsByTagName("meta")).Where(e => e.LocalName == "meta").Take(MaxTags))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("http-equiv") ?? meta.GetAttribute("itemprop");
            var content = meta.GetAttribute("content") is { Length: <= MaxChars } text ? OneLineOf.Text(text) : "";
            if (string.IsNullOrWhiteSpace(name) || content.Length == 0) continue;
            var key = name.Trim().ToLowerInvariant();
            if (!tags.byName.TryGetValue(key, out var list)) tags.byName[key] = list = [];
            list.Add(content);
        }

        return tags;
    }

    public IReadOnlyList<string> All(string name) => byName.TryGetValue(name, out var list) ? list : [];

    public string? First(string name) => All(name) is [var first, ..] ? first : null;
}
