using Avow.Publishing;
using Avow.Statements;
using Avow.Web;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>One page of every kind that the program shows.</summary>
/// <param name="Name">Names the page in faults and pictures.</param>
/// <param name="Path">Its address on the site.</param>
/// <param name="Language">The language of the statement on it; null where there is none.</param>
internal sealed record KindOfPage(string Name, string Path, string? Language = null)
{
    /// <summary>Where it is served.</summary>
    public Site? Site { get; init; }

    /// <summary>What it answers with (RFC 9110, section 15).</summary>
    public int Status { get; init; } = 200;

    /// <summary>How it is asked for; a browser's address line knows GET only.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>What stands in the way of it: the program shows that in the page's place. No server of the tests is brought so far, so the page is put where it would stand.</summary>
    public Problem? Failing { get; init; }

    public string Address => $"{Site?.Origin}{Path}";

    public bool IsStatement => Language is not null;

    public static IReadOnlyList<KindOfPage> On(Site site, IEnumerable<KindOfPage> pages) => [.. pages.Select(page => page with { Site = site })];

    /// <summary>Goes there and waits until all of it has come.</summary>
    public async Task<IResponse> Open(IPage page)
    {
        if (Failing is not null)
            await page.RouteAsync(Address, async route => await route.FulfillAsync(new() { Status = Status, ContentType = RenderedPage.ContentType, Body = await Html(null) }), new() { Times = 1 });
        if (Method != "GET") await page.RouteAsync(Address, route => route.ContinueAsync(new() { Method = Method }), new() { Times = 1 });
        return (await page.GotoAsync(Address))!;
    }

    /// <summary>The page as it is sent.</summary>
    /// <param name="client">Asks for it; not needed for one that fails.</param>
    public async Task<string> Html(HttpClient? client)
    {
        if (Failing is { } problem)
            return (new PageRenderer(Shelf.Of(Site!.Archive), CollatedRows.Of).Render(new PageRequest.Failed(problem), new InterfaceChoice(Tongue, IsInAddress: true))).Html;
        using var response = await client!.SendAsync(new(new(Method), Address));
        return await response.Content.ReadAsStringAsync();
    }

    private InterfaceLanguage Tongue => InterfaceLanguage.Find(Path.Split('/')[1]) ?? InterfaceLanguage.English;

    /// <summary>What readers see while nothing goes: a mistake of ours, and too much at once.</summary>
    public static IReadOnlyList<KindOfPage> Failures(Site site) => On(site,
    [
        .. new[] { "en", "ar" }.SelectMany(tag => new KindOfPage[]
        {
            new($"{tag}-failed", $"/{tag}/about?failed") { Status = 500, Failing = new(ProblemKind.Damaged, "This page", "the archive could not show it", "Try again; if it stays so, tell the archive's keeper.") },
            new($"{tag}-overloaded", $"/{tag}/search?q=much") { Status = 503, Failing = new(ProblemKind.TooSlow, "The search", "too many search at this moment", "Wait a little, then ask again.") },
        }),
    ]);

    /// <summary>The same pages in Russian and from right to left, by their addresses.</summary>
    public static IReadOnlyList<KindOfPage> Spoken(IEnumerable<KindOfPage> pages, params IEnumerable<string> tags) =>
        [.. tags.SelectMany(tag => pages.Select(page => page with { Name = $"{tag}-{page.Name}", Path = $"/{tag}{page.Path}" }))];

    /// <summary>What an archive shows in which nothing is yet.</summary>
    public static IReadOnlyList<KindOfPage> OnEmpty(Site site) => On(site,
    [
        new("empty-home", "/"),
        new("empty-about", "/about"),
        new("empty-search", "/search?q=strait"),
        new("empty-organisations", "/organisations"),
        new("empty-damage", "/damage"),
        new("empty-phrases", "/phrases"),
        new("empty-statements", "/statements"),
    ]);

