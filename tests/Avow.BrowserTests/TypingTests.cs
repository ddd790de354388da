using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>The search page helps who types: answers come while the words grow, the focus stays, the address is that of what is shown.</summary>
[Collection(InTheBrowser.Name)]
public sealed class TypingTests(Sites sites)
{
    private const string Words = "main input[name=q]";

    [BrowserFact]
    public async Task Answers_come_while_one_types_and_the_address_shows_the_same_to_who_has_no_JavaScript()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/search");
        await page.Locator(Words).PressSequentiallyAsync("ferry worke");
        await page.Locator(".hits .title").First.WaitForAsync();
        await page.WaitForURLAsync(address => address.Contains("q=ferry%20worke&", StringComparison.Ordinal) && address.EndsWith("last=beginning", StringComparison.Ordinal));
        Assert.Equal("q", await page.EvaluateAsync<string>("() => document.activeElement.name"));
        Assert.Equal("ferry worke", await page.InputValueAsync(Words));
        Assert.StartsWith("ferry worke – ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains("worke…", await page.Locator(".remark").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(await page.Locator(".snippet mark").AllInnerTextsAsync(), mark => mark.StartsWith("worke", StringComparison.OrdinalIgnoreCase));

        await using var plain = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var saved = await plain.NewPageAsync();
        await saved.GotoAsync(page.Url);
        Assert.Equal(await page.InnerTextAsync("#results"), await saved.InnerTextAsync("#results"));
        Assert.Equal(await Links(page), await Links(saved));
    }

