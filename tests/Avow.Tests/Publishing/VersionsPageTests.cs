using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class VersionsPageTests
{
    private static readonly StraitPapers Papers = new();
    private static readonly PageRenderer Renderer = new(Papers.Shelf, FakeCollation.Of, finding: FakeFinding.Of(Papers.Archive));
    private static readonly Id<Statement> Closing = Papers.Archive.Summaries([Papers.Tidewater])[Papers.Tidewater].Statement;

    [Fact]
    public void Every_reading_stands_beside_links_to_the_passage_of_those_who_have_it()
    {
        var table = (Page("en")).WithClass("variants").First();
        var rows = table.All("tbody").First().All("tr").Skip(1).ToList();
        Assert.Equal(["gate", "بوابة"], rows.Select(row => row.WithClass("reading").Single().Value));
        Assert.Equal(["A", "B"], rows.Select(row => row.WithClass("siglum").Single().Value));
        Assert.Matches("^/t/[0-9a-z]{12}#[hpn][0-9]+$", rows[1].WithClass("holder").Single().Href());
    }

    [Fact]
    public void What_is_left_out_added_or_moved_is_said_in_words()
    {
        var table = (Page("en")).WithClass("variants").First();
        Assert.Equal(["The passage is not in A", "left out", "moved", "nothing here"], table.WithClass("none").Select(none => none.Value).Order(StringComparer.Ordinal));
        Assert.Contains("stands before what follows there", table.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lineage_is_a_picture_and_a_list_of_the_same_texts_with_the_reasons()
    {
        var page = Page("en");
        Assert.Equal(4, page.All("svg").Single().All("circle").Count());
        var list = page.WithClass("tree").Single();
        Assert.Equal(4, list.All("li").Count());
        Assert.Contains("Its copies share 2 readings that neither can have from the other. there by 16 May 2026.", list.Value, StringComparison.Ordinal);
        Assert.Contains("Which of the two came first is not known.", list.Value, StringComparison.Ordinal);
        Assert.Contains("https://agency.example/<wire>", list.Value, StringComparison.Ordinal);
        Assert.All(page.All("svg").Single().All("a"), link => Assert.Contains(list.All("a"), same => same.Href() == link.Href()));
    }

    [Fact]
    public void The_table_of_a_text_from_right_to_left_is_one_from_right_to_left()
    {
        Assert.Equal("rtl", (Page("ar")).WithClass("variants").First().Attribute("dir")?.Value);
        Assert.Equal("ltr", (Page("en")).WithClass("variants").First().Attribute("dir")?.Value);
    }

    [Fact]
    public void Each_language_has_its_table_and_the_other_languages_are_a_link_away()
    {
        var page = Page(null);
        Assert.Equal(
            ["ar", "en", "es", "ru", "zh"],
            page.All("nav").Where(nav => nav.Parent?.Name.LocalName != "footer").SelectMany(nav => nav.All("a")).Where(link => link.Href()!.Contains("/versions", StringComparison.Ordinal)).Select(link => link.Href()!.Contains('=', StringComparison.Ordinal) ? link.Href()!.Split('=')[1] : "ru").Order(StringComparer.Ordinal));
        Assert.Equal(404, (Renderer.Render(new PageRequest.Versions(Closing, "tlh"))).Status);
        Assert.Equal(404, (Renderer.Render(new PageRequest.Versions(Id<Statement>.FromKey("none")))).Status);
    }

    [Fact]
    public void A_statement_leads_to_its_versions_when_its_language_has_more_than_one()
    {
        var english = RenderedHtml.Parse((Renderer.Render(new PageRequest.OfText(Papers.Tidewater))).Html);
        Assert.Contains(english.All("a"), link => link.Href() == $"/s/{Closing}/versions?language=en");
        var alone = RenderedHtml.Parse((Renderer.Render(new PageRequest.OfText(Papers.Alone))).Html);
        Assert.DoesNotContain(alone.All("a"), link => link.Href()!.Contains("/versions", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thousand_places_of_five_hundred_witnesses_make_a_page_of_bounded_size()
    {
        var archive = new FakeArchive();
        List<Id<Text>> texts = [.. Enumerable.Range(0, 500).Select(i => archive.Add(new FakePage($"https://paper{i}.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "Call", "We call on everybody to come.")] })[0])];
        archive.Organisation("union", "Union");
        archive.Same("union", null, [.. texts]);
        FoundVersions Many(IReadOnlyList<Id<Text>> all)
        {
            var few = FakeFinding.Versions(archive, all);
            return few with { Places = [.. Enumerable.Repeat(few.Places[0], 1_000)], RangesIn = _ => [.. Enumerable.Repeat(new TextRange(3, 7), 1_000)] };
        }

        var page = new PageRenderer(archive.Shelf, FakeCollation.Of, finding: new(Many)).Render(new PageRequest.Versions(Statement.IdOf(texts[0])));
        Assert.InRange(page.Html.Length, 1_000, 1_500_000);
        Assert.Contains("600 further places are not shown here", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void House_phrases_are_listed_once_with_who_prints_them()
    {
        var page = RenderedHtml.Parse((Renderer.Render(new PageRequest.Phrases())).Html);
        Assert.Equal(["Nobody <b>owns</b> the strait.", "Nobody <b>owns</b> the strait."], page.WithClass("phrase").Select(phrase => phrase.Value));
    }

    private static XElement Page(string? language) => RenderedHtml.Parse((Renderer.Render(new PageRequest.Versions(Closing, language))).Html);
}
