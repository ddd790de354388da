using System.Net;
using System.Text.RegularExpressions;
using Avow.Statements;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>A passage can be cited, and what was captured can be checked by hand.</summary>
[Collection(InTheBrowser.Name)]
public sealed partial class StatementPageTests(Sites sites)
{
    [BrowserFact]
    public async Task The_number_of_a_paragraph_is_its_address()
    {
        var page = await sites.Browser.NewPageAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await sites.Page("statement-en").Open(page);
        var numbers = page.Locator("article a.no");
        var count = await numbers.CountAsync();
        Assert.True(count >= 4, $"only {count} numbered paragraphs");
        for (var at = 0; at < count; at++)
        {
            var number = numbers.Nth(at);
            Assert.Equal($"#{await number.EvaluateAsync<string>("link => link.parentElement.id")}", await number.GetAttributeAsync("href"));
            Assert.Equal($"{at + 1}", await number.InnerTextAsync());
        }

        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task An_address_with_a_paragraph_opens_there_and_shows_which()
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 700 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync($"{sites.Sample.Origin}{sites.Page("statement-en").Path}#p3");
        var target = page.Locator(":target");
        Assert.Equal("p3", await target.GetAttributeAsync("id"));
        Assert.True(await target.EvaluateAsync<bool>("block => { const box = block.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight }"), "the paragraph is out of sight");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await target.EvaluateAsync<string>("block => getComputedStyle(block).backgroundColor"));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task The_captured_bytes_are_a_download_with_the_digest_that_the_page_names()
    {
        var page = await sites.Browser.NewPageAsync();
        await sites.Page("capture").Open(page);
        var digest = Digest().Match(await page.InnerTextAsync("dl.card")).Value;
        var link = await page.Locator("a[href$='/bytes']").First.GetAttributeAsync("href");
        await page.CloseAsync();

        using var client = new HttpClient { BaseAddress = new Uri(sites.Sample.Origin) };
        using var response = await client.GetAsync(link);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(digest, Sha256Digest.Of(bytes).ToString());
    }

    [BrowserFact]
    public async Task The_table_behind_the_picture_opens_without_JavaScript()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await sites.Page("statement-en").Open(page);
        Assert.False(await page.Locator("table.travel").IsVisibleAsync());
        await page.Locator("#travelled summary").ClickAsync();
        Assert.True(await page.Locator("table.travel").IsVisibleAsync());
    }

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.NonBacktracking)]
    private static partial Regex Digest();
}
