using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing.Words;

/// <summary>Organisations and events are called by their names in the language of the page, and any other name says which language it is in.</summary>
public sealed class NamesOnPagesTests
{
    private const string Own = "Союз работников переправ, северная секция";
    private const string English = "Union of Ferry Workers, Northern Section";

    private static readonly StraitPapers Papers = new();
    private static readonly PageRenderer Renderer = new(Papers.Shelf, FakeCollation.Of, finding: FakeFinding.Of(Papers.Archive));

    public static TheoryData<string> Pages => ["home", "organisations", "organisation", "statement", "translation", "dossier", "events", "search", "compare", "versions", "travelled", "damage"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_in_Russian_says_an_English_name_where_there_is_a_Russian_one(string name)
    {
        var page = Page(name, InterfaceLanguage.Russian);
        Assert.DoesNotContain(page.Element("body")!.DescendantNodes().OfType<XText>(), words => words.Value.Contains(English, StringComparison.Ordinal) && !Names(words.Parent!, "en"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void And_a_name_in_another_language_says_so(string name)
    {
        var page = Page(name, InterfaceLanguage.Russian);
        Assert.All(
            page.Element("body")!.DescendantNodes().OfType<XText>().Where(words => words.Value.Trim().Trim('\u2068', '\u2069') == "The Tidewater Review"),
            words => Assert.True(Names(words.Parent!, "en"), $"{words.Parent}"));
    }

    [Fact]
    public void The_head_and_the_heading_of_an_organisation_are_in_the_language_of_the_page()
    {
        var page = Page("organisation", InterfaceLanguage.Russian);
        Assert.Equal(Own, page.All("h1").Single().Value);
        Assert.StartsWith(Own, page.All("title").First().Value, StringComparison.Ordinal);
        var beside = page.WithClass("names").Single().All("bdi").Select(one => $"{one.Attribute("lang")?.Value} {one.Attribute("dir")?.Value} {one.Value}");
        Assert.Equal(["ar rtl اتحاد عمال العبّارات، الفرع الشمالي", $"en ltr {English}"], beside);
    }

    [Fact]
    public void A_list_is_in_the_order_of_the_names_that_it_shows()
    {
        var page = Page("organisations", InterfaceLanguage.Russian);
        Assert.Equal(Own, page.WithClass("listing").Single().All("a").First().Value);
        var inEnglish = Page("organisations", InterfaceLanguage.English);
        Assert.Equal("Dockers’ Voice", inEnglish.WithClass("listing").Single().All("a").First().Value);
    }

    [Fact]
    public void What_is_cited_keeps_the_name_in_its_own_language_whoever_reads()
    {
        foreach (var language in InterfaceLanguage.All)
            Assert.Contains(Own, (Page("statement", language)).All("dd").Single(term => term.ElementsBeforeSelf().LastOrDefault()?.Attribute("id")?.Value == "cite").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_read_at_an_address_without_a_language_does_not_depend_on_the_browser()
    {
        var tags = new List<string>();
        foreach (var choice in InterfaceChoice.ByBrowser)
            tags.Add(string.Join('\n', RenderedHtml.Parse((Renderer.Render(new PageRequest.OfText(Papers.Russian), choice)).Html).All("meta").Where(meta => meta.Attribute("name")?.Value is { } named && named.StartsWith("DC.", StringComparison.Ordinal)).Select(meta => $"{meta}")));
        Assert.Single(tags.Distinct());
        Assert.Contains($"\"name\": \"{English}\"", Renderer.Write(new PageRequest.OfOrganisation("ferry-workers-north"), DataForm.Json).Value.Content, StringComparison.Ordinal);
    }

    private static bool Names(XElement element, string language) => element.AncestorsAndSelf().Any(around => around.Attribute("lang")?.Value == language && around.Name.LocalName != "html");

    private static XElement Page(string name, InterfaceLanguage language) => RenderedHtml.Parse((Renderer.Render(Request(name), new InterfaceChoice(language, IsInAddress: true))).Html);

    private static PageRequest Request(string name) => name switch
    {
        "home" => new PageRequest.Home(),
        "organisations" => new PageRequest.Listing(ListingKind.Organisations),
        "events" => new PageRequest.Listing(ListingKind.Events),
        "organisation" => new PageRequest.OfOrganisation("ferry-workers-north"),
        "statement" => new PageRequest.OfText(Papers.Russian),
        "translation" => new PageRequest.OfText(Papers.Tidewater),
        "dossier" => new PageRequest.Dossier("closing"),
        "search" => new PageRequest.Search(new SearchForm { Words = "strait" }),
        "compare" => new PageRequest.Compare(Papers.Russian, Papers.Tidewater),
        "versions" => new PageRequest.Versions(Statement.IdOf(Papers.Russian), "en"),
        "travelled" => new PageRequest.Travelled(Papers.Russian),
        _ => new PageRequest.Damage(null),
    };
}
