using Avow.Console;
using Avow.Publishing;
using Avow.Road;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>The samples as plain files, opened from a folder as from a stick: no server answers.</summary>
[Collection(InTheBrowser.Name)]
public sealed class StickTests(Sites sites) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-stick-");

    [BrowserFact]
    public async Task Every_kind_of_page_opens_from_a_stick_dressed_and_without_a_word_to_anybody()
    {
        Publish();
        await using var reader = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await reader.NewPageAsync();
        List<string> faults = [];
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) faults.Add(request.Url); };
        page.RequestFailed += (_, request) => faults.Add($"{request.Url}: {request.Failure}");
        page.Console += (_, line) => faults.Add(line.Text);
        foreach (var path in Kinds())
        {
            await page.GotoAsync(At(path));
            Assert.False(string.IsNullOrWhiteSpace(await page.Locator("h1").First.InnerTextAsync()), path);
            Assert.True(await page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).marginTop") == "0px", $"{path} has no style");
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than the window");
        }

        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task Search_without_a_server_finds_words_of_every_script_and_narrows()
    {
        Publish();
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await reader.NewPageAsync();
        List<string> faults = [];
        page.Console += (_, line) => faults.Add(line.Text);
        page.PageError += (_, failure) => faults.Add(failure);
        await page.GotoAsync(At("index.html"));
        await page.FillAsync("input[name=q]", "FERRY");
        await page.PressAsync("input[name=q]", "Enter");
        await page.Locator(".hits .title").First.WaitForAsync();
        Assert.EndsWith("search.html?q=FERRY", page.Url, StringComparison.Ordinal);
        Assert.All(await Hits(page, "пролив"), hit => Assert.Equal("ru", hit.Language));
        Assert.Contains(await Hits(page, "المَضيق"), hit => hit.Language == "ar");
        Assert.Contains(await Hits(page, "海员"), hit => hit.Language == "zh");
        Assert.Contains(await Hits(page, "МАЯК"), hit => hit.Language == "uk");
        Assert.Empty(await Hits(page, "zxqvkj"));
        Assert.Equal("Nothing found", (await page.Locator("#found").InnerTextAsync()).Split(['.', ':'])[0]);

        var all = await Hits(page, "gates");
        await page.SelectOptionAsync("select[name=language]", "es");
        await page.FillAsync("input[name=q]", "");
        await page.Locator("#found:has-text('Found')").WaitForAsync();
        Assert.All(await Titles(page), hit => Assert.Equal("es", hit.Language));
        Assert.NotEmpty(all);
        await page.Locator(".hits .title").First.ClickAsync();
        Assert.Equal("es", await page.Locator("h1").GetAttributeAsync("lang"));
        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task A_copy_whose_index_is_gone_says_that_it_is_not_whole()
    {
        Publish();
        Directory.Delete(Path.Combine(folder.FullName, "site", "search"), recursive: true);
        await using var reader = await sites.Browser.NewContextAsync();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(At("es/search.html?q=ferry"));
        Assert.Contains("no está completa", await page.Locator("#results [role=status]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact(Tool.Axe)]
    public async Task What_a_search_from_a_stick_shows_can_be_read_by_everybody()
    {
        Publish();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var reader = await sites.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });
            var page = await reader.NewPageAsync();
            await page.GotoAsync(At("ar/search.html?q=2026"));
            await page.Locator(".hits .title").First.WaitForAsync();
            Assert.Empty(await Axe.Violations(page));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string At(string path) => $"file://{folder.FullName}/site/{path}";

    private void Publish()
    {
        var said = new StringWriter();
        new SitePublishing(sites.Sample.Archive, new Output(said, said, json: false), TimeProvider.System).To(Path.Combine(folder.FullName, "site"), new SiteWishes(), default);
        Assert.Contains("manifest.json  SHA-256", said.ToString(), StringComparison.Ordinal);
    }

    private IEnumerable<string> Kinds()
    {
        var (ours, theirs) = (sites.Sample.IdOf("ferry-north-en"), sites.Sample.IdOf("dockers-strait"));
        foreach (var home in new[] { "", "ru/", "ar/" })
            foreach (var page in new[] { "index", "about", "search", "statements", "statements.language-zh", "organisations", "languages", "damage", "phrases", "event/strait-closing", "organisation/ferry-north", $"t/{ours}", $"compare/{ours}/{theirs}", $"compare/{sites.Sample.IdOf("ferry-north-ru")}/{sites.Sample.IdOf("federation-es")}" })
                yield return $"{home}{page}.html";
    }

    private static async Task<IReadOnlyList<Hit>> Hits(IPage page, string words)
    {
        await page.EvaluateAsync("() => document.getElementById('found')?.remove()");
        await page.FillAsync("input[name=q]", words);
        await page.Locator("#found").WaitForAsync();
        return await Titles(page);
    }

    private static async Task<IReadOnlyList<Hit>> Titles(IPage page) =>
        [.. (await page.Locator(".hits .snippet").EvaluateAllAsync<string[]>("lines => lines.map(line => line.lang.split('-')[0])")).Select(language => new Hit(language))];

    private sealed record Hit(string Language);
}
