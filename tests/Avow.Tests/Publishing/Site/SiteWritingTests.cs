using System.Text.RegularExpressions;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class SiteWritingTests : IDisposable
{
    private readonly PublishedSite site = new();

    [Fact]
    public void Every_link_of_every_page_arrives_at_a_file_and_at_its_place_in_it()
    {
        Assert.Empty(site.Write().Value.Unmade);
        var paths = site.Paths.ToHashSet(StringComparer.Ordinal);
        var pages = paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith("404.html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 150, $"only {pages.Count} pages");
        foreach (var page in pages)
        {
            var html = site.Read(page);
            foreach (var address in PublishedSite.AddressesIn(html))
            {
                Assert.False(address.StartsWith('/'), $"{page} leads to {address}, which no stick has");
                if (site.FileOf(page, address) is not { } file) continue;
                Assert.True(paths.Contains(file), $"{page} leads to {address}, and {file} is not there");
                if (address.Split('#') is [_, var anchor]) Assert.Contains($"id=\"{anchor}\"", site.Read(file), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_however_many_hands_write_them()
    {
        var first = site.Write(new() { Threads = 1 }).Value;
        Assert.Equal(first.Manifest, site.Write(new() { Threads = 4 }).Value.Manifest);
        using var elsewhere = new PublishedSite();
        Assert.Equal(first.Manifest, elsewhere.Write().Value.Manifest);
    }

    [Fact]
    public void Every_page_that_readers_have_on_a_server_is_there_in_every_language()
    {
        site.Write();
        var text = site.Papers.Tidewater;
        foreach (var language in new[] { "", "ru/", "es/", "ar/" })
        {
            foreach (var page in new[] { "index", "about", "search", "statements", "organisations", "events", "languages", "phrases", "damage", "event/closing", "organisation/tidewater", $"t/{text}", $"s/{Statement.IdOf(site.Papers.Russian)}/versions", $"compare/{site.Papers.Tidewater}/{site.Papers.Dockers}", $"capture/{site.Papers.CaptureOf(text)}", "404" })
                Assert.True(File.Exists(Path.Combine(site.Place, $"{language}{page}.html")), $"{language}{page}.html");
        }

        foreach (var form in new[] { "json", "txt", "bib", "csl" }) Assert.True(File.Exists(Path.Combine(site.Place, $"t/{text}.{form}")), form);
        foreach (var feed in new[] { "archive", "statements", "statements.language-ru", "event/closing", "organisation/tidewater" })
            foreach (var form in new[] { "atom", "feed.json" }) Assert.True(File.Exists(Path.Combine(site.Place, $"{feed}.{form}")), $"{feed}.{form}");
        Assert.Contains("lang=\"ru\"", site.Read($"ru/t/{text}.html"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../ar/t/{text}.html\"", site.Read($"ru/t/{text}.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_language_stands_at_the_root_and_others_only_as_asked_for()
    {
        site.Write(new() { Languages = [InterfaceLanguage.Russian, InterfaceLanguage.English] });
        Assert.Contains("<html lang=\"ru\"", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", site.Read("en/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Place, "ar")));
        Assert.False(Directory.Exists(Path.Combine(site.Place, "ru")));
        Assert.DoesNotContain("hreflang=\"ar\"", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_server_leads_on_from_is_a_page_that_leads_on()
    {
        site.Write();
        var statement = Statement.IdOf(site.Papers.Russian);
        var page = site.Read($"ru/s/{statement}.html");
        Assert.Matches("<meta http-equiv=\"refresh\" content=\"0; url=\\.\\./\\.\\./ru/t/[0-9a-z]{12}\\.html\">", page);
        Assert.Single(RenderedHtml.Parse(page).All("main").SelectMany(main => main.All("a")));
    }

    [Fact]
    public void No_page_runs_a_script_but_that_of_the_search_and_none_asks_elsewhere()
    {
        site.Write();
        foreach (var page in site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = site.Read(page);
            Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#x27;none&#x27;;", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<(img|iframe|object|embed|audio|video|base)\\b", html);
            Assert.DoesNotContain("rel=\"preload\"", html, StringComparison.Ordinal);
            foreach (Match script in Regex.Matches(html, "<script[^>]*>", RegexOptions.NonBacktracking)) Assert.True(script.Value == "<script type=\"application/ld+json\">" || (page.EndsWith("search.html", StringComparison.Ordinal) && script.Value.Contains("assets/find.", StringComparison.Ordinal)), $"{page}: {script.Value}");
        }
    }

    [Fact]
    public void An_origin_makes_canonical_addresses_absolute_and_without_one_no_page_says_where_it_stands()
    {
        site.Write();
        Assert.DoesNotContain("og:url", site.Read($"t/{site.Papers.Tidewater}.html"), StringComparison.Ordinal);
        site.Write(new() { Origin = "https://archive.example/papers" });
        Assert.Contains($"<link rel=\"canonical\" href=\"https://archive.example/papers/t/{site.Papers.Tidewater}.html\">", site.Read($"ru/t/{site.Papers.Tidewater}.html"), StringComparison.Ordinal);
        Assert.Contains("https://archive.example/papers/t/", site.Read("archive.atom"), StringComparison.Ordinal);
        Assert.Contains("href=\"/papers/index.html\"", site.Read("404.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/papers/ru/index.html\"", site.Read("ru/404.html"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}
