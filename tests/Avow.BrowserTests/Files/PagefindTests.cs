using Avow.Console;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;
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
    public async Task What_the_plain_index_finds_is_found_with_them_too_and_nothing_that_only_stands_beside_a_text()
    {
        await Publish();
        await using var server = new FolderServer(folder.FullName);
        await using var reader = await sites.Browser.NewContextAsync();
        var (page, faults) = await Watched(reader, server.Origin);
        foreach (var asked in new[] { "q=strait", "q=ferries+strait", "q=2026", "q=en", "q=article", "q=the+ferries&language=en", "q=海员", "q=strait&from=2026-05-01", "q=ILO", "q=strait+zzzqqqzzz", "q=%D0%BF%D1%80%D0%B8%D1%87%D0%B0%D0%BB%D1%8B", "q=strait&organisation=ferry-north" })
        {
            var (plain, more) = (await Found($"file://{Site}/search.html?{asked}"), await Found($"{server.Origin}/site/search.html?{asked}"));
            Assert.True(plain.IsSubsetOf(more), asked);
        }

        // Years, languages and page names stand in what an index may know of a text besides its words; of what stands nowhere, less is not looked for.
        foreach (var asked in new[] { "q=zzzqqqzzz", "q=strait+zzzqqqzzz", "q=und", "q=t%2Fhtml" }) Assert.Equal(await Found($"file://{Site}/search.html?{asked}"), await Found($"{server.Origin}/site/search.html?{asked}"));
        Assert.Empty(await Found($"{server.Origin}/site/search.html?q=strait+zzzqqqzzz"));
        Assert.Equal(await Found($"file://{Site}/search.html?q=2026"), await Found($"{server.Origin}/site/search.html?q=2026"));
        Assert.Empty(faults);

        async Task<HashSet<string>> Found(string address)
        {
            await page.GotoAsync(address);
            await page.Locator("#found").WaitForAsync();
            for (var more = page.Locator(".results > button"); await more.CountAsync() > 0;)
            {
                var before = await page.Locator(".hits > li").CountAsync();
                await more.ClickAsync();
                await page.WaitForFunctionAsync("before => document.querySelectorAll('.hits > li').length > before", before);
            }

            return [.. await page.Locator(".hits .title").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")];
        }
    }

    [BrowserFact(Tool.Pagefind)]
    public async Task An_index_in_parts_finds_what_a_whole_one_finds()
    {
        await using var server = new FolderServer(folder.FullName);
        await using var reader = await sites.Browser.NewContextAsync();
        var (page, faults) = await Watched(reader, server.Origin);
        await Publish();
        var whole = await Answers();
        Directory.Delete(Site, recursive: true);
        await Publish(charsAPart: 4_000);
        Assert.True(Directory.Exists(Path.Combine(Site, "search", "pagefind", "en-3")));
        Assert.Equal(whole, await Answers());
        Assert.Empty(faults);

        async Task<List<string>> Answers()
        {
            List<string> answers = [];
            foreach (var words in new[] { "demanded", "reopenings", "причалами", "strait", "demanding reopenings" })
            {
                await page.GotoAsync($"{server.Origin}/site/search.html?q={Uri.EscapeDataString(words)}");
                await page.Locator(".hits mark").First.WaitForAsync();
                answers.Add(await page.Locator("#results").InnerTextAsync());
            }

            return answers;
        }
    }

    [BrowserFact(Tool.Pagefind)]
    public async Task Days_narrow_what_is_found_inflected_and_a_stick_and_a_copy_without_them_are_answered_by_the_plain_index()
    {
        await Publish();
        await using var server = new FolderServer(folder.FullName);
        await using var reader = await sites.Browser.NewContextAsync();
        var (page, faults) = await Watched(reader, server.Origin);
        Assert.NotEqual(0, await Marks($"{server.Origin}/site/search.html?q=demanded&from=2026-01-01"));
        Assert.Equal(0, await Marks($"file://{Site}/search.html?q=strait"));
        Assert.Equal(0, await Marks($"{server.Origin}/site/search.html?q=海员"));
        Assert.Empty(faults);
        Directory.Delete(Path.Combine(Site, "search", "pagefind"), recursive: true);
        Assert.Equal(0, await Marks($"{server.Origin}/site/search.html?q=strait"));

        async Task<int> Marks(string address)
        {
            await page.GotoAsync(address);
            await page.Locator(".hits .title").First.WaitForAsync();
            return await page.Locator(".hits mark").CountAsync();
        }
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

    private async Task Publish(long? charsAPart = null)
    {
        var said = new StringWriter();
        IWordIndexer indexer = (await Pagefind.At(Tools.Pagefind, TimeSpan.FromMinutes(5), default)).Value;
        if (charsAPart is { } chars) indexer = new InSmallParts(indexer, chars);
        new SitePublishing(sites.Sample.Archive, new Output(said, said, json: false), TimeProvider.System).To(Site, new SiteWishes { Indexer = indexer }, default, stays: false);
        Assert.Contains("manifest.json  SHA-256", said.ToString(), StringComparison.Ordinal);
    }

    private sealed class InSmallParts(IWordIndexer indexer, long charsAPart) : IWordIndexer
    {
        public string Version => indexer.Version;

        public long CharsAPart => charsAPart;

        public Outcome<Dictionary<string, string>> Index(string language, IEnumerable<IndexedText> texts, Action<SiteFile> take, CancellationToken cancel) => indexer.Index(language, texts, take, cancel);
    }
}
