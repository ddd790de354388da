using System.Text.RegularExpressions;
using Avow.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Reading;

public sealed class LeadInTests
{
    private static readonly Regex Word = new("^note(?:\\W|$)", RegexOptions.NonBacktracking);

    private static readonly Regex Whole = new(@"^[\W\d]*(?:[\w.-]+\W+){0,2}note(?:\W|$)", RegexOptions.NonBacktracking);

    [Theory]
    [InlineData("note", true)]
    [InlineData("3. The editors: note", true)]
    [InlineData("The A.B. note", true)]
    [InlineData("One two three note", false)]
    [InlineData("footnote", false)]
    public void A_few_words_may_stand_before_the_words_that_count(string heading, bool expected) => Assert.Equal(expected, LeadIn.StandsBefore(Word, heading, 2));

    [Fact]
    public void It_is_what_the_pattern_says()
    {
        var headings = Gen.Elements("note", "a", "ab", "1", "12", ".", "-", " ", "_", "é", "\u0301", "，", "!").ListOf(9).Select(string.Concat);
        Prop.ForAll(headings.ToArbitrary(), heading => LeadIn.StandsBefore(Word, heading, 2) == Whole.IsMatch(heading)).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void A_row_of_dots_and_dashes_takes_no_longer_than_words() =>
        Assert.False(LeadIn.StandsBefore(Word, string.Concat(Enumerable.Repeat(".-1", 100_000)), 2));
}
