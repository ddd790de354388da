using Avow.Statements;

namespace Avow.BrowserTests;

/// <summary>One page of every kind that the program shows.</summary>
/// <param name="Name">Names the page in faults and pictures.</param>
/// <param name="Path">Its address on the site.</param>
/// <param name="Language">The language of the statement on it; null where there is none.</param>
internal sealed record KindOfPage(string Name, string Path, string? Language = null)
{
    public bool IsStatement => Language is not null;

    public static IReadOnlyList<KindOfPage> AllOn(Site site) =>
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
        new("not-found", "/t/aaaaaaaaaaaa"),
    ];

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
