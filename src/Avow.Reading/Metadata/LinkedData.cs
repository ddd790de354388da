using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>What the page's JSON-LD says of the article on it (schema.org Article and its kinds, and what looks like one).</summary>
internal sealed class LinkedData
{
    private const int MaxScripts = 40;
    private const int MaxScriptChars = 1_000_000;
    private const int MaxObjects = 2_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public List<string> Headlines { get; } = [];

    public List<(string Name, bool IsOrganisation)> Authors { get; } = [];

    public List<string> Publishers { get; } = [];

    public List<string> Published { get; } = [];

    public List<string> Modified { get; } = [];

    public List<string> Languages { get; } = [];

    public List<string> Sources { get; } = [];

    public List<string> Bodies { get; } = [];

    public static LinkedData Of(IHtmlDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.GetElementsByTagName("script").Where(IsLinkedData).Take(MaxScripts))
            if (script.TextContent is { Length: > 2 and <= MaxScriptChars } json) data.ReadScript(json);
        return data;
    }

    private static bool IsLinkedData(AngleSharp.Dom.IElement script) =>
        script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private void ReadScript(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(Cleaned(json), Lenient);
            ReadAll(parsed.RootElement);
        }
        catch (JsonException)
        {
            // Many sites print broken JSON; the page still has its other evidence.
        }
    }

    // Raw line breaks inside strings are the commonest fault; JSON allows blanks wherever they stand outside strings.
    private static string Cleaned(string json) =>
        json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim().TrimEnd(';');

    private void ReadAll(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var articles = new List<JsonElement>();
        for (var seen = 0; seen < MaxObjects && open.TryDequeue(out var at); seen++)
        {
            if (at.ValueKind == JsonValueKind.Array)
                foreach (var item in at.EnumerateArray().Take(MaxObjects)) open.Enqueue(item);
            if (at.ValueKind != JsonValueKind.Object) continue;
            if (Text(at, "@id") is { } id && Text(at, "name") is { } name) ids.TryAdd(id, name);
            if (IsArticle(at)) articles.Add(at);
            foreach (var part in at.EnumerateObject())
                if (part.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "publisher") open.Enqueue(part.Value);
        }

        foreach (var article in articles) ReadArticle(article, ids);
    }

    private static bool IsArticle(JsonElement at) => at.TryGetProperty("headline", out _) || at.TryGetProperty("articleBody", out _)
        || (Text(at, "@type") is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "WebPage" or "Recipe"));

    private void ReadArticle(JsonElement at, Dictionary<string, string> ids)
    {
        var isPage = Text(at, "@type") == "WebPage";
        if ((Text(at, "headline") ?? (isPage ? null : Text(at, "name"))) is { } headline) Headlines.Add(headline);
        Add(at, "datePublished", Published);
        Add(at, "dateModified", Modified);
        Add(at, "inLanguage", Languages);
        Add(at, "isBasedOn", Sources);
        if (at.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String && body.GetString() is { Length: > 0 } text) Bodies.Add(text);
        foreach (var (name, isOrganisation) in Names(at, "author", ids)) Authors.Add((name, isOrganisation));
        foreach (var (name, _) in Names(at, "publisher", ids)) Publishers.Add(name);
    }

    private static void Add(JsonElement at, string property, List<string> into)
    {
        if (Text(at, property) is { } text) into.Add(text);
    }

    private static IEnumerable<(string Name, bool IsOrganisation)> Names(JsonElement at, string property, Dictionary<string, string> ids)
    {
        if (!at.TryGetProperty(property, out var value)) yield break;
        var people = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(20) : Enumerable.Repeat(value, 1);
        foreach (var person in people)
        {
            var name = person.ValueKind == JsonValueKind.String ? OneLineOf.Text(person.GetString())
                : Text(person, "name") ?? (Text(person, "@id") is { } id && ids.TryGetValue(id, out var named) ? named : null);
            if (!string.IsNullOrEmpty(name)) yield return (name, Text(person, "@type")?.EndsWith("Organization", StringComparison.Ordinal) == true);
        }
    }

    private static string? Text(JsonElement at, string property)
    {
        if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object) return property is "@type" or "@id" ? null : Text(value, "url") ?? Text(value, "@id");
        return value.ValueKind == JsonValueKind.String && OneLineOf.Text(value.GetString()) is { Length: > 0 } text ? text : null;
    }
}
