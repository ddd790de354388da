using Avow.Publishing;

namespace Avow.Tests.Publishing.Words;

public sealed class LanguageAddressTests
{
    private static readonly StraitPapers Papers = new();

    [Fact]
    public void Every_page_leads_to_itself_in_every_language_with_all_that_was_asked()
    {
        var renderer = new PageRenderer(Papers.Shelf, FakeCollation.Of, new PageAddresses("/papers/", "https://archive.example"));
        var request = new PageRequest.Compare(Papers.Tidewater, Papers.Dockers, new(OnlyDifferences: true));
        var page = RenderedHtml.Parse((renderer.Render(request, new InterfaceChoice(InterfaceLanguage.Russian, IsInAddress: true))).Html);
        var pair = $"compare/{Papers.Tidewater}/{Papers.Dockers}";
        Assert.Equal($"https://archive.example/papers/{pair}", page.All("link").Single(link => link.Attribute("rel")?.Value == "canonical").Href());
        Assert.Equal(
            ["x-default=https://archive.example/papers/" + pair, .. InterfaceLanguage.All.Select(language => $"{language.Tag}=https://archive.example/papers/{language.Tag}/{pair}")],
            page.All("link").Where(link => link.Attribute("hreflang") is not null).Select(link => $"{link.Attribute("hreflang")!.Value}={link.Href()!.Replace("?only=differences", "", StringComparison.Ordinal)}"));
        var offered = page.WithClass("tongues").Single().All("a").ToList();
        Assert.Equal(["English", "Русский", "Español", "العربية"], offered.Select(link => link.Value));
        Assert.Equal(["en", "ru", "es", "ar"], offered.Select(link => link.Attribute("lang")?.Value));
        Assert.Equal(["ltr", "ltr", "ltr", "rtl"], offered.Select(link => link.Attribute("dir")?.Value));
        Assert.Equal($"/papers/es/{pair}?only=differences", offered[2].Href());
        Assert.Equal("Русский", offered.Single(link => link.Attribute("aria-current") is not null).Value);
    }

    [Fact]
    public void Links_of_a_page_whose_address_names_its_language_stay_in_it_and_of_others_do_not_name_any()
    {
        var renderer = new PageRenderer(Papers.Shelf, FakeCollation.Of);
        foreach (var (choice, home) in new[] { (new InterfaceChoice(InterfaceLanguage.Arabic, IsInAddress: true), "/ar/"), (new InterfaceChoice(InterfaceLanguage.Arabic), "/") })
        {
            var page = RenderedHtml.Parse((renderer.Render(new PageRequest.OfText(Papers.Tidewater), choice)).Html);
            var links = page.All("a").Where(link => link.Attribute("hreflang") is null).Select(link => link.Href()!).Where(href => href[0] == '/' && !href.Contains(".json", StringComparison.Ordinal) && !href.Contains(".txt", StringComparison.Ordinal) && !href.Contains(".bib", StringComparison.Ordinal) && !href.Contains(".csl", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, href => Assert.Matches(home == "/" ? "^/(?!ar/)" : "^/ar/", href));
        }
    }

    public static TheoryData<string> Names => PagesTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_says_its_language_and_direction_and_where_it_stands_in_the_others(string name)
    {
        foreach (var choice in InterfaceChoice.ByAddress)
        {
            var page = RenderedHtml.Parse((PagesTests.Renderer.Render(PagesTests.Requests[name], choice)).Html);
            Assert.Equal((choice.Language.Tag, choice.Language.Direction), (page.Attribute("lang")!.Value, page.Attribute("dir")!.Value));
            var isFound = page.All("link").Any(link => link.Attribute("rel")?.Value == "canonical");
            var others = page.All("link").Select(link => link.Attribute("hreflang")?.Value).OfType<string>();
            Assert.Equal(isFound ? ["x-default", "en", "ru", "es", "ar"] : [], others);
        }
    }
}
