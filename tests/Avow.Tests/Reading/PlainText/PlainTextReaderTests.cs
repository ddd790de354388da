using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class PlainTextReaderTests
{
    private static IReadOnlyList<DraftBlock> Blocks(string text) => PlainTextReader.Read(text, ReadingOptions.Default).Value.Blocks;

    private static string[] Words(string text) => [.. Blocks(text).Select(b => b.Words)];

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\u0085\u0085")]
    [InlineData("\u2029")]
    [InlineData("\f")]
    [InlineData("\n \u00A0\t\u200B\n")]
    public void Whatever_ends_a_line_an_empty_one_parts_paragraphs(string gap) =>
        Assert.Equal(["The first is here.", "The second is there."], Words($"The first is here.{gap}The second is there."));

    [Fact]
    public void Junk_without_width_is_gone_and_joiners_between_letters_stay() =>
        Assert.Equal(["The ferry می‌رود today."], Words("\uFEFFThe fer\u00ADry\u200B می‌رود\u200F  today.\u200C"));

    [Fact]
    public void Lines_broken_at_a_margin_are_joined() =>
        Assert.Equal(
            ["The crews of the harbour met in the old hall and talked until the lamps went out over the quay."],
            Words("The crews of the harbour met in the old hall\nand talked until the lamps went out over the\nquay."));

    [Theory]
    [InlineData("the gate is shut\nand no lamp\nburns on either shore\nbut we row")]
    [InlineData("FOR SALE\ntwo looms, one\nwith its bench\nat 12 Eel Street, Lower Town")]
    public void Short_lines_of_many_lengths_were_ended_on_purpose(string verse) => Assert.Equal(verse.Split('\n'), Words(verse));

    [Fact]
    public void A_hyphen_at_a_line_end_is_the_authors() =>
        Assert.Equal(["They signed the appeal against the use of the anti-strike law in the harbour towns."],
            Words("They signed the appeal against the use of the anti-\nstrike law in the harbour towns."));

    [Fact]
    public void Paragraphs_of_one_line_each_stay_apart() =>
        Assert.Equal(3, Blocks("This is a long paragraph that stands on a line of its own and ends there.\nSo does this one, which says something else altogether.\nAnd this.").Count);

    [Theory]
    [InlineData("A heading\n=========\n\nWords follow here.", 1)]
    [InlineData("A heading\n---------\n\nWords follow here.", 2)]
    [InlineData("### A heading\n\nWords follow here.", 3)]
    [InlineData("A heading\n\nWords follow here.", 1)]
    [InlineData("WHAT WE WANT!\n\nWords follow here.", 1)]
    public void Headings_are_shown_by_lines_signs_capitals_or_standing_alone(string text, int level)
    {
        Assert.Equal(BlockKind.Heading, Blocks(text)[0].Kind);
        Assert.Equal(level, Blocks(text)[0].Level);
    }

    [Theory]
    [InlineData("Words come first, and they end.\n\nThe last line")]
    [InlineData("Words come first, and they end.\n\n4 May 1921\n\nMore words follow here.")]
    [InlineData("Words come first, and they end.\n\nStay at home!\n\nMore words follow here.")]
    [InlineData("Words come first and they do not end, but go on from one line to another, and then once more to\n\nOn The Next Line\n\nMore words follow here.")]
    public void A_last_line_a_date_a_slogan_and_half_a_sentence_are_no_headings(string text) =>
        Assert.DoesNotContain(Blocks(text), b => b.Kind == BlockKind.Heading);

    [Fact]
    public void A_rule_is_no_block_but_stands_before_the_next()
    {
        var blocks = Blocks("Before it.\n\n* * *\n\nAfter it.");
        Assert.Equal(2, blocks.Count);
        Assert.True(blocks[1].RuleBefore);
        Assert.False(blocks[0].RuleBefore);
    }

    [Fact]
    public void Bullets_go_and_numbers_stay()
    {
        var blocks = Blocks("- bread\n- roses\n\n1. The first demand\n2. The second demand");
        Assert.All(blocks, b => Assert.Equal(BlockKind.ListItem, b.Kind));
        Assert.Equal(["bread", "roses", "1. The first demand", "2. The second demand"], blocks.Select(b => b.Words));
    }

    [Theory]
    [InlineData("He wrote *never* again.", "He wrote never again.", "never", MarkKind.Emphasis)]
    [InlineData("He wrote _never_ again.", "He wrote never again.", "never", MarkKind.Emphasis)]
    [InlineData("He wrote **never** again.", "He wrote never again.", "never", MarkKind.Strong)]
    [InlineData("See (https://a.example/b_(c)).", "See (https://a.example/b_(c)).", "https://a.example/b_(c)", MarkKind.Link)]
    [InlineData("*All* at www.a.example, now", "All at www.a.example, now", "www.a.example", MarkKind.Link)]
    public void Signs_of_emphasis_become_marks_and_addresses_links(string text, string words, string marked, MarkKind kind)
    {
        var block = Blocks(text)[0];
        Assert.Equal(words, block.Words);
        Assert.Contains(block.Marks, m => m.Kind == kind && m.Range.Of(block.Words) == marked);
    }

    [Theory]
    [InlineData("Arbeiter*innen und Genoss*innen stehen zusammen.")]
    [InlineData("The file snake_case_name is not emphasis.")]
    [InlineData("Two * three * four is six times four.")]
    [InlineData("A star* without its mate.")]
    public void Stars_inside_words_and_between_spaces_are_left_alone(string text)
    {
        Assert.Equal(text, Blocks(text)[0].Words);
        Assert.Empty(Blocks(text)[0].Marks);
    }

    [Fact]
    public void Offsets_point_into_the_source()
    {
        const string text = "\r\n  First one.\r\n\r\n> Second one.\r\n";
        Assert.Equal(["F", ">"], Blocks(text).Select(b => text[b.SourceOffset!.Value].ToString()));
    }

    [Theory]
    [InlineData("From: us\n\nWords follow here.")]
    [InlineData("Note: this is no mail.\nDate: 4 May 1921\n\nWords follow here.")]
    [InlineData("From: a@b.example\nDate: 4 May 1921\nWords without an empty line before them follow here.")]
    public void Lines_with_colons_that_are_no_head_of_a_mail_stay(string text) =>
        Assert.StartsWith(text[..text.IndexOf('\n', StringComparison.Ordinal)], string.Join(' ', Words(text)), StringComparison.Ordinal);

    [Fact]
    public void The_head_of_a_mail_says_who_when_and_about_what()
    {
        var draft = PlainTextReader.Read("Von: \"Jan Marn\" <jan@a.example>\nDatum: 4. Mai 1999\nBetreff: AW: Die Mühle\n  gehört uns\n\nWorte.", ReadingOptions.Default).Value;
        Assert.Equal("Jan Marn", draft.Metadata.Authors[0].Value);
        Assert.Equal(new DateOnly(1999, 5, 4), draft.Metadata.Dates[0].Value);
        Assert.Equal("Die Mühle gehört uns", draft.Metadata.Titles[0].Value);
        Assert.Equal("Worte.", Assert.Single(draft.Blocks).Words);
    }

    [Fact]
    public void Nothing_but_rules_is_refused() =>
        Assert.Equal(ProblemKind.Empty, PlainTextReader.Read("***\n\n---\n", ReadingOptions.Default).Problem!.Kind);

    [Fact]
    public void Too_many_blocks_are_refused() =>
        Assert.Equal(ProblemKind.TooLarge, PlainTextReader.Read("A.\n\nB.\n\nC.\n\nD.", new ReadingOptions { MaxBlocks = 3 }).Problem!.Kind);
}
