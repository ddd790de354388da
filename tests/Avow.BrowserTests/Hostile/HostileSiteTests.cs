using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Road;

namespace Avow.BrowserTests;

/// <summary>Whatever strangers publish, the pages stay pages.</summary>
[Collection(InTheBrowser.Name)]
public sealed class HostileSiteTests(Sites sites)
{
    /// <summary>The endless text takes the longest, about a second on an idle machine; a build machine is seldom idle.</summary>
    private static readonly TimeSpan MaxToShow = TimeSpan.FromSeconds(15);

    [BrowserFact]
    public async Task Hostile_captures_run_nothing_overflow_nothing_and_are_shown_in_time()
    {
        await using var site = await Start();
        var faults = new Faults();
        foreach (var page in await PageSurvey.OfAll(sites.Browser, KindOfPage.On(site, PagesOf(site))))
        {
            faults.Unless(page.Status == 200, page.Name, $"answered {page.Status}");
            faults.Unless(page.Took < MaxToShow, page.Name, $"took {page.Took}");
            faults.AddAll(page.Name, page.ConsoleFaults);
            faults.AddAll(page.Name, page.Violations);
            faults.AddAll(page.Name, page.Structure.Active);
            faults.AddAll(page.Name, page.Structure.Styled);
            faults.AddAll(page.Name, page.Overflows);
            faults.AddAll(page.Name, page.Requests.Where(request => !request.Contains($" {site.Origin}/", StringComparison.Ordinal) && !request.Contains(" data:", StringComparison.Ordinal)));
        }

        faults.AssertNone();
    }

    internal static Task<Site> Start() => Site.Start(folder => SqliteArchive.Create(folder, "<script>window.avowViolations.push('ran')</script> \u202EArchive"), TakeIn);

    private static IEnumerable<KindOfPage> PagesOf(Site site) =>
    [
        new("home", "/"),
        new("about", "/about"),
        new("search", "/search?q=quay"),
        new("search for markup", "/search?q=%3Cscript%3E%22%27&organisation=%22%3E%3Cscript%3E&language=%3Cb%3E"),
        .. HostileSamples.Labels.Select(label => new KindOfPage(label, site.Text(label))),
        .. HostileSamples.Labels.Select(label => new KindOfPage($"capture of {label}", $"/capture/{CaptureOf(site, label)}")),
        new("compare", $"/compare/{site.IdOf("fields")}/{site.IdOf("fields-again")}"),
        new("compare two walls", $"/compare/{site.IdOf("unbroken")}/{site.IdOf("zalgo")}"),
        new("compare endless", $"/compare/{site.IdOf("endless")}/{site.IdOf("bidi")}"),
    ];

    private static Statements.Id<Statements.Capture> CaptureOf(Site site, string label) => site.Archive.Library.Summaries([site.IdOf(label)]).Values.Single().Capture;

    private static async Task TakeIn(SqliteArchive archive)
    {
        var (manifest, organisations) = HostileSamples.Write(Path.Combine(archive.Place, "..", "samples"));
        var output = new Output(TextWriter.Null, TextWriter.Null, json: false);
        Registration.Keep(archive, organisations, output);
        var journey = new Journey(archive, output, TimeProvider.System);
        await journey.TakeIn(new Gathering(archive, WebOptions.Default, TimeProvider.System).FromManifest(manifest));
        journey.Relate();
    }
}
