using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class CollationTests
{
    [Fact]
    public void Two_equal_texts_are_the_same_throughout()
    {
        const string Text = "Dockers refused to load.\n\nThey asked others to follow.\n";
        Assert.All(Collation.Of(Text, Text), row => Assert.Equal(CollatedKind.Same, Assert.Single(row.Runs).Kind));
        Assert.Equal(2, Collation.Of(Text, Text).Count);
    }

    [Fact]
    public void Words_removed_added_and_changed_are_marked_alone() =>
        Assert.Equal(
            "Dockers in [seven|eleven] harbours refused [-yesterday -]to load [+any +]ammunition.",
            Shown("Dockers in seven harbours refused yesterday to load ammunition.", "Dockers in eleven harbours refused to load any ammunition."));

    [Theory]
    [InlineData("He said \"never again\" - and left.", "He said “never again” – and left.")]
    [InlineData("He said never  again", "HE SAID NEVER AGAIN")]
    [InlineData("Le résumé du congrès", "Le resume du congres")]
    [InlineData("no pasaran", "no pasarán")]
    [InlineData("Wait… and see", "Wait... and see")]
    [InlineData("拒绝装运,没有人被捕.", "拒绝装运，没有人被捕．")]
    [InlineData("Ещё не поздно", "Еще не поздно")]
    [InlineData("ليست قدراً", "ليست قدرا")]
    [InlineData("den „Krieg“ be\u00ADenden", "den »Krieg« beenden")]
    public void What_only_looks_different_is_typographic(string left, string right) =>
        Assert.All(Collation.Of(left, right).SelectMany(row => row.Runs), run => Assert.True(run.Kind is CollatedKind.Same or CollatedKind.Typographic));

    [Fact]
    public void A_changed_mark_is_a_change() => Assert.Equal("Never again[!|?]", Shown("Never again!", "Never again?"));

    [Fact]
    public void Paragraphs_stand_beside_their_counterparts()
    {
        const string Left = "Dockers refused to load.\nOthers watched them silently.\nThe ship left empty.";
        const string Right = "Dockers refused to load.\nNobody was arrested that morning.\nThe ship finally left empty.";
        var rows = Collation.Of(Left, Right);
        Assert.Equal([(true, true), (true, false), (false, true), (true, true)], rows.Select(row => (row.Left is not null, row.Right is not null)));
    }

    [Fact]
    public void A_paragraph_that_moved_is_a_move_and_names_its_other_row()
    {
        const string A = "Dockers in seven harbours refused to load.\n";
        const string B = "Transport unions everywhere should follow them.\n";
        const string C = "Whoever profits must hear our answer.\n";
        var rows = Collation.Of(A + B + C, B + C + A);
        Assert.Equal([3, null, null, 0], rows.Select(row => row.MovedToRow));
        Assert.Equal(CollatedKind.Moved, Assert.Single(rows[0].Runs).Kind);
        Assert.Equal(CollatedKind.Moved, Assert.Single(rows[3].Runs).Kind);
    }

    [Fact]
    public void A_sentence_that_moved_inside_its_paragraph_is_a_move()
    {
        var runs = Collation.Of(
            "Nobody slept that night. Dockers in seven harbours refused to load. Unions everywhere should follow them now.",
            "Dockers in seven harbours refused to load. Unions everywhere should follow them now. Nobody slept that night.")[0].Runs;
        Assert.Equal(2, runs.Count(run => run.Kind == CollatedKind.Moved));
    }

    [Fact]
    public void A_sentence_that_moved_beside_words_put_in_is_still_a_move_and_both_places_have_one_number()
    {
        var runs = Collation.Of(
            "Nobody slept in the harbour that whole night. Dockers in seven harbours refused to load. Unions everywhere should follow them now.",
            "Dockers in seven harbours refused to load. Unions everywhere should follow them now. It is said: nobody slept in the harbour that whole night, and few ate.")[0].Runs;
        var moved = runs.Where(run => run.Kind == CollatedKind.Moved).ToList();
        Assert.Equal([true, false], moved.Select(run => run.Left is not null));
        Assert.Equal([0, 0], moved.Select(run => run.Move ?? -1));
        Assert.Contains(runs, run => run.Kind == CollatedKind.Added);
    }

    [Fact]
    public void Reading_a_text_anew_with_other_type_and_spaces_changes_no_word() =>
        Prop.ForAll(Texts, text => Collation.Of(text, text.Replace(" ", "  ", StringComparison.Ordinal).Replace("“", "\"", StringComparison.Ordinal).Replace("—", "–", StringComparison.Ordinal))
            .SelectMany(row => row.Runs).All(run => run.Kind is CollatedKind.Same or CollatedKind.Typographic)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_of_both_texts_is_in_exactly_one_run() =>
        Prop.ForAll(Texts, Texts, (left, right) =>
        {
            var runs = Collation.Of(left, right).SelectMany(row => row.Runs).ToList();
            return string.Concat(runs.Select(run => run.Left?.Of(left))) == left && string.Concat(runs.Select(run => run.Right?.Of(right))) == right;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_runs_have_equal_characters_and_rows_cover_their_runs() =>
        Prop.ForAll(Texts, Texts, (left, right) => Collation.Of(left, right).All(row =>
            row.Runs.All(run => run.Kind != CollatedKind.Same || run.Left!.Value.Of(left) == run.Right!.Value.Of(right))
            && row.Runs.Sum(run => run.Left?.Length ?? 0) == (row.Left?.Length ?? 0)
            && row.Runs.Sum(run => run.Right?.Length ?? 0) == (row.Right?.Length ?? 0))).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_different_and_very_long_texts_are_still_covered()
    {
        var random = new Random(3);
        var left = string.Join(' ', Enumerable.Range(0, 10_000).Select(_ => $"word{random.Next(500)}"));
        var right = string.Join(' ', Enumerable.Range(0, 10_000).Select(_ => $"word{random.Next(500)}"));
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"line {random.Next(500)} of {i}\n"));
        foreach (var (l, r) in new[] { (left, right), (left, left), (lines, left), (lines, lines[lines.IndexOf('\n', 5_000)..] + lines[..lines.IndexOf('\n', 5_000)]) })
        {
            var runs = Collation.Of(l, r).SelectMany(row => row.Runs).ToList();
            Assert.Equal(l, string.Concat(runs.Select(run => run.Left?.Of(l))));
            Assert.Equal(r, string.Concat(runs.Select(run => run.Right?.Of(r))));
        }
    }

    private static readonly Arbitrary<string> Texts = (
        from parts in Gen.ListOf(Gen.Elements(
            "peace ", "bread ", "Bread ", "“", "\"", "\n", "\n\n", " \n ", "— ", "- ", "é", "e\u0301", "\uD800", "😀", "和平", "Dockers refused to load. ", "They asked others to follow. "))
        select string.Concat(parts)).ToArbitrary();

    // One row: [-removed-], [+added+], [left|right]; what is the same or only looks different as it stands on the right.
    private static string Shown(string left, string right) => string.Concat(Assert.Single(Collation.Of(left, right)).Runs.Select(run => run.Kind switch
    {
        CollatedKind.Removed => $"[-{run.Left?.Of(left)}-]",
        CollatedKind.Added => $"[+{run.Right?.Of(right)}+]",
        CollatedKind.Changed => $"[{run.Left?.Of(left)}|{run.Right?.Of(right)}]",
        _ => run.Right?.Of(right),
    }));
}
