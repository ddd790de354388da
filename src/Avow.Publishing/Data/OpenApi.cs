using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Avow.Publishing;

/// <summary>Describes what programs can read here: OpenAPI 3.1, with JSON Schema 2020-12 made from the very types that are written.</summary>
public static class OpenApi
{
    private static readonly (string Name, Type Type)[] Schemas =
        [("Text", typeof(TextData)), ("Archive", typeof(ArchiveData)), ("Search", typeof(SearchData)), ("Dossier", typeof(DossierData)), ("Organisation", typeof(OrganisationData)), ("Feed", typeof(JsonFeed)), ("Problem", typeof(ProblemData))];

    private static readonly (string Name, string In, string Means)[] SearchFields =
    [
        ("q", "query", "Words; \"in order\"; begin*; -without"), ("organisation", "query", "Slug of an organisation, as issuer or outlet"), ("language", "query", "BCP 47"), ("from", "query", "First day, YYYY-MM-DD"),
        ("until", "query", "Last day"), ("page", "query", "From 1"),
    ];

    private static readonly (string Name, string In, string Means)[] HarvestFields =
    [
        ("verb", "query", "Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord"), ("metadataPrefix", "query", "oai_dc"), ("identifier", "query", "Of a record: oai:HOST:t/ID"),
        ("set", "query", "event.SLUG, organisation.SLUG or language.TAG"), ("from", "query", "First time: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ"), ("until", "query", "Last time"), ("resumptionToken", "query", "Where a list goes on"),
    ];

