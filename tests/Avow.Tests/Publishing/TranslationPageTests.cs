using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class TranslationPageTests
{
    private static readonly StraitPapers Papers = new();
    private static readonly PageRenderer Renderer = new(Papers.Shelf, FakeCollation.Of, finding: FakeFinding.Of(Papers.Archive));

    [Fact]
    public void Paragraphs_that_belong_together_stand_in_one_row_and_what_is_on_one_side_is_said()
    {
        var page = Page(default);
        var rows = page.WithClass("translated").ToList();
        Assert.Equal(2, rows[0].WithClass("cell").Count());
        Assert.Contains("1 sentence only in Russian.", rows[0].Value, StringComparison.Ordinal);
        Assert.Equal(10, Assert.Single(rows[0].WithClass("alone")).Value.Length);
        Assert.Contains("not sure", rows[1].Value, StringComparison.Ordinal);
        Assert.Contains("Not in this text", Assert.Single(rows[2].WithClass("gap")).Value, StringComparison.Ordinal);
        Assert.Empty(rows[2].WithClass("alone"));
        Assert.Contains("An editor said", rows[3].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_agree_is_shown_with_its_words_on_both_sides()
    {
        var page = Page(default);
        var (left, right) = (Papers.Archive.TextOf(Papers.Russian).Words.Split('\n')[1][..3], Papers.Archive.TextOf(Papers.Spanish).Words.Split('\n')[1][..2]);
        var row = page.WithClass("translated").ElementAt(1);
        Assert.Equal([left.Trim(), right.Trim()], row.WithClass("said").Select(said => said.Value));
        Assert.Contains("Numbers:", row.Value, StringComparison.Ordinal);
        Assert.Contains("nothing", page.WithClass("translated").ElementAt(3).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_moved_leads_to_where_it_stands_and_back()
    {
        var page = Page(default);
        var there = page.WithClass("translated").Select(row => (Row: row, Link: row.All("a").FirstOrDefault(link => link.Value == "to the passage"))).Where(pair => pair.Link is not null).ToList();
        Assert.Equal(2, there.Count);
        Assert.Equal("#" + (string)there[1].Row.Attribute("id")!, there[0].Link!.Href());
        Assert.Equal("#" + (string)there[0].Row.Attribute("id")!, there[1].Link!.Href());
    }

    [Fact]
    public void One_steps_from_difference_to_difference_by_links()
    {
        var page = Page(default);
        var rows = page.WithClass("differs").ToList();
        Assert.Equal("#" + (string)rows[0].Attribute("id")!, page.WithClass("tools").Single().All("a").Last().Href());
        for (var i = 0; i < rows.Count; i++)
        {
            var steps = rows[i].WithClass("steps").Single().All("a").ToDictionary(link => (string)link.Attribute("rel")!, link => link.Href());
            Assert.Equal(i == 0 ? null : "#" + (string)rows[i - 1].Attribute("id")!, steps.GetValueOrDefault("prev"));
            Assert.Equal(i == rows.Count - 1 ? null : "#" + (string)rows[i + 1].Attribute("id")!, steps.GetValueOrDefault("next"));
        }
    }

    [Fact]
    public void Every_manner_of_looking_has_its_own_address()
    {
        var page = Page(new(OnlyDifferences: true, BySentence: true));
        Assert.All(page.WithClass("translated"), row => Assert.Contains("differs", (string)row.Attribute("class")!, StringComparison.Ordinal));
        var links = page.WithClass("tools").Single().All("a").Select(link => link.Href()).ToList();
        var here = $"/compare/{Papers.Russian}/{Papers.Spanish}";
        Assert.Contains(here + "?by=sentence", links);
        Assert.Contains(here + "?only=differences", links);
        Assert.Contains($"/compare/{Papers.Spanish}/{Papers.Russian}?only=differences&by=sentence", links);
    }

    [Fact]
    public void Sentences_of_one_paragraph_are_rows_of_their_own_when_wished()
    {
        TranslationModel Model(bool bySentence) =>
            CompareModel.From(Papers.Archive, Papers.Russian, Papers.Spanish, new(BySentence: bySentence), FakeCollation.Of, FakeFinding.Alignment).Value.Translation!;
        Assert.Equal(Model(false).Rows.Count + 1, Model(true).Rows.Count);
        Assert.Equal(Model(false).Counts, Model(true).Counts);
        Assert.Equal(Model(false).Rows[0].Left[0].Anchor, Model(true).Rows[1].Left[0].Anchor);
        Assert.Null(Model(true).Rows[1].Left[0].Number);
    }

    [Fact]
    public void Beads_outside_the_words_are_not_shown_and_break_nothing()
    {
        FoundAlignment Broken(Text left, Text right) => new()
        {
            Standing = FoundStanding.Translations,
            Beads = [new(new(0, 1 << 20), new(0, 3), 1), new(new(0, 3), new(0, 3), 1)],
            Differences = [new(FoundDifferenceKind.Name, new(5, 1 << 20), new(1 << 20, 1 << 21), 1)],
        };
        Assert.Single(CompareModel.From(Papers.Archive, Papers.Russian, Papers.Spanish, default, FakeCollation.Of, Broken).Value.Translation!.Rows);
    }

    [Fact]
    public void Two_that_are_too_long_say_so()
    {
        var model = CompareModel.From(Papers.Archive, Papers.Russian, Papers.Spanish, default, FakeCollation.Of, (_, _) => new() { Standing = FoundStanding.TooLong }).Value;
        Assert.True(model.IsTooLong);
        Assert.NotEmpty(model.Rows);
    }

    private static XElement Page(CompareManner manner) =>
        RenderedHtml.Parse((Renderer.Render(new PageRequest.Compare(Papers.Russian, Papers.Spanish, manner))).Html);
}
