using System.Globalization;
using Avow.Archive;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

/// <summary>The front page is the same calm page over an empty archive and over one that holds thousands.</summary>
public sealed class HomePageTests
{
    [Fact]
    public void The_front_page_says_how_the_archive_is()
    {
        var papers = new StraitPapers();
        papers.Archive.Kept = new(3, new LastCheck(new DateTimeOffset(2026, 7, 4, 5, 6, 7, TimeSpan.Zero), 0));
        var health = Flat((RenderedHtml.Of(papers.Shelf, new PageRequest.Home())).All("section").Single(section => section.Attribute("aria-labelledby")?.Value == "health").Value);
        Assert.Contains("Last check4 July 2026", health, StringComparison.Ordinal);
        Assert.Contains("captures that could not be read3", health, StringComparison.Ordinal);
        Assert.Contains("every digest and every passage as it should be", health, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_found_something_wrong_is_not_hushed_up()
    {
        var papers = new StraitPapers();
        papers.Archive.Kept = new(0, new LastCheck(new DateTimeOffset(2026, 7, 4, 5, 6, 7, TimeSpan.Zero), 2));
        var health = Flat((RenderedHtml.Of(papers.Shelf, new PageRequest.Home())).All("section").Single(section => section.Attribute("aria-labelledby")?.Value == "health").Value);
        Assert.Contains("things found wrong2", health, StringComparison.Ordinal);
        Assert.DoesNotContain("as it should be", health, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(5_000)]
    public void However_many_organisations_there_are_the_front_page_stays_short_and_leads_to_all(int count)
    {
        var archive = new FakeArchive();
        for (var n = 0; n < count; n++) archive.Organisation($"union-{n.ToString("0000", CultureInfo.InvariantCulture)}", $"Union {n.ToString("0000", CultureInfo.InvariantCulture)}");
        var shelf = archive.Shelf;
        var home = RenderedHtml.Of(shelf, new PageRequest.Home());
        var listed = home.All("a").Count(link => link.Href()!.StartsWith("/organisation/", StringComparison.Ordinal));
        Assert.Equal(Math.Min(count, 12), listed);
        Assert.Equal(count > 12, home.All("a").Any(link => link.Href() == "/organisations"));

        HashSet<string> all = [];
        for (var page = 1; page <= Math.Max(1, (count + 199) / 200); page++)
            all.UnionWith((RenderedHtml.Of(shelf, new PageRequest.Listing(ListingKind.Organisations, page))).All("a").Select(link => link.Href()!).Where(href => href.StartsWith("/organisation/", StringComparison.Ordinal)));
        Assert.Equal(count, all.Count);
    }

    [Fact]
    public void Events_and_languages_have_lists_of_their_own()
    {
        var papers = new StraitPapers();
        Assert.Contains("/event/closing", (RenderedHtml.Of(papers.Shelf, new PageRequest.Listing(ListingKind.Events))).All("a").Select(link => link.Href()));
        Assert.Contains("/search?language=ar", (RenderedHtml.Of(papers.Shelf, new PageRequest.Listing(ListingKind.Languages))).All("a").Select(link => link.Href()));
    }

    private static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