    public static IReadOnlyList<KindOfPage> AllOn(Site site) => On(site,
    [
        new("home", "/"),
        new("about", "/about"),
        new("search-empty", "/search"),
        new("search-hits", "/search?q=strait"),
        new("search-none", "/search?q=zxqvkj"),
        new("statement-en", site.Text("ferry-north-en"), "en"),
        new("statement-ru", site.Text("ferry-north-ru"), "ru"),
        new("statement-ar", site.Text("marfa-ar"), "ar"),
        new("statement-zh", site.Text("haiyuan-statement"), "zh"),
        new("statement-quoting", site.Text("strait-notes-21"), "en"),
        new("framed", site.Text(FramedLabel(site)), Framed(site).Language),
        new("damaged", site.Text("ferry-south-statement"), "en"),
        new("revision", site.Text("palgrave-press-may30"), "en"),
        new("compare-same", $"/compare/{site.IdOf("palgrave-press-may15")}/{site.IdOf("palgrave-press-may30")}"),
        new("compare-reprint", $"/compare/{site.IdOf("ferry-north-en")}/{site.IdOf("dockers-strait")}"),
        new("compare-differences", $"/compare/{site.IdOf("ferry-north-en")}/{site.IdOf("ferry-north-en-updated")}?only=differences"),
        new("compare-languages", $"/compare/{site.IdOf("ferry-north-ru")}/{site.IdOf("marfa-ar")}"),
        new("compare-translation", $"/compare/{site.IdOf("ferry-north-ru")}/{site.IdOf("federation-es")}"),
        new("compare-sentences", $"/compare/{site.IdOf("marfa-ar")}/{site.IdOf("ferry-north-en")}?by=sentence"),
        new("search-translated", "/search?q=gates&read=ru"),
        new("versions-en", Versions(site, "ferry-north-en")),
        new("versions-ru", Versions(site, "volna-proliv")),
        new("versions-ar", Versions(site, "mawja-madiq")),
        new("dossier", "/event/strait-closing"),
        new("dossier-day", "/event/strait-closing?on=2026-05-14"),
        new("organisation", "/organisation/ferry-north"),
        new("organisation-outlet", "/organisation/tidewater"),
        new("phrases", "/phrases"),
        new("capture", $"/capture/{Framed(site).Capture}"),
        new("travelled", $"{site.Text("ferry-north-en")}/travelled"),
        new("organisations", "/organisations"),
        new("events", "/events"),
        new("languages", "/languages"),
        new("statements", "/statements"),
        new("statements-language", "/statements?language=ru"),
        new("damage", "/damage"),
        new("damage-kind", "/damage?kind=note-missing"),
        new("search-everything", "/search?q=*"),
        new("search-filtered", "/search?q=strait&organisation=ferry-north&language=en&from=2026-05-01"),
        new("search-asked-wrongly", "/search?q=strait&from=2026-13-01&page=two"),
        new("asked-wrongly", "/damage?kind=rust&page=0"),
        new("beyond-last", "/organisations?page=500") { Status = 404 },
        new("not-found", "/t/aaaaaaaaaaaa") { Status = 404 },
        new("no-event", "/event/nothing") { Status = 404 },
        new("no-day", "/event/strait-closing?on=someday") { Status = 400 },
        new("only-reading", "/about?sent") { Status = 405, Method = "POST" },
    ]);

    private static string Versions(Site site, string label) => $"/s/{site.Archive.Library.Summaries([site.IdOf(label)])[site.IdOf(label)].Statement}/versions";

    /// <summary>The last of the framed texts by label, so that a reading which finds more frames does not change the page.</summary>
    private static string FramedLabel(Site site) => Framed(site).Label!;

    private static Avow.Archive.TextSummary Framed(Site site)
    {
        var introduced = site.Archive.Relations.All().Where(relation => relation.Kind == RelationKind.Introduces).Select(relation => relation.To).ToList();
        return site.Archive.Library.Summaries(introduced).Values.MaxBy(summary => summary.Label, StringComparer.Ordinal)
            ?? throw new InvalidOperationException("No text of the samples has a frame.");
    }
}
