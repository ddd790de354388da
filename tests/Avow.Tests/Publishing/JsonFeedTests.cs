using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class JsonFeedTests
{
    private readonly StraitPapers papers = new();

    public static TheoryData<string> Listings => ["home", "event", "organisation", "search", "language", "statements"];

    [Theory]
    [MemberData(nameof(Listings))]
    public void It_says_of_every_list_what_Atom_says_of_it(string which)
    {
        var request = Request(which);
        var feed = Parsed(papers.Shelf, request);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var other = XElement.Parse(new PageRenderer(papers.Shelf, FakeCollation.Of, new("/", "https://archive.example")).Write(request, DataForm.Atom).Value.Content);
        Assert.Equal(("https://jsonfeed.org/version/1.1", other.Element(atom + "title")!.Value), (Said(feed, "version"), Said(feed, "title")));
        Assert.Contains(".feed.json", Said(feed, "feed_url"), StringComparison.Ordinal);
        Assert.StartsWith("https://archive.example/", Said(feed, "home_page_url"), StringComparison.Ordinal);
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(items);
        Assert.Equal(other.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value), items.Select(item => Said(item, "id")));
        foreach (var item in items)
        {
            Assert.NotEmpty(Said(item, "content_text"));
            Assert.NotEmpty(Said(item.GetProperty("authors")[0], "name"));
            Assert.True(DateTimeOffset.TryParse(Said(item, "date_modified"), CultureInfo.InvariantCulture, out _));
            Assert.StartsWith("https://archive.example/t/", Said(item, "url"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Listings))]
    public void Where_nobody_knows_the_archives_address_the_feed_names_none_and_its_items_have_the_same_ids(string which)
    {
        var (placed, unplaced) = (Parsed(papers.Shelf, Request(which)), Parsed(papers.Shelf, Request(which), origin: null));
        Assert.False(unplaced.TryGetProperty("feed_url", out _));
        Assert.False(unplaced.TryGetProperty("home_page_url", out _));
        Assert.Equal(Ids(placed), Ids(unplaced));
        Assert.All(unplaced.GetProperty("items").EnumerateArray(), item => Assert.StartsWith("/t/", Said(item, "url"), StringComparison.Ordinal));

        static IEnumerable<string> Ids(JsonElement feed) => feed.GetProperty("items").EnumerateArray().Select(item => Said(item, "id"));
    }

    [Fact]
    public void A_feed_of_a_language_holds_that_language_alone_and_there_is_none_of_a_language_that_nothing_is_in()
    {
        Assert.All(Parsed(papers.Shelf, new PageRequest.Statements("ru")).GetProperty("items").EnumerateArray(), item => Assert.Equal("ru", Said(item, "language")));
        Assert.False(new PageRenderer(papers.Shelf, FakeCollation.Of).Write(new PageRequest.Statements("tlh"), DataForm.JsonFeed).IsGood);
        var page = RenderedHtml.Of(papers.Shelf, new PageRequest.Statements("ru"));
        Assert.Contains(page.All("link"), link => link.Href() == "/statements.feed.json?language=ru");
        Assert.Contains(page.All("link"), link => link.Href() == "/statements.atom?language=ru");
    }

    [Fact]
    public void Halves_of_characters_controls_and_tags_stay_words_and_an_undated_text_has_no_date()
    {
        var archive = new FakeArchive { Name = "Papers \ud800 </script>" };
        archive.Add(new FakePage("https://a.example/", "2026-05-14T12:00:00Z") { Texts = [new FakeText("en", null, "Bread \ud83d \u0007 & <b>roses</b>", "One \udfff line.")] });
        var feed = Parsed(archive.Shelf, new PageRequest.Home());
        var item = feed.GetProperty("items")[0];
        Assert.Equal("Papers \ufffd </script>", Said(feed, "title"));
        Assert.Contains("& <b>roses</b>", Said(item, "title"), StringComparison.Ordinal);
        Assert.DoesNotContain(Said(item, "title") + Said(item, "content_text"), c => char.IsSurrogate(c) || char.IsControl(c));
        Assert.False(item.TryGetProperty("date_published", out _));
    }

    private static PageRequest Request(string which) => which switch
    {
        "home" => new PageRequest.Home(),
        "event" => new PageRequest.Dossier("closing"),
        "organisation" => new PageRequest.OfOrganisation("ferry-workers-north"),
        "language" => new PageRequest.Statements("ru"),
        "statements" => new PageRequest.Statements(null),
        _ => new PageRequest.Search(new() { Words = "strait" }),
    };

    private static string Said(JsonElement data, string property) => data.GetProperty(property).GetString()!;

    private static JsonElement Parsed(Shelf shelf, PageRequest request, string? origin = "https://archive.example") =>
        JsonDocument.Parse(new PageRenderer(shelf, FakeCollation.Of, new("/", origin)).Write(request, DataForm.JsonFeed).Value.Content).RootElement;
}
