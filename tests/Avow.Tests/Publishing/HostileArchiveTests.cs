using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Every string of an archive was written by somebody else.</summary>
public sealed class HostileArchiveTests
{
    private const string Hostile = "</title><script>alert(1)</script>\" onload='x' style=\"y\" <img src=x onerror=1>&#x202E;\u202Eevil\u2069\0\u0007 ]]>--><!--";

    [Fact]
    public void Hostile_strings_stand_on_every_page_as_words_and_nowhere_as_markup()
    {
        var archive = HostileArchive(out var text, out var other, out var frame);
        archive.Remarks.Add(Hostile);
        var renderer = new PageRenderer(archive.Shelf, FakeCollation.Of, finding: FakeFinding.Of(archive));
        PageRequest[] requests =
        [
            new PageRequest.Home(), new PageRequest.OfText(text), new PageRequest.OfText(frame), new PageRequest.Compare(text, other),
            new PageRequest.Search(new SearchForm { Words = Hostile, Organisation = Hostile, Language = Hostile }), new PageRequest.Search(new SearchForm { Words = "alert" }),
            .. archive.Latest(10).Select(line => new PageRequest.OfCapture(line.Capture)), new PageRequest.About(), new PageRequest.Damage(null), new PageRequest.Travelled(text),
            .. Enum.GetValues<ListingKind>().Select(kind => new PageRequest.Listing(kind)),
            new PageRequest.Versions(archive.Summaries([text])[text].Statement), new PageRequest.Phrases(),
            new PageRequest.Dossier(Hostile), new PageRequest.OfOrganisation(Hostile), .. archive.Events().Select(e => new PageRequest.Dossier(e.Slug)), .. archive.Organisations().Select(o => new PageRequest.OfOrganisation(o.Slug)),
            new PageRequest.Failed(new Problem(ProblemKind.Malformed, Hostile, Hostile, Hostile, Hostile)),
        ];
        foreach (var request in requests)
        {
            var rendered = renderer.Render(request);
            var page = RenderedHtml.Parse(rendered.Html);
            Assert.Empty(page.All("img"));
            Assert.All(page.All("script").Where(script => script.Attribute("src")?.Value != $"/{Assets.SearchScriptPath}"), script => System.Text.Json.JsonDocument.Parse(PagesTests.DataOf(script)));
            Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "onload" or "onerror" or "style");
            Assert.DoesNotContain('\0', rendered.Html);
            Assert.DoesNotContain(page.All("a"), link => link.Href()!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_direction_override_is_shown_and_obeyed_nowhere()
    {
        var archive = HostileArchive(out var text, out _, out _);
        var renderer = new PageRenderer(archive.Shelf, FakeCollation.Of, finding: FakeFinding.Of(archive));
        var capture = archive.Summaries([text])[text].Capture;
        PageRequest[] requests = 
        [
            new PageRequest.OfText(text), new PageRequest.Home(), new PageRequest.OfCapture(capture), new PageRequest.Search(new SearchForm { Words = "evil" }), new PageRequest.Versions(archive.Summaries([text])[text].Statement),
            new PageRequest.Travelled(text), new PageRequest.Damage(null), new PageRequest.OfOrganisation("hostile"), new PageRequest.Dossier("hostile"), .. archive.Latest(10).SelectMany(line => new PageRequest[] { new PageRequest.OfText(line.Id), new PageRequest.OfCapture(line.Capture) }),
        ];
        foreach (var request in requests) Assert.DoesNotContain('\u202E', (renderer.Render(request)).Html);
        var page = RenderedHtml.Parse((renderer.Render(requests[0])).Html);
        Assert.Contains(page.WithClass("control"), shown => shown.Name.LocalName == "bdi" && shown.Value == "RLO");
    }

    [Fact]
    public void Five_thousand_relations_leave_a_page_that_can_be_read()
    {
        var archive = new FakeArchive();
        var slogan = "Not one hour of our work for the closing of the strait";
        var text = Add(archive, 0, $"{slogan}. And much more than that, so that the slogan is only a small part of the whole text.");
        for (var n = 1; n <= 5_000; n++) archive.Relate(RelationKind.Quotes, Add(archive, n, $"They say: {slogan}!"), text, (slogan, slogan, 1));
        var clock = Stopwatch.StartNew();
        var page = new PageRenderer(archive.Shelf, FakeCollation.Of).Render(new PageRequest.OfText(text));
        Assert.Contains("and 4,997 more", page.Html, StringComparison.Ordinal);
        Assert.Contains("and 4,900 more", page.Html, StringComparison.Ordinal);
        Assert.InRange(page.Html.Length, 1_000, 120_000);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5_000);

        HashSet<string> listed = [];
        var renderer = new PageRenderer(archive.Shelf, FakeCollation.Of);
        for (var part = 1; part <= 5_000 / TravelListModel.PerPage; part++)
            listed.UnionWith(RenderedHtml.Parse((renderer.Render(new PageRequest.Travelled(text, part))).Html).All("td").SelectMany(cell => cell.All("a")).Select(link => link.Href()!).Where(href => href.StartsWith("/t/", StringComparison.Ordinal)));
        Assert.Equal(5_000, listed.Select(href => href.Split('#')[0]).Distinct().Count());
    }

    private static Id<Text> Add(FakeArchive archive, int number, string words) => archive.Add(
        new FakePage($"https://n{number.ToString(CultureInfo.InvariantCulture)}.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "Slogan", words)] })[0];

    internal static FakeArchive HostileArchive(out Id<Text> text, out Id<Text> other, out Id<Text> frame)
    {
        var archive = new FakeArchive { Name = Hostile };
        archive.Organisation("hostile", Hostile);
        var about = archive.About("hostile", Hostile);
        var page = archive.Add(new FakePage("https://hostile.example/\"><script>alert(1)</script>", "2026-01-01T00:00:00Z")
        {
            Outlet = "hostile",
            Texts =
            [
                new("en", "2026-01-01", Hostile, Hostile) { Role = WitnessRole.Frame },
                new("x\" onload=1", "2026-01-01", Hostile, $"# {Hostile}", $"First {Hostile} [go](javascript:alert(1)) [^<b>]", $"- {Hostile}", $"| {Hostile} | cell", $"> {Hostile}", $"[^<b>] {Hostile}") { Issuer = Hostile },
            ],
            Damage = [(DamageKind.EncodingBroken, Hostile)],
            Exchange = new Exchange { Status = 200, Headers = [new(Hostile, Hostile)], Redirects = [new(Hostile, 301, Hostile)] },
        });
        other = archive.Add(new FakePage("https://other.example/", "2026-01-02T00:00:00Z") { Texts = [new("x\" onload=1", null, Hostile, "Unlike", $"Second {Hostile}")] })[0];
        (frame, text) = (page[0], page[1]);
        archive.Add(new FakePage("file:///tmp/photo\u202Egpj.exe", "2026-01-03T00:00:00Z") { Texts = [new("en", null, "", $"photo\u202Egpj.exe {Hostile}")] });
        archive.Organisation("hostile-whole", Hostile);
        archive.Member("hostile", "hostile-whole", Hostile, "2019-03-01");
        archive.Endorse(new() { Organisation = Organisation.IdOf("hostile-whole"), Text = text, From = new(2026, 1, 2), Withdrawal = new(new(2026, 1, 3), other) });
        archive.Corrections[text] = [new() { Field = CorrectedField.Title, Value = Hostile, Was = Hostile, About = new(new(0, 4), Hostile, Hostile, Hostile), By = Hostile, At = new(2026, 1, 4, 0, 0, 0, TimeSpan.Zero), Why = Hostile }];
        archive.Same("hostile", about, text, other);
        archive.Relate(RelationKind.Quotes, other, text, (Hostile, Hostile, 0.9));
        return archive;
    }
}
