using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Avow.Reading;

/// <summary>What the page's JSON-LD says of the article on it (schema.org Article and its kinds, and what looks like one).</summary>
internal sealed class LinkedData
{
    private const int MaxScripts = 40;
    /// <summary>Longer scripts are left out of the page before it is parsed (characters).</summary>
    public const int MaxScriptChars = 1_000_000;
    private const int MaxObjects = 2_000;

    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public List<string> Headlines { get; } = [];

    /// <summary>Of each article the authors it names, in order.</summary>
    public List<IReadOnlyList<(string Name, bool IsOrganisation)>> AuthorLists { get; } = [];

    public List<string> Publishers { get; } = [];

    public List<string> Published { get; } = [];

    public List<string> Modified { get; } = [];

    public List<string> Languages { get; } = [];

    public List<string> Sources { get; } = [];

    public List<string> Bodies { get; } = [];

    public List<string> Subtitles { get; } = [];

    public List<string> Licences { get; } = [];

    public List<string> Places { get; } = [];

    public List<string> Addresses { get; } = [];

    // A name may stand in another script than the article that refers to it.
    private readonly Dictionary<string, (string Name, bool IsOrganisation)> ids = new(StringComparer.Ordinal);
    private readonly List<JsonElement> articles = [];

    public static LinkedData Of(IHtmlDocument document)
    {
        var data = new LinkedData();
        var open = new List<JsonDocument>();
        foreach (var script in document.GetElementsByTagName("script").Where(IsLinkedData).Take(MaxScripts))
            if (script.TextContent is { Length: > 2 and <= MaxScriptChars } json && data.Parsed(json) is { } parsed) open.Add(parsed);
        foreach (var article in data.articles) data.ReadArticle(article);
        data.articles.Clear();
        foreach (var parsed in open) parsed.Dispose();
        return data;
    }

    private static bool IsLinkedData(AngleSharp.Dom.IElement script) =>
        script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private JsonDocument? Parsed(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Cleaned(json)), Lenient);
            var parsed = JsonDocument.ParseValue(ref reader); // the first value: what follows it, a second one or a stray bracket, is left
            ReadAll(parsed.RootElement);
            return parsed;
        }
        catch (JsonException)
        {
            return null; // Many sites print broken JSON; the page still has its other evidence.
        }
    }

    // Raw line breaks inside strings are the commonest fault; JSON allows blanks wherever they stand outside strings. Pages that were XHTML set all scripts in CDATA.
    private static string Cleaned(string json) =>
        json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Trim().TrimEnd(';');

    private void ReadAll(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MaxObjects && open.TryDequeue(out var at); seen++)
        {
            if (at.ValueKind == JsonValueKind.Array)
                foreach (var item in at.EnumerateArray().Take(MaxObjects)) open.Enqueue(item);
            if (at.ValueKind != JsonValueKind.Object) continue;
            if (Text(at, "@id") is { } id && Text(at, "name") is { } name) ids.TryAdd(id, (name, IsOrganisation(at)));
            if (IsArticle(at)) articles.Add(at);
            foreach (var part in at.EnumerateObject())
                if (part.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "creator" or "publisher" or "hasPart") open.Enqueue(part.Value);
        }
    }

    private static bool IsOrganisation(JsonElement at) =>
        Text(at, "@type") is { } type && (type.EndsWith("Organization", StringComparison.Ordinal) || type is "Corporation" or "NGO" or "Brand" or "Newspaper");

    private static bool IsArticle(JsonElement at) => at.TryGetProperty("headline", out _) || at.TryGetProperty("articleBody", out _)
        || (Text(at, "@type") is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "WebPage" or "Recipe"));

    private void ReadArticle(JsonElement at)
    {
        var isPage = Text(at, "@type") == "WebPage";
        if ((Text(at, "headline") ?? (isPage ? null : Text(at, "name"))) is { } headline) Headlines.Add(headline);
        Add(at, "datePublished", Published);
        Add(at, "dateModified", Modified);
        Add(at, "inLanguage", Languages);
        Add(at, "isBasedOn", Sources);
        if (at.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String && body.GetString() is { Length: > 0 } text) Bodies.Add(text);
        Add(at, "alternativeHeadline", Subtitles);
        Add(at, "license", Licences);
        Add(at, "mainEntityOfPage", Addresses);
        Add(at, "url", Addresses);
        foreach (var (name, _) in Names(at, "locationCreated").Concat(Names(at, "contentLocation"))) Places.Add(name);
        if ((at.TryGetProperty("author", out _) ? Names(at, "author") : Names(at, "creator")).ToList() is { Count: > 0 } authors) AuthorLists.Add(authors);
        foreach (var (name, _) in Names(at, "publisher")) Publishers.Add(name);
    }

    private static void Add(JsonElement at, string property, List<string> into)
    {
        if (Text(at, property) is { } text) into.Add(text);
    }

    private IEnumerable<(string Name, bool IsOrganisation)> Names(JsonElement at, string property)
    {
        if (!at.TryGetProperty(property, out var value)) yield break;
        var people = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(20) : Enumerable.Repeat(value, 1);
        foreach (var person in people)
        {
            if (person.ValueKind == JsonValueKind.String && OneLineOf.Text(person.GetString()) is { Length: > 0 } bare) yield return ids.GetValueOrDefault(bare, (bare, false));
            else if (Text(person, "name") is { } name) yield return (name, IsOrganisation(person));
            else if (Text(person, "@id") is { } id && ids.TryGetValue(id, out var named)) yield return named;
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
