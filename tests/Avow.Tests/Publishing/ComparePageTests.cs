using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class ComparePageTests
{
    private static readonly StraitPapers Papers = new();

    [Fact]
    public void The_counts_say_what_the_collation_comes_to()
    {
        var model = CompareModel.From(Papers.Archive, Papers.Tidewater, Papers.Dockers, default, FakeCollation.Of, FakeFinding.NotAligned).Value;
        Assert.Equal(new CompareCounts(Same: 13, Changed: 1, OnlyLeft: 1, OnlyRight: 0, Moved: 0), model.Counts);
        Assert.Equal(NoteVerb.ReprintedIn, model.Relation);
        Assert.Equal("13 passages the same, 1 changed, 1 only on the left", Wording.English.CompareCounts(model.Counts));
    }

    [Fact]
    public void Only_the_differences_hides_equal_rows_and_says_how_many()
    {
        var rows = CompareModel.From(Papers.Archive, Papers.Tidewater, Papers.Dockers, new(OnlyDifferences: true), FakeCollation.Of, FakeFinding.NotAligned).Value.Rows;
        Assert.Equal([2, 0, 5, 0, 6], rows.Select(row => row.Skipped));
    }

    [Fact]
    public void Two_languages_stand_side_by_side_and_no_word_is_marked()
    {
        var model = CompareModel.From(Papers.Archive, Papers.Russian, Papers.Arabic, new(OnlyDifferences: true), (_, _) => throw new InvalidOperationException("There is nothing to collate."), FakeFinding.NotAligned).Value;
        Assert.False(model.IsCollated);
        Assert.False(model.OnlyDifferences);
        Assert.All(model.Rows, row => Assert.All(new[] { row.Left, row.Right }.OfType<CompareCell>(), cell => Assert.Equal(InlineKind.Words, Assert.Single(cell.Words).Kind)));
    }

    [Fact]
    public void Changed_words_are_marked_on_both_sides_and_what_is_missing_is_said()
    {
        var page = RenderedHtml.Of(Papers.Shelf, new PageRequest.Compare(Papers.Tidewater, Papers.Dockers));
        Assert.Equal(["no", "neither"], page.WithClass("cell").SelectMany(cell => cell.WithClass("changed")).Select(mark => mark.Value));
        Assert.Contains("Not in this text", Assert.Single(page.WithClass("gap")).Value, StringComparison.Ordinal);
        Assert.Contains(page.All("a"), link => link.Href() == $"/compare/{Papers.Dockers}/{Papers.Tidewater}");
    }

    [Fact]
    public void Every_kind_of_run_is_shown_by_an_element_and_not_by_colour_alone()
    {
        CollatedRow Row(CollatedKind kind) => new(new(0, 10), new(0, 10), false, [new(new(0, 4), kind)], []);
        var rows = Enum.GetValues<CollatedKind>().Select(Row).ToList();
        var model = CompareModel.From(Papers.Archive, Papers.Tidewater, Papers.Dockers, default, (_, _) => rows, FakeFinding.NotAligned).Value;
        Assert.Equal(
            [InlineKind.Words, InlineKind.Typographic, InlineKind.Removed, InlineKind.Added, InlineKind.Changed, InlineKind.Moved],
            model.Rows.Select(row => row.Left!.Words[0].Kind));
    }
}
