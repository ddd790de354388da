using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>A question is an address: typed, filtered, paged, all without JavaScript.</summary>
[Collection(InTheBrowser.Name)]
public sealed class SearchPageTests(Sites sites)
{
    [BrowserFact]
    public async Task Words_typed_on_the_front_page_become_an_address_and_are_found()
    {
        await using var reader = await Reader();
        var page = await Open(reader, "/");
        await page.FillAsync("main input[name=q]", "strait belongs to those who cross it");
        await page.Locator("main input[name=q]").PressAsync("Enter");
        await page.Locator(".hits").WaitForAsync();
        Assert.Equal($"{sites.Sample.Origin}/search?q=strait+belongs+to+those+who+cross+it", page.Url);
        Assert.Contains("strait", await page.Locator(".hits .title").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("strait belongs to those who cross it", await page.InputValueAsync("main input[name=q]"));
    }

    [BrowserFact]
    public async Task A_hit_leads_to_the_passage_that_was_found()
    {
        await using var reader = await Reader();
        var page = await Open(reader, "/search?q=hospital");
        var snippet = await page.Locator(".hits .snippet").First.InnerTextAsync();
        var link = await page.Locator(".hits .title").First.GetAttributeAsync("href");
        Assert.Contains("#p", link, StringComparison.Ordinal);
        await page.GotoAsync(sites.Sample.Origin + link);
        var passage = await page.Locator($"#{link!.Split('#')[1]}").InnerTextAsync();
        Assert.True(SharedWords.Between(snippet, passage), $"“{snippet}” is not in “{passage}”");
    }

    [BrowserFact]
    public async Task The_language_chosen_is_the_language_found()
    {
        await using var reader = await Reader();
        var page = await Open(reader, "/search");
        await page.SelectOptionAsync("select[name=language]", "ar");
        await page.ClickAsync("form.ask button");
        var found = await page.Locator(".hits .title").EvaluateAllAsync<string[]>("titles => titles.map(title => title.lang)");
        Assert.True(found.Length >= 2 && found.All(language => language == "ar"), $"found {string.Join(", ", found)}");
    }

    [BrowserFact]
    public async Task The_organisation_and_the_days_chosen_narrow_what_is_found()
    {
        await using var reader = await Reader();
        var page = await Open(reader, "/search");
        await page.SelectOptionAsync("select[name=organisation]", "tidewater");
        await page.FillAsync("input[name=from]", "2026-06-01");
        await page.FillAsync("input[name=until]", "2026-06-30");
        await page.ClickAsync("form.ask button");
        var days = await page.Locator(".hits time").EvaluateAllAsync<string[]>("days => days.map(day => day.dateTime)");
        Assert.Equal(["2026-06-17", "2026-06-03"], days);
    }

    [BrowserFact]
    public async Task Pages_of_hits_follow_each_other_without_gap_or_repetition()
    {
        await using var reader = await Reader();
        var page = await Open(reader, "/search?from=2026-05-01");
        var announced = int.Parse((await page.InnerTextAsync("#found")).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        List<string> titles = [.. await Hits(page)];
        while (await page.Locator("a[rel=next]").CountAsync() > 0 && titles.Count < 1_000)
        {
            await page.ClickAsync("a[rel=next]");
            titles.AddRange(await Hits(page));
        }

        Assert.True(announced > 20, "the samples fill more than one page");
        Assert.Equal(announced, titles.Count);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.Ordinal).Count());
    }

    private Task<IBrowserContext> Reader() => sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });

    private async Task<IPage> Open(IBrowserContext reader, string path)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(sites.Sample.Origin + path);
        return page;
    }

    private static Task<string[]> Hits(IPage page) => page.Locator(".hits .title").EvaluateAllAsync<string[]>("titles => titles.map(title => title.getAttribute('href').split('#')[0])");
}