    [BrowserFact]
    public async Task What_was_found_is_said_to_who_does_not_see_it_and_downloads_hold_the_same()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/search?q=gates");
        var status = page.Locator("[role=status]");
        Assert.Equal("", await status.TextContentAsync());
        await page.FillAsync(Words, "strai");
        await page.Locator("[role=status]:not(:empty)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(await page.InnerTextAsync("#found"), await status.TextContentAsync());
        Assert.Null(await page.GetAttributeAsync("#results", "aria-busy"));

        var csv = await page.Locator("#results .tools a", new() { HasTextString = "CSV" }).GetAttributeAsync("href");
        var lines = (await (await page.APIRequest.GetAsync(sites.Sample.Origin + csv)).TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(await page.Locator(".hits > li").CountAsync(), lines.Length - 1);
    }

    [BrowserFact]
    public async Task Filters_answer_at_once_and_a_word_with_a_space_behind_it_is_a_whole_one()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/search?q=strait");
        await page.SelectOptionAsync("select[name=language]", "en");
        await page.Locator("#results[data-address*='language=en']").WaitForAsync();
        Assert.All(await page.Locator(".hits .title").EvaluateAllAsync<string[]>("titles => titles.map(title => title.lang)"), language => Assert.StartsWith("en", language, StringComparison.Ordinal));
        await page.FillAsync(Words, "gates ");
        await page.Locator("#results[data-address*='q=gates&']").WaitForAsync();
        Assert.Contains("q=gates&language=en", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("last=", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Back_leads_to_the_page_before_the_search()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/about");
        await page.GotoAsync(sites.Sample.Origin + "/search");
        await page.Locator(Words).PressSequentiallyAsync("strait", new() { Delay = 120 });
        await page.WaitForURLAsync(address => address.Contains("q=strait&", StringComparison.Ordinal));
        await page.GoBackAsync();
        Assert.EndsWith("/about", page.Url, StringComparison.Ordinal);
        await page.GoForwardAsync();
        Assert.Equal("strait", await page.InputValueAsync(Words));
        Assert.True(await page.Locator(".hits > li").CountAsync() > 0);
    }

    [BrowserFact]
    public async Task Never_are_two_questions_on_their_way_and_an_old_answer_never_replaces_a_new_one()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/search");
        int open = 0, most = 0;
        page.Request += (_, request) => { if (IsTyped(request.Url)) most = Math.Max(most, Interlocked.Increment(ref open)); };
        page.RequestFinished += (_, request) => { if (IsTyped(request.Url)) Interlocked.Decrement(ref open); };
        page.RequestFailed += (_, request) => { if (IsTyped(request.Url)) Interlocked.Decrement(ref open); };
        await page.RouteAsync("**/search/results?*", async route =>
        {
            await Task.Delay(route.Request.Url.Contains("gate", StringComparison.Ordinal) ? 10 : 700);
            try
            {
                await route.ContinueAsync();
            }
            catch (PlaywrightException)
            {
                // The page did not want it any more.
            }
        });
        await page.Locator(Words).PressSequentiallyAsync("strait", new() { Delay = 300 });
        await page.FillAsync(Words, "gates");
        await page.WaitForURLAsync(address => address.Contains("q=gates&", StringComparison.Ordinal));
        await page.WaitForTimeoutAsync(1_000);
        Assert.Contains("q=gates", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, most);
    }

    [BrowserFact]
    public async Task Who_saves_data_asks_with_the_button()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        await reader.AddInitScriptAsync("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        var page = await Open(reader, "/search");
        var asked = 0;
        page.Request += (_, _) => asked++;
        await page.Locator(Words).PressSequentiallyAsync("strait");
        await page.WaitForTimeoutAsync(800);
        Assert.Equal(0, asked);
        await page.Locator(Words).PressAsync("Enter");
        await page.Locator(".hits").WaitForAsync();
    }

    [BrowserFact]
    public async Task When_too_many_search_the_answers_that_stand_stay_and_who_reads_them_keeps_them()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await Open(reader, "/search?q=strait");
        await page.RouteAsync("**/search/results?*q=gat&*", route => route.FulfillAsync(new() { Status = 503, ContentType = "text/html", Body = "<p>too many" }));
        var before = await page.InnerTextAsync("#results");
        await page.RunAndWaitForResponseAsync(() => page.FillAsync(Words, "gat"), response => response.Status == 503);
        await page.Locator("#results:not([aria-busy])").WaitForAsync();
        Assert.Equal(before, await page.InnerTextAsync("#results"));

        // In one breath: from out here the pause between typing and reading would be as long as the machine is busy.
        await page.Locator(Words).EvaluateAsync("words => { words.value = 'gates'; words.dispatchEvent(new Event('input', { bubbles: true })); document.querySelector('.hits .title').focus(); }");
        await page.WaitForTimeoutAsync(800);
        Assert.Equal(before, await page.InnerTextAsync("#results"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById('results').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task Whatever_is_typed_stays_words()
    {
        await using var reader = await sites.Browser.NewContextAsync();
        await reader.AddInitScriptAsync(Script.Source("watch"));
        var page = await Open(reader, "/search");
        List<string> heard = [];
        page.Dialog += (_, dialog) => { heard.Add(dialog.Message); _ = dialog.DismissAsync(); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") heard.Add(message.Text); };
        page.PageError += (_, error) => heard.Add(error);
        foreach (var typed in new[] { "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "%00%ff&language=xx#\"", "\u202e\u0000⁦ ﷽ 😀 -\"", new string('z', 3_000) })
        {
            await page.FillAsync(Words, typed);
            await page.WaitForTimeoutAsync(700);
            Assert.Equal(0, await page.Locator("#results img, #results script").CountAsync());
        }

        Assert.Empty(heard);
        Assert.Empty((await Script.Run<Watched>(page, "watched")).Violations);
    }

    private static bool IsTyped(string address) => address.Contains("/search/results?", StringComparison.Ordinal);

    // Of the head: downloads, feeds, the same in other languages; and those to other languages below.
    private static Task<string[]> Links(IPage page) => page.Locator("head link[rel=alternate], a[hreflang]").EvaluateAllAsync<string[]>("links => links.map(link => link.href).sort()");

    private async Task<IPage> Open(IBrowserContext reader, string path)
    {
        var page = await reader.NewPageAsync();
        await page.GotoAsync(sites.Sample.Origin + path);
        return page;
    }

    private sealed record Watched(double Shift, IReadOnlyList<string> Violations);
}
