using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class MarkdownReaderTests
{
    private static Draft Read(string text, string? address = null) => MarkdownReader.Read(text, new ReadingOptions { Address = address }).Value;

    [Fact]
    public void Relative_links_are_resolved_against_the_address()
    {
        var mark = Assert.Single(Read("See [the call](../call.html).", "https://a.example/x/y.md").Blocks[0].Marks);
        Assert.Equal("https://a.example/call.html", mark.Target);
    }

    [Fact]
    public void A_note_nobody_refers_to_is_kept() =>
        Assert.Contains(Read("Words.\n\n[^a]: A lonely note.").Blocks, b => b is { Kind: BlockKind.Footnote, Label: "a", Words: "A lonely note." });

    [Fact]
    public void A_reference_without_its_note_stays_in_the_words() =>
        Assert.Equal("Words.[^7]", Assert.Single(Read("Words.[^7]").Blocks).Words);

    [Fact]
    public void Raw_html_gives_its_words_only() =>
        Assert.Equal("a < b", Assert.Single(Read("<div onclick=\"x()\"><script>alert(1)</script>a &lt; b</div>").Blocks).Words);

    [Fact]
    public void A_thematic_break_stands_before_the_next_block() => Assert.True(Read("One.\n\n***\n\nTwo.").Blocks[1].RuleBefore);

    [Fact]
    public void Nested_lists_have_depth() =>
        Assert.Equal([1, 2], Read("- outer\n  - inner").Blocks.Select(b => b.Level));

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    public void Nesting_without_end_ends_in_an_outcome(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 20_000)) + "words";
        var outcome = MarkdownReader.Read(text, ReadingOptions.Default);
        Assert.True(outcome.IsGood || outcome.Problem.Kind is ProblemKind.TooDeep or ProblemKind.TooLarge);
    }
}