    /// <param name="addresses">Where the archive stands.</param>
    public static string Of(PageAddresses addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "An archive of public statements", ["version"] = "1", ["description"] = "Everything that its pages show, for reading. Offsets count UTF-16 code units; days are ISO 8601; times are UTC." },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = addresses.Canonical(addresses.Root.TrimEnd('/') is { Length: > 0 } root ? root : "/") }),
            ["paths"] = new JsonObject
            {
                ["/archive.json"] = Get("What the archive holds, its events and organisations, and what came last", DataForm.Json, "Archive"),
                ["/archive.atom"] = Get("The latest statements", DataForm.Atom, null),
                ["/archive.feed.json"] = Get("The latest statements, as JSON Feed", DataForm.JsonFeed, "Feed"),
                ["/t/{text}.json"] = Get("A text, with its words, source and relations", DataForm.Json, "Text", Text),
                ["/t/{text}.txt"] = Get("A text, to carry away", DataForm.Words, null, Text),
                ["/t/{text}.bib"] = Get("A text, to cite", DataForm.BibTex, null, Text),
                ["/t/{text}.csl"] = Get("A text, to cite", DataForm.Csl, null, Text),
                ["/s/{statement}.json"] = Get("The lead text of a statement", DataForm.Json, "Text", Statement),
                ["/s/{statement}.txt"] = Get("The lead text of a statement, to carry away", DataForm.Words, null, Statement),
                ["/s/{statement}.bib"] = Get("The lead text of a statement, to cite", DataForm.BibTex, null, Statement),
                ["/s/{statement}.csl"] = Get("The lead text of a statement, to cite", DataForm.Csl, null, Statement),
                ["/event/{slug}.json"] = Get("The dossier of an event", DataForm.Json, "Dossier", Slug, ("on", "query", "As of this day, YYYY-MM-DD")),
                ["/event/{slug}.atom"] = Get("What is said on an event", DataForm.Atom, null, Slug),
                ["/event/{slug}.feed.json"] = Get("What is said on an event, as JSON Feed", DataForm.JsonFeed, "Feed", Slug),
                ["/organisation/{slug}.json"] = Get("The record of an organisation", DataForm.Json, "Organisation", Slug, ("page", "query", "Of its statements, from 1")),
                ["/organisation/{slug}.atom"] = Get("What an organisation says", DataForm.Atom, null, Slug),
                ["/organisation/{slug}.feed.json"] = Get("What an organisation says, as JSON Feed", DataForm.JsonFeed, "Feed", Slug),
                ["/statements.atom"] = Get("The latest statements, of all or in one language", DataForm.Atom, null, Language),
                ["/statements.feed.json"] = Get("The latest statements, of all or in one language, as JSON Feed", DataForm.JsonFeed, "Feed", Language),
                ["/search.json"] = Get("Statements that hold the words", DataForm.Json, "Search", SearchFields),
                ["/search.atom"] = Get("The same as a feed", DataForm.Atom, null, SearchFields),
                ["/search.feed.json"] = Get("The same as JSON Feed", DataForm.JsonFeed, "Feed", SearchFields),
                ["/search.csv"] = Get("The same as a table", DataForm.Csv, null, SearchFields),
                ["/oai"] = Get("What changed when, for catalogues of other archives: OAI-PMH 2.0; a form may be posted, too. Only where the server knows its own address", new("xml", Oai.ContentType), null, HarvestFields),
                ["/t/{text}.epub"] = Get("A statement as an e-book: this text, and the earliest in each other language", DataForm.Epub, null, Text),
                ["/s/{statement}.epub"] = Get("The same by the statement", DataForm.Epub, null, Statement),
                ["/event/{slug}.epub"] = Get("What was said on an event, as an e-book", DataForm.Epub, null, Slug),
                ["/organisation/{slug}.epub"] = Get("What an organisation said, as an e-book", DataForm.Epub, null, Slug),
                ["/opds.json"] = Get("The e-books as a catalogue for reading programs: OPDS 2.0", new("json", Opds.ContentType), null),
                ["/opds/events.json"] = Get("E-books of events", new("json", Opds.ContentType), null, Page),
                ["/opds/organisations.json"] = Get("E-books of organisations", new("json", Opds.ContentType), null, Page),
                ["/opds/statements.json"] = Get("E-books of statements, the newest first", new("json", Opds.ContentType), null, Page),
                ["/sitemap.xml"] = Get("Every page, for robots: an index of sitemaps. Only where the server knows its own address", new("xml", Sitemaps.ContentType), null),
            },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject(Schemas.Select(schema => KeyValuePair.Create<string, JsonNode?>(schema.Name, Fitted(DataJson.Written.Options.GetJsonSchemaAsNode(schema.Type), schema.Name)))) },
        };
        return document.ToJsonString(DataJson.Written.Options) + "\n";
    }

    // References count from the whole document, and what may be null is left out where it is.
    private static JsonNode Fitted(JsonNode schema, string name)
    {
        if (schema is JsonArray list)
            foreach (var item in list.OfType<JsonNode>()) Fitted(item, name);
        if (schema is not JsonObject node) return schema;
        if (node["$ref"] is JsonValue reference && reference.GetValue<string>() is ['#', .. var place]) node["$ref"] = $"#/components/schemas/{name}{place}";
        if (node["required"] is JsonArray required && node["properties"] is JsonObject properties)
            node["required"] = new JsonArray([.. required.Select(property => property!.GetValue<string>()).Where(property => !MayBeNull(properties[property])).Select(property => JsonValue.Create(property))]);
        foreach (var inner in node.Select(property => property.Value).OfType<JsonNode>().ToList()) Fitted(inner, name);
        return schema;
    }

    private static bool MayBeNull(JsonNode? schema) => schema?["type"] is JsonArray types && types.Any(type => type?.GetValue<string>() == "null");

    private static (string, string, string) Statement => ("statement", "path", "Id of a statement");

    private static (string, string, string) Text => ("text", "path", "Id of a text");

    private static (string, string, string) Language => ("language", "query", "BCP 47; the primary subtag counts");

    private static (string, string, string) Page => ("page", "query", "From 1");

    private static (string, string, string) Slug => ("slug", "path", "Short name in addresses");

    private static JsonObject Get(string summary, DataForm form, string? schema, params (string Name, string In, string Means)[] parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(parameter => new JsonObject
            {
                ["name"] = parameter.Name, ["in"] = parameter.In, ["required"] = parameter.In == "path", ["description"] = parameter.Means, ["schema"] = new JsonObject { ["type"] = "string" },
            })]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = summary,
                    ["content"] = new JsonObject { [form.ContentType.Split(';')[0]] = schema is null ? new JsonObject() : new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } } },
                },
                ["400"] = Refusal("A field of the address holds none of its values; what is sent says which, and what would be right", form),
                ["404"] = Refusal("Nothing of this name is here, or no page so far on", form),
            },
        },
    };

    private static JsonObject Refusal(string means, DataForm form) => new()
    {
        ["description"] = means,
        ["content"] = form.ContentType.Contains("json", StringComparison.Ordinal)
            ? new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" } } }
            : new JsonObject { ["text/plain"] = new JsonObject() },
    };
}
