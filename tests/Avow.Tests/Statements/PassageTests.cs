using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Statements;

public sealed class PassageTests
{
    private static readonly Id<Text> Somewhere = Id<Text>.FromKey("a text");

    private const string Words = "We carry no side’s cargo. The gate is shut. We carry no side’s cargo again.";

    [Fact]
    public void A_passage_finds_itself_where_it_was_taken() =>
        Prop.ForAll(Gen.Choose(0, Words.Length - 1).Two().ToArbitrary(), ends =>
        {
            var range = new TextRange(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2) + 1);
            return Take(range).FindAgain(Words).Value == range;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_found_again_after_words_were_put_before_it()
    {
        var passage = Take(Range("The gate is shut"));
        var longer = "Yesterday, at noon: " + Words;
        Assert.Equal("The gate is shut", passage.FindAgain(longer).Value.Of(longer));
    }

    [Fact]
    public void Two_places_are_told_apart_by_their_context()
    {
        var second = Take(new(Words.LastIndexOf("We carry", StringComparison.Ordinal), Words.Length - 7));
        var moved = "Note. " + Words;
        Assert.Equal(moved.LastIndexOf("We carry", StringComparison.Ordinal), second.FindAgain(moved).Value.StartInclusive);
    }

    [Fact]
    public void Words_that_are_gone_are_refused_and_not_guessed() =>
        Assert.Equal(ProblemKind.NotFound, Take(Range("The gate is shut")).FindAgain("The gates are shut.").Problem!.Kind);

    [Fact]
    public void Words_that_stand_in_two_places_without_their_context_are_refused() =>
        Assert.Equal(ProblemKind.Ambiguous, Take(Range("shut")).FindAgain("shut and shut").Problem!.Kind);

    [Theory]
    [InlineData(3, 3, ProblemKind.Empty)]
    [InlineData(3, 500, ProblemKind.Malformed)]
    public void A_range_that_holds_nothing_or_lies_outside_is_refused(int start, int end, ProblemKind kind) =>
        Assert.Equal(kind, Passage.Take(Somewhere, Words, new(start, end)).Problem!.Kind);

    [Fact]
    public void A_range_does_not_cut_a_character_in_two()
    {
        const string boat = "a 🚢 b";
        Assert.Equal(ProblemKind.Malformed, Passage.Take(Somewhere, boat, new(0, 3)).Problem!.Kind);
        Assert.Equal("🚢", Passage.Take(Somewhere, boat, new(2, 4)).Value.Exact);
    }

    [Fact]
    public void Context_never_begins_or_ends_inside_a_character()
    {
        var words = string.Concat(Enumerable.Repeat("🚢", 40)) + "x" + string.Concat(Enumerable.Repeat("🚢", 40));
        var passage = Passage.Take(Somewhere, words, new(80, 81)).Value;
        Assert.True(passage.Prefix.EnumerateRunes().All(r => r.Value == 0x1f6a2));
        Assert.True(passage.Suffix.EnumerateRunes().All(r => r.Value == 0x1f6a2));
    }

    private static Passage Take(TextRange range) => Passage.Take(Somewhere, Words, range).Value;

    private static TextRange Range(string part) => new(Words.IndexOf(part, StringComparison.Ordinal), Words.IndexOf(part, StringComparison.Ordinal) + part.Length);
}
