using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class DataFormTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly StraitPapers papers = new();

    [Fact]
    public void A_text_as_data_holds_every_word_and_where_each_block_stands()
    {
        var text = papers.Archive.TextOf(papers.Tidewater);
        var data = Json(new PageRequest.OfText(papers.Tidewater));
        Assert.Equal(text.Words, data.GetProperty("words").GetString());
        Assert.Equal((papers.Tidewater.Value, "statement", "en", "2026-05-14"), (Said(data, "id"), Said(data, "role"), Said(data, "language"), Said(data, "date")));
        var block = data.GetProperty("blocks")[1];
        Assert.Equal("On Tuesday the gates", text.Words[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()][..20]);
        var reprint = data.GetProperty("relations").EnumerateArray().Single(relation => Said(relation, "text") == papers.Dockers.Value);
        Assert.Equal(("Reprints", "to"), (Said(reprint, "kind"), Said(reprint, "way")));
        Assert.Equal(4, reprint.GetProperty("spans")[0].GetArrayLength());
        Assert.Contains("Ворота", Write(new PageRequest.OfText(papers.Russian), DataForm.Json).Replace("ворота", "Ворота", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_a_dossier_an_organisation_an_archive_and_a_search_are_data_too()
    {
        Assert.Equal(papers.Russian.Value, Said(Json(new PageRequest.OfStatement(Statement.IdOf(papers.Russian))), "id"));
        var dossier = Json(new PageRequest.Dossier("closing", new(2026, 6, 10)));
        Assert.Equal(("closing", "2026-06-10"), (Said(dossier.GetProperty("event"), "slug"), Said(dossier, "asOf")));
        Assert.NotEqual(0, dossier.GetProperty("wordsTaken").GetArrayLength());
        Assert.Equal("ferry-federation", Said(Json(new PageRequest.OfOrganisation("ferry-workers-north")).GetProperty("belongsTo")[0], "slug"));
        Assert.Equal("The Strait Papers", Said(Json(new PageRequest.Home()), "name"));
        Assert.True(Json(new PageRequest.Search(new() { Words = "strait" })).GetProperty("statements").GetInt32() > 0);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("event")]
    [InlineData("organisation")]
    [InlineData("search")]
    [InlineData("language")]
    public void A_feed_has_what_the_standard_asks_for_and_the_same_ids_wherever_the_archive_stands(string which)
    {
        PageRequest request = which switch
        {
            "home" => new PageRequest.Home(),
            "event" => new PageRequest.Dossier("closing"),
            "organisation" => new PageRequest.OfOrganisation("ferry-workers-north"),
            "language" => new PageRequest.Statements("ru"),
            _ => new PageRequest.Search(new() { Words = "strait" }),
        };
        var feed = XElement.Parse(Write(request, DataForm.Atom));
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.StartsWith("urn:uuid:", Assert.Single(holder.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.True(Guid.TryParse(holder.Element(Atom + "id")!.Value["urn:uuid:".Length..], out _));
            Assert.True(DateTimeOffset.TryParse(Assert.Single(holder.Elements(Atom + "updated")).Value, CultureInfo.InvariantCulture, out _));
            Assert.NotEmpty(Assert.Single(holder.Elements(Atom + "title")).Value);
        }

        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotEmpty(entry.Element(Atom + "author")!.Element(Atom + "name")!.Value));
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        var elsewhere = XElement.Parse(new PageRenderer(papers.Shelf, FakeCollation.Of, new PageAddresses("/papers/", "https://archive.example")).Write(request, DataForm.Atom).Value.Content);
        Assert.Equal(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value), elsewhere.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.StartsWith("https://archive.example/papers/", elsewhere.Elements(Atom + "link").First().Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_escapes_what_TeX_reads_otherwise_and_names_an_address_only_where_there_is_one()
    {
        var archive = new FakeArchive { Name = "Papers & {more} 100%" };
        var text = archive.Add(new FakePage("https://a.example/", "2026-05-14T12:00:00Z") { Texts = [new FakeText("en", "2026-05-14", @"Bread_& \roses {50%}", "One.")] })[0];
        var entry = Write(new PageRequest.OfText(text), DataForm.BibTex, archive);
        Assert.Contains(@"title = {Bread\_\& \textbackslash{}roses \textbraceleft{}50\%\textbraceright{}}", entry, StringComparison.Ordinal);
        Assert.Equal(Count(entry, '{'), Count(entry, '}'));
        Assert.DoesNotContain("author =", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("url =", entry, StringComparison.Ordinal);
        var item = JsonDocument.Parse(Write(new PageRequest.OfText(text), DataForm.Csl, archive)).RootElement[0];
        Assert.Equal(("webpage", 2026), (Said(item, "type"), item.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32()));
        Assert.Contains("url = {https://archive.example/t/", new PageRenderer(archive.Shelf, FakeCollation.Of, new("/", "https://archive.example")).Write(new PageRequest.OfText(text), DataForm.BibTex).Value.Content, StringComparison.Ordinal);

        static int Count(string words, char sought) => words.Count(c => c == sought);
    }

    [Fact]
    public void A_table_quotes_what_it_must_and_starts_no_formula()
    {
        var archive = new FakeArchive();
        archive.Add(new FakePage("https://a.example/", "2026-05-14T12:00:00Z") { Texts = [new FakeText("en", "2026-05-14", "=HYPERLINK(\"http://evil.example\")", "Gates, \"shut\".")] });
        var line = Write(new PageRequest.Search(new() { Words = "Gates" }), DataForm.Csv, archive).Split("\r\n")[1];
        Assert.Contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",", line, StringComparison.Ordinal);
        Assert.EndsWith(",\"Gates, \"\"shut\"\".\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_the_forms_that_it_is_said_to_have_and_no_others()
    {
        var renderer = new PageRenderer(papers.Shelf, FakeCollation.Of);
        PageRequest[] requests = [new PageRequest.Home(), new PageRequest.Statements(null), new PageRequest.Statements("ru"), new PageRequest.OfText(papers.Russian), new PageRequest.Dossier("closing"), new PageRequest.OfOrganisation("tidewater"), new PageRequest.Search(new() { Words = "gate" }), new PageRequest.About(), new PageRequest.Phrases()];
        DataForm[] forms = [DataForm.Json, DataForm.Atom, DataForm.JsonFeed, DataForm.BibTex, DataForm.Csl, DataForm.Csv, DataForm.Words];
        foreach (var request in requests)
            foreach (var form in forms)
                Assert.Equal(DataForm.Of(request).Contains(form), renderer.Write(request, form).IsGood);
        Assert.Equal(ProblemKind.NotFound, renderer.Write(new PageRequest.OfText(Id<Text>.FromKey("nothing")), DataForm.Json).Problem?.Kind);
    }

    [Fact]
    public void What_is_described_for_programs_is_what_they_get()
    {
        var described = JsonDocument.Parse(OpenApi.Of(new())).RootElement;
        var references = References(described).ToList();
        Assert.True(references.Count > 5);
        Assert.All(references, reference => Assert.True(At(described, reference) is not null, reference));
        var schemas = described.GetProperty("components").GetProperty("schemas");
        Fits(Json(new PageRequest.OfText(papers.Tidewater)), schemas.GetProperty("Text"));
        Fits(Json(new PageRequest.OfText(papers.Untitled)), schemas.GetProperty("Text"));
        Fits(Json(new PageRequest.Dossier("closing", new(2026, 6, 10))), schemas.GetProperty("Dossier"));
        Fits(Json(new PageRequest.OfOrganisation("ferry-workers-north")), schemas.GetProperty("Organisation"));
        Fits(Json(new PageRequest.Search(new() { Words = "strait" })), schemas.GetProperty("Search"));
        Fits(Json(new PageRequest.Home()), schemas.GetProperty("Archive"));
        Fits(JsonDocument.Parse(Write(new PageRequest.Home(), DataForm.JsonFeed)).RootElement, schemas.GetProperty("Feed"));

        // As much of JSON Schema as the description uses: what must be there is, and nothing else.
        void Fits(JsonElement data, JsonElement schema)
        {
            if (schema.TryGetProperty("$ref", out var reference)) schema = At(described, reference.GetString()!)!.Value;
            if (data.ValueKind == JsonValueKind.Array)
                foreach (var item in data.EnumerateArray()) Fits(item, schema.GetProperty("items"));
            if (data.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties)) return;
            if (schema.TryGetProperty("required", out var required))
                Assert.All(required.EnumerateArray(), property => Assert.True(data.TryGetProperty(property.GetString()!, out _), property.GetString()));
            foreach (var property in data.EnumerateObject())
            {
                Assert.True(properties.TryGetProperty(property.Name, out var inner), property.Name);
                Fits(property.Value, inner);
            }
        }
    }

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => property is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static JsonElement? At(JsonElement document, string reference)
    {
        JsonElement? at = document;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = at is { ValueKind: JsonValueKind.Object } node && node.TryGetProperty(step, out var next) ? next : null;
        return at;
    }

    [Fact]
    public void The_head_tells_reference_managers_what_stands_on_the_page()
    {
        var page = RenderedHtml.Of(papers.Shelf, new PageRequest.OfText(papers.Russian));
        Dictionary<string, string> tags = page.All("meta").Where(meta => meta.Attribute("name") is not null).GroupBy(meta => meta.Attribute("name")!.Value).ToDictionary(group => group.Key, group => group.First().Attribute("content")!.Value);
        Assert.Equal(("2026/05/14", "ru", "2026-05-14"), (tags["citation_publication_date"], tags["citation_language"], tags["DC.date"]));
        Assert.Equal(tags["citation_title"], page.All("h1").Single().Value);
        Assert.Contains(page.All("link"), link => link.Attribute("rel")?.Value == "alternate" && link.Href() == $"/t/{papers.Russian}.json");
    }

    private static string? Said(JsonElement data, string property) => data.GetProperty(property).GetString();

    private JsonElement Json(PageRequest request) => JsonDocument.Parse(Write(request, DataForm.Json)).RootElement;

    private string Write(PageRequest request, DataForm form, FakeArchive? archive = null) =>
        new PageRenderer(archive?.Shelf ?? papers.Shelf, FakeCollation.Of).Write(request, form).Value.Content;
}
