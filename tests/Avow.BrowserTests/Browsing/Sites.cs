using Avow.Archive;
using Avow.Console;
using Avow.Demo;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>What all tests share: one browser, the sample archive served once, each kind of page surveyed once.</summary>
public sealed class Sites : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Site? sample;
    private Site? empty;
    private Task<IReadOnlyList<PageSurvey>>? surveys;
    private Task<Crawl>? crawl;

    internal IBrowser Browser => browser!;

    internal Site Sample => sample!;

    internal IReadOnlyList<KindOfPage> Pages { get; private set; } = [];

    /// <summary>Each kind of page of the samples in Russian and in Arabic.</summary>
    internal IReadOnlyList<KindOfPage> Spoken { get; private set; } = [];

    /// <summary>What the program shows in a page's place while it cannot show it.</summary>
    internal IReadOnlyList<KindOfPage> Failures { get; private set; } = [];

    internal KindOfPage Page(string name) => Pages.Single(page => page.Name == name);

    internal Task<IReadOnlyList<PageSurvey>> Surveys() => surveys ??= PageSurvey.OfAll(Browser, Pages.Concat(Spoken));

    internal Task<Crawl> Crawl() => crawl ??= BrowserTests.Crawl.From(Browser, Sample.Origin);

    public async Task InitializeAsync()
    {
        if (!Chromium.IsThere) return;
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
        sample = await Site.Start(SampleArchive.OpenOrCreate, archive => SampleArchive.Travel(archive, new Output(TextWriter.Null, TextWriter.Null, json: false)));
        empty = await Site.Start(folder => SqliteArchive.Create(folder, "A new archive"), _ => Task.CompletedTask);
        Pages = [.. KindOfPage.AllOn(sample), .. KindOfPage.OnEmpty(empty)];
        Failures = KindOfPage.Failures(sample);
        Spoken = KindOfPage.Spoken(KindOfPage.AllOn(sample), "ru", "ar");
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (sample is not null) await sample.DisposeAsync();
        if (empty is not null) await empty.DisposeAsync();
    }
}

/// <summary>Tests of this collection run one after the other: a measure of time or of focus bears no neighbours.</summary>
[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<Sites>
{
    public const string Name = "in the browser";
}
