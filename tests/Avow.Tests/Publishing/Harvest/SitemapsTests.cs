using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Contracts;

namespace Avow.Tests.Publishing;

public sealed class SitemapsTests : IDisposable
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly HarvestedArchive harvested = new();

    [Fact]
    public void An_index_leads_to_files_that_hold_every_text_with_the_time_of_its_change_and_its_languages()
    {
        var texts = harvested.KeepMany(3);
        harvested.Reread(texts[1], Made.Content("We stop for good."));
        var index = XElement.Parse(Sitemaps.Index().Value.Content);
        Assert.Equal(Map + "sitemapindex", index.Name);
        Assert.Equal(["https://archive.example/sitemap-pages-1.xml", "https://archive.example/sitemap-texts-1.xml"], index.Elements(Map + "sitemap").Select(file => file.Element(Map + "loc")!.Value));
        Assert.Equal("2026-05-03T09:10:05Z", index.Elements(Map + "sitemap").Last().Element(Map + "lastmod")!.Value);
        var urls = XElement.Parse(Sitemaps.OfTexts(1).Value.Content).Elements(Map + "url").ToList();
        Assert.Equal(texts.Select(text => $"https://archive.example/t/{text}"), urls.Select(url => url.Element(Map + "loc")!.Value));
        Assert.Equal(["2026-05-03T09:00:05Z", "2026-05-03T09:10:05Z", "2026-05-03T09:00:05Z"], urls.Select(url => url.Element(Map + "lastmod")!.Value));
        Assert.Equal(
            ["x-default https://archive.example/t/", "en https://archive.example/en/t/", "ru https://archive.example/ru/t/", "es https://archive.example/es/t/", "ar https://archive.example/ar/t/"],
            urls[0].Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"[..^12]));
    }

    [Fact]
    public void Pages_about_the_archive_are_there_and_a_text_that_is_no_longer_read_is_not()
    {
        Assert.True(harvested.Archive.Registry.Keep(new() { Organisations = [Made.Organisation("ferry", "Ferry Union")] }).IsGood);
        var text = harvested.Keep(Made.Captured("https://paper.example/a", "x", Made.Noon, Made.Framed("We print this.", "We stop.")));
        harvested.Reread(text, Made.Content("We stop."));
        var pages = XElement.Parse(Sitemaps.OfPages(1).Value.Content).Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToList();
        Assert.Equal("https://archive.example/", pages[0]);
        Assert.Contains("https://archive.example/organisation/ferry", pages);
        Assert.Contains("https://archive.example/statements?language=en", pages);
        Assert.Equal(pages.Count, pages.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain($"{text}", Sitemaps.OfTexts(1).Value.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_holds_no_more_than_it_may_and_there_is_none_beyond_the_last()
    {
        harvested.KeepMany(2);
        Assert.True(Avow.Publishing.Sitemaps.AddressesPerFile <= 50_000);
        foreach (var file in new[] { 0, -1, 2, int.MaxValue, int.MinValue })
        {
            Assert.Equal(ProblemKind.NotFound, Sitemaps.OfTexts(file).Problem?.Kind);
            Assert.Equal(ProblemKind.NotFound, Sitemaps.OfPages(file).Problem?.Kind);
        }
    }

    [Fact]
    public void Who_does_not_know_the_own_address_has_none()
    {
        using var nowhere = new HarvestedArchive { Addresses = new() };
        var sitemaps = new Sitemaps(Shelf.Of(nowhere.Archive), nowhere.Archive.Harvest, nowhere.Addresses);
        Assert.Null(sitemaps.Address);
        Assert.Contains("--origin", sitemaps.Index().Problem!.Repair, StringComparison.Ordinal);
        Assert.False(sitemaps.OfPages(1).IsGood);
    }

    public void Dispose() => harvested.Dispose();

    private Sitemaps Sitemaps => new(Shelf.Of(harvested.Archive), harvested.Archive.Harvest, harvested.Addresses);
}
