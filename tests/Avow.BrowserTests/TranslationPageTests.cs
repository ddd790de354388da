using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>A text beside its translation: stepped through by keys, and come to from a search in another language.</summary>
[Collection(InTheBrowser.Name)]
public sealed class TranslationPageTests(Sites sites)
{
    [BrowserFact]
    public async Task One_Tab_and_Enter_lead_from_difference_to_difference()
    {
        var page = await Open($"/compare/{sites.Sample.IdOf("ferry-north-ru")}/{sites.Sample.IdOf("federation-es")}?by=sentence", "en");
        var rows = await page.Locator(".differs").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
        Assert.True(rows.Length >= 2, $"{rows.Length} rows differ");
        await page.Locator(".tools a").Last.PressAsync("Enter");
        Assert.EndsWith("#" + rows[0], page.Url, StringComparison.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            Assert.EndsWith("#" + row, page.Url, StringComparison.Ordinal);
            Assert.True(await page.Locator("#" + row).IsVisibleAsync());
        }

        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_hit_shows_the_passage_in_the_language_that_the_browser_asks_for()
    {
        var page = await Open("/search?q=Traed+a+un+vecino", "ru-RU");
        var other = page.Locator(".elsewhere").First;
        Assert.Contains("соседом", await other.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("ru", await other.GetAttributeAsync("lang"));
        await other.Locator("a").ClickAsync();
        Assert.Contains("соседом", await page.Locator(new Uri(page.Url).Fragment).InnerTextAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_language_that_the_archive_has_not_shows_hits_as_they_are_written()
    {
        var page = await Open("/search?q=Traed+a+un+vecino", "sv-SE");
        Assert.Equal(0, await page.Locator(".elsewhere").CountAsync());
        await page.CloseAsync();
    }

    private async Task<IPage> Open(string path, string locale)
    {
        var page = await sites.Browser.NewPageAsync(new() { Locale = locale, JavaScriptEnabled = true, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(sites.Sample.Origin + path);
        return page;
    }
}
