using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What holds of every page, whatever is in the archive.</summary>
public sealed class PagesTests
{
    private static readonly StraitPapers Papers = new();
    internal static readonly PageRenderer Renderer = new(Papers.Shelf, FakeCollation.Of, finding: FakeFinding.Of(Papers.Archive));

    public static TheoryData<string> Names => [.. Requests.Keys];

    internal static readonly Dictionary<string, PageRequest> Requests = new()
    {
        ["home"] = new PageRequest.Home(),
        ["english"] = new PageRequest.OfText(Papers.Tidewater),
        ["russian"] = new PageRequest.OfText(Papers.Russian),
        ["arabic"] = new PageRequest.OfText(Papers.Arabic),
        ["chinese"] = new PageRequest.OfText(Papers.Chinese),
        ["frame"] = new PageRequest.OfText(Papers.Introduction),
        ["untitled"] = new PageRequest.OfText(Papers.Untitled),
        ["long title"] = new PageRequest.OfText(Papers.Long),
        ["alone"] = new PageRequest.OfText(Papers.Alone),
        ["statement"] = new PageRequest.OfStatement(Statement.IdOf(Papers.Russian)),
        ["compare"] = new PageRequest.Compare(Papers.Tidewater, Papers.Dockers),
        ["differences"] = new PageRequest.Compare(Papers.Tidewater, Papers.Dockers, new(OnlyDifferences: true)),
        ["two languages"] = new PageRequest.Compare(Papers.Russian, Papers.Arabic),
        ["translation by sentence"] = new PageRequest.Compare(Papers.Arabic, Papers.Tidewater, new(BySentence: true)),
        ["differences of a translation"] = new PageRequest.Compare(Papers.Russian, Papers.Spanish, new(OnlyDifferences: true)),
        ["versions"] = new PageRequest.Versions(Statement.IdOf(Papers.Russian), "en"),
        ["versions from right to left"] = new PageRequest.Versions(Statement.IdOf(Papers.Russian), "ar"),
        ["no versions"] = new PageRequest.Versions(Id<Statement>.FromKey("none")),
        ["dossier"] = new PageRequest.Dossier("closing"),
        ["dossier as of a day"] = new PageRequest.Dossier("closing", new(2026, 5, 15)),
        ["no dossier"] = new PageRequest.Dossier("no-such-event"),
        ["organisation"] = new PageRequest.OfOrganisation("ferry-workers-north"),
        ["an outlet"] = new PageRequest.OfOrganisation("tidewater", 7),
        ["no organisation"] = new PageRequest.OfOrganisation("\u202eno</title>"),
        ["phrases"] = new PageRequest.Phrases(),
        ["all statements"] = new PageRequest.Statements(null),
        ["statements in a language"] = new PageRequest.Statements("ru"),
        ["search"] = new PageRequest.Search(new SearchForm { Words = "strait" }),
        ["empty search"] = new PageRequest.Search(new SearchForm()),
        ["nothing found"] = new PageRequest.Search(new SearchForm { Words = "zeppelin", Organisation = "no-such" }),
        ["capture"] = new PageRequest.OfCapture(Papers.CaptureOf(Papers.Tidewater)),
        ["damage"] = new PageRequest.Damage(null),
        ["damage of a kind"] = new PageRequest.Damage(DamageKind.NoteMissing, 7),
        ["search asked wrongly"] = new PageRequest.Search(SearchForm.FromUntrusted(field => field switch { "q" => "strait", "from" => "2026-13-01", "until" => "\"><b>", "page" => "x", _ => null })),
        ["search beyond the last page"] = new PageRequest.Search(new SearchForm { Words = "strait", Page = 7 }),
        ["asked wrongly"] = PageRequest.Damage.FromUntrusted(new(field => field == "page" ? "\u202e7" : null)),
        ["about"] = new PageRequest.About(),
        ["not found"] = new PageRequest.NotFound(),
        ["failed"] = new PageRequest.Failed(new Problem(ProblemKind.Locked, "the archive", "another program writes to it", "Try again in a moment.")),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_is_well_formed_and_has_one_heading_one_main_and_a_way_to_skip_to_it(string name)
    {
        var page = RenderedHtml.Parse((Renderer.Render(Requests[name])).Html);
        Assert.Single(page.All("h1"));
        Assert.Equal("main", Assert.Single(page.All("main")).Attribute("id")?.Value);
        Assert.Equal("#main", page.All("a").First().Href());
        Assert.Equal("en", page.Attribute("lang")?.Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_has_a_style_or_a_script_of_its_own_or_fetches_anything_from_elsewhere(string name)
    {
        var page = RenderedHtml.Parse((Renderer.Render(Requests[name])).Html);
        var helping = page.All("script").Where(script => script.Attribute("src") is not null).ToList();
        Assert.Equal(name.Contains("search", StringComparison.Ordinal) || name == "nothing found" ? [$"/{Assets.SearchScriptPath}"] : [], helping.Select(script => script.Attribute("src")!.Value));
        Assert.All(page.All("script").Except(helping), script => Assert.Equal("https://schema.org", JsonDocument.Parse(DataOf(script)).RootElement.GetProperty("@context").GetString()));
        Assert.Empty(page.All("style").Concat(page.All("iframe")));
        foreach (var attribute in page.Descendants().Attributes())
        {
            Assert.NotEqual("style", attribute.Name.LocalName);
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), attribute.ToString());
            if (attribute.Name.LocalName is "src" or "action") Assert.StartsWith("/", attribute.Value, StringComparison.Ordinal);
        }

        Assert.All(page.All("link"), link => Assert.True(link.Href()![0] == '/' || link.Href() == "data:,"));
        Assert.All(
            page.All("a").Where(link => !link.Href()!.StartsWith('/') && !link.Href()!.StartsWith('#')),
            link => Assert.Equal("nofollow noopener noreferrer", link.Attribute("rel")?.Value));
    }

    // Browsers run no script of this type.
    internal static string DataOf(XElement script)
    {
        Assert.Equal("application/ld+json", script.Attribute("type")?.Value);
        return script.Value;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_never_skip_a_level_and_ids_are_unique_and_every_inner_link_arrives(string name)
    {
        var page = RenderedHtml.Parse((Renderer.Render(Requests[name])).Html);
        var level = 0;
        foreach (var heading in page.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']))
        {
            var next = heading.Name.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"h{next} follows h{level}: {heading}");
            level = next;
        }

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.All("a").Select(link => link.Href()!).Where(href => href.StartsWith('#')), href => Assert.Contains(href[1..], ids));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_inside_the_archive_is_one_that_the_addresses_make(string name)
    {
        var page = RenderedHtml.Parse((Renderer.Render(Requests[name])).Html);
        Assert.All(page.All("a").Select(link => link.Href()!).Where(href => href.StartsWith('/')), href => Assert.Matches(
            "^/((en|ru|es|ar)/)?($|about$|damage($|\\?(kind=[a-z-]+)?&?(page=[0-9]+)?$)|archive\\.atom$|search(\\.(json|atom|feed\\.json|csv))?($|\\?)|t/[0-9a-z]{12}($|#[hpn][0-9]+$|\\.(json|txt|bib|csl|epub)$)|s/[0-9a-z]{12}($|/versions($|\\?language=[a-z]+$))|phrases$|statements(\\.(atom|feed\\.json))?($|\\?(language=[a-z]+)?&?(page=[0-9]+)?$)|event/[a-z0-9-]+(\\.(json|atom|feed\\.json|epub))?($|\\?on=[0-9-]{10}$)|organisation/[a-z0-9-]+(\\.(json|atom|feed\\.json|epub))?($|\\?page=[0-9]+$)|compare/[0-9a-z]{12}/[0-9a-z]{12}($|\\?(only=differences)?&?(by=sentence)?$)|capture/[0-9a-z]{12}($|/bytes$))", href));
    }

    [Fact]
    public void A_usual_statement_page_is_at_most_forty_kilobytes()
    {
        var page = Renderer.Render(Requests["english"]);
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1_000, 40_960);
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes()
    {
        var papers = new StraitPapers();
        var again = new PageRenderer(papers.Shelf, FakeCollation.Of, finding: FakeFinding.Of(papers.Archive));
        foreach (var request in Requests.Values) Assert.Equal((Renderer.Render(request)).Html, (again.Render(request)).Html);
    }

    [Fact]
    public void What_is_not_there_is_answered_with_not_found()
    {
        Assert.Equal(404, (Renderer.Render(new PageRequest.OfText(Id<Text>.FromKey("nothing")))).Status);
        Assert.Equal(404, (Renderer.Render(new PageRequest.OfCapture(Id<Capture>.FromKey("nothing")))).Status);
        Assert.Equal(404, (Renderer.Render(new PageRequest.OfStatement(Id<Statement>.FromKey("nothing")))).Status);
        Assert.Equal(200, (Renderer.Render(new PageRequest.OfStatement(Id<Statement>.FromNumber(Papers.Tidewater.Number)))).Status);
        Assert.Equal(404, (Renderer.Render(new PageRequest.Compare(Papers.Tidewater, Id<Text>.FromKey("nothing")))).Status);
        Assert.Equal(400, (Renderer.Render(new PageRequest.Compare(Papers.Tidewater, Papers.Tidewater))).Status);
    }

    [Fact]
    public void Pages_may_stand_below_any_root_and_name_their_site()
    {
        var below = new PageRenderer(Papers.Shelf, FakeCollation.Of, new PageAddresses("/papers/", "https://archive.example"));
        var page = RenderedHtml.Parse((below.Render(Requests["english"])).Html);
        Assert.Equal($"https://archive.example/papers/t/{Papers.Tidewater}", page.All("link").Single(link => link.Attribute("rel")!.Value == "canonical").Href());
        Assert.All(page.All("a").Select(link => link.Href()!).Where(href => href.StartsWith('/')), href => Assert.StartsWith("/papers/", href, StringComparison.Ordinal));
    }
}
