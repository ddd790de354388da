using Avow.Console;
using Avow.Publishing;
using Avow.Road;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>The samples as plain files with pagefind's indexes: a server of files answers, a stick answers too, and nobody else is asked.</summary>
[Collection(InTheBrowser.Name)]
public sealed class PagefindTests(Sites sites) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-pagefind-site-");

    private string Site => Path.Combine(folder.FullName, "site");

    [BrowserFact(Tool.Pagefind)]
    public async Task Inflected_words_are_found_in_their_context_in_every_direction_and_narrowed()
    {
        await Publish();
        await using var server = new FolderServer(folder.FullName);
        await using var reader = await sites.Browser.NewContextAsync();
        var (page, faults) = await Watched(reader, server.Origin);
        foreach (var (language, words, found) in new[] { ("", "demanded", "demand"), ("ru/", "причалы", "причала."), ("ar/", "المعديات", "المعديات"), ("", "demanding reopenings", "reopening") })
        {
            await page.GotoAsync($"{server.Origin}/site/{language}search.html?q={Uri.EscapeDataString(words)}");
            await page.Locator(".hits mark").First.WaitForAsync();
            Assert.Contains(found, await page.Locator(".hits mark").AllInnerTextsAsync());
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }

        var (everywhere, ours, theirs) = (await Found("q=strait"), await Found("q=strait&organisation=ferry-north"), await Found("q=strait&language=es"));
        Assert.InRange(ours, 1, everywhere - 1);
        Assert.NotEqual(everywhere, theirs);
        Assert.Equal(0, await page.Locator(".hits .title:not([lang^=es])").CountAsync());
        await page.GotoAsync($"{server.Origin}/site/search.html?q=demanded");
        await page.Locator(".hits .title").First.ClickAsync();
        Assert.False(string.IsNullOrWhiteSpace(await page.Locator("h1").First.InnerTextAsync()));
        Assert.Empty(faults);

        async Task<int> Found(string asked)
        {
            await page.GotoAsync($"{server.Origin}/site/search.html?{asked}");
            await page.Locator("#found").WaitForAsync();
            return int.Parse(string.Concat((await page.Locator("#found").InnerTextAsync()).Where(char.IsAsciiDigit)).PadLeft(1, '0'), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [BrowserFact(Tool.Pagefind)]
    public async Task Writing_without_spaces_days_a_stick_and_a_copy_without_them_are_answered_by_the_plain_index()
    {
        await Publish();
        await using var server = new FolderServer(folder.FullName);
        await using var reader = await sites.Browser.NewContextAsync();
        var (page, faults) = await Watched(reader, server.Origin);
        foreach (var address in new[] { $"{server.Origin}/site/search.html?q=海员", $"{server.Origin}/site/search.html?q=strait&from=2026-05-01", $"file://{Site}/search.html?q=strait" })
        {
            await page.GotoAsync(address);
            await page.Locator(".hits .title").First.WaitForAsync();
            Assert.Equal(0, await page.Locator(".hits mark").CountAsync());
        }

        Assert.Empty(faults);
        Directory.Delete(Path.Combine(Site, "search", "pagefind"), recursive: true);
        await page.GotoAsync($"{server.Origin}/site/search.html?q=strait");
        await page.Locator(".hits .title").First.WaitForAsync();
        Assert.Equal(0, await page.Locator(".hits mark").CountAsync());
    }

    [BrowserFact(Tool.Pagefind)]
    public async Task The_same_texts_give_the_same_bytes()
    {
        await Publish();
        var first = await File.ReadAllBytesAsync(Path.Combine(Site, SiteManifest.FileName));
        Directory.Delete(Site, recursive: true);
        await Publish();
        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(Site, SiteManifest.FileName)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(IPage Page, List<string> Faults)> Watched(IBrowserContext reader, string origin)
    {
        var page = await reader.NewPageAsync();
        List<string> faults = [];
        page.Console += (_, line) => faults.Add(line.Text);
        page.PageError += (_, failure) => faults.Add(failure);
        page.Request += (_, request) => { if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) faults.Add(request.Url); };
        return (page, faults);
    }

    private async Task Publish()
    {
        var said = new StringWriter();
        var indexer = (await Pagefind.At(Tools.Pagefind, TimeSpan.FromMinutes(5), default)).Value;
        new SitePublishing(sites.Sample.Archive, new Output(said, said, json: false), TimeProvider.System).To(Site, new SiteWishes { Indexer = indexer }, default, stays: false);
        Assert.Contains("manifest.json  SHA-256", said.ToString(), StringComparison.Ordinal);
    }
}
