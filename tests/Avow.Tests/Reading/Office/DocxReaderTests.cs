using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class DocxReaderTests
{
    private static Content Read(Dictionary<string, string> parts) => Readers.Read(Docx.Of(parts), ReadingOptions.Default).Value[0];

    private static Content Body(string body) => Read(new() { ["body"] = body });

    private static string Bold(string words) => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{words}</w:t></w:r></w:p>";

    [Fact]
    public void A_short_bold_line_is_a_heading_where_there_is_no_other()
    {
        var plain = Docx.Paragraph("The paragraph under it says something and ends.") + Docx.Paragraph("So does another.") + Docx.Paragraph("And the last.");
        Assert.Equal(BlockKind.Heading, Body(Bold("Our demands") + plain).Blocks[0].Kind);
        Assert.Equal(BlockKind.Paragraph, Body("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>A heading</w:t></w:r></w:p>" + Bold("Not a heading") + plain).Blocks[1].Kind);
        Assert.Equal(BlockKind.Paragraph, Body(Bold("This is a sentence that shouts.") + plain).Blocks[0].Kind);
    }

    [Fact]
    public void A_mark_without_its_note_is_damage()
    {
        var content = Body("<w:p><w:r><w:t>Words here.</w:t></w:r><w:r><w:footnoteReference w:id='4'/></w:r></w:p>");
        Assert.Contains(content.Damage, d => d is { Kind: DamageKind.NoteMissing, Words: "[1]" });
    }

    [Fact]
    public void A_reference_that_was_taken_out_counts_no_note()
    {
        var content = Read(new()
        {
            ["body"] = "<w:p><w:del w:author='x'><w:r><w:footnoteReference w:id='1'/></w:r></w:del><w:r><w:t>Words here.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
            ["footnotes"] = $"<w:footnote w:id='1'>{Docx.Paragraph("Gone.")}</w:footnote><w:footnote w:id='2'>{Docx.Paragraph("Kept.")}</w:footnote>",
        });
        Assert.Equal(["Kept."], content.Blocks.Where(b => b.Kind == BlockKind.Footnote).Select(b => b.Range.Of(content.Words)));
        Assert.Empty(content.Damage);
    }

    [Fact]
    public void A_title_left_over_from_a_file_name_is_none() =>
        Assert.DoesNotContain(Read(new() { ["body"] = Docx.Paragraph("Words here."), ["core"] = "<dc:title>Microsoft Word - may.doc</dc:title><dc:creator>user</dc:creator>" }).Metadata.Titles, t => t.Value.Contains("Microsoft", StringComparison.Ordinal));

    [Fact]
    public void A_link_to_anything_but_the_web_is_words_only() =>
        Assert.Empty(Read(new() { ["body"] = "<w:p><w:hyperlink r:id='h1'><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>", ["links"] = "h1 file:///etc/passwd" }).Marks);

    [Fact]
    public void An_address_written_out_is_a_link() =>
        Assert.Contains(Body(Docx.Paragraph("See https://a.example/x now.")).Marks, m => m is { Kind: MarkKind.Link, Target: "https://a.example/x" });

    [Fact]
    public void A_cell_with_a_long_text_is_no_cell_of_data()
    {
        var cell = "<w:tc>" + Docx.Paragraph(string.Concat(Enumerable.Repeat("The words of one language go on. ", 12))) + "</w:tc>";
        Assert.All(Body($"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>").Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
    }

    [Fact]
    public void Too_many_paragraphs_are_refused() =>
        Assert.Equal(ProblemKind.TooLarge, Readers.Read(Docx.Body(string.Concat(Enumerable.Repeat(Docx.Paragraph("a"), 20))), new ReadingOptions { MaxBlocks = 10 }).Problem!.Kind);
}
