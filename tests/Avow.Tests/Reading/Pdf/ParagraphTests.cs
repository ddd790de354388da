using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>From lines to paragraphs, over columns and pages.</summary>
public sealed class ParagraphTests
{
    private static readonly string[] Full =
    [
        "The workers of the three ports met on Saturday in the hall of the old theatre and spoke for six hours about",
        "the price of bread, the length of the working day and the letters of dismissal that came in the last week of",
        "the month, and nobody left before the vote was counted and read out.",
    ];

    [PdfFact]
    public void Lines_are_joined_and_a_short_line_ends_a_paragraph()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 100, [.. Full, "A second paragraph follows without any gap and goes on over the whole measure of the text for one line and", "a little more."]));
        Assert.Equal(2, content.Blocks.Count);
        Assert.StartsWith("A second paragraph", content.Blocks[1].Range.Of(content.Words), StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_first_line_that_is_indented_begins_a_paragraph()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Line(72, 100, "The first one begins further in and goes on over the whole measure of the text of this page, to its very end").Lines(60, 112, "so that only the indent shows where the next one begins, because its last line is filled up to the very margin.")
            .Line(72, 124, "The second one begins further in as well and runs on over the whole measure of the text, and so on and on").Lines(60, 136, "until it ends here."));
        Assert.Equal(2, content.Blocks.Count);
    }

    [PdfFact]
    public void A_paragraph_runs_on_over_the_end_of_a_page()
    {
        var content = PdfReading.Of(new PdfSheet()
            .Page().Lines(60, 100, [.. Full, "The last paragraph of the page is not finished when the page is, and it goes on where the next page begins"]).Line(290, 800, "1")
            .Page().Lines(60, 100, "with these words of the same sentence. Then it ends.", "Another one follows here and is a paragraph of its own, as its first line shows by what went before.").Line(290, 800, "2"));
        Assert.Equal(3, content.Blocks.Count);
        Assert.Contains("where the next page begins with these words of the same sentence.", content.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(content.Damage, d => d.Kind == DamageKind.ParagraphBroken);
    }

    [PdfFact]
    public void A_word_broken_at_the_end_of_a_line_is_joined_and_a_hyphen_of_its_own_stays()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(
            60, 100,
            "The assembly asked for a new agree-", "ment with the owners, and for an hon-", "est answer. The vote on a twenty-four-hour", "strike, with the well-known and long-", "term demands, was counted twice: the long-term", "demands stand first, and the agreement", "is not signed by the self-", "appointed speakers."));
        Assert.Equal("The assembly asked for a new agreement with the owners, and for an honest answer. The vote on a twenty-four-hour strike, with the well-known and long-term demands, was counted twice: the long-term demands stand first, and the agreement is not signed by the self-appointed speakers.", content.Words);
    }

    [PdfFact]
    public void Items_of_a_list_stay_apart()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 100, "We demand:").Lines(60, 118, "1. the return of all who were dismissed", "2. eight hours, and no more", "3. an open book of wages").Lines(60, 166, "• bread", "• rest"));
        Assert.Equal(["Paragraph: We demand:", "ListItem1: 1. the return of all who were dismissed", "ListItem1: 2. eight hours, and no more", "ListItem1: 3. an open book of wages", "ListItem1: • bread", "ListItem1: • rest"], PdfReading.Shown(content));
    }

    [PdfFact]
    public void Larger_and_bolder_lines_are_headings_of_their_rank()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Line(60, 80, "To all crews", 20).Line(60, 110, "What we ask", 10, bold: true).Lines(60, 128, Full));
        Assert.Equal([("Heading", 1), ("Heading", 2), ("Paragraph", 0)], content.Blocks.Select(b => (b.Kind.ToString(), b.Level)));
        Assert.Equal("To all crews", content.Metadata.Title);
    }

    [PdfFact]
    public void A_paragraph_set_in_on_both_sides_is_a_quotation()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 100, Full).Lines(100, 150, "We will not sign what we have not read, and we will not", "read what is shown to us for one minute at the gate.").Lines(60, 188, Full));
        Assert.Equal([BlockKind.Paragraph, BlockKind.Quotation, BlockKind.Paragraph], content.Blocks.Select(b => b.Kind));
    }

    [PdfFact]
    public void The_information_of_the_file_is_a_finding_with_its_evidence()
    {
        var content = PdfReading.Of(new PdfSheet { Title = "An answer of the ports", Author = "Mira Oldham" }.Page().Lines(60, 100, Full));
        Assert.Contains(content.Metadata.Titles, t => t is { Value: "An answer of the ports", Evidence: "PDF information: Title" });
        Assert.Contains(content.Metadata.Authors, a => a is { Value: "Mira Oldham", Evidence: "PDF information: Author" });
        Assert.Contains(content.Metadata.Dates, d => d.Value == new DateOnly(2024, 3, 5) && d.Evidence == "PDF information: CreationDate");
    }

    [PdfFact]
    public void A_name_of_a_file_is_no_title() =>
        Assert.DoesNotContain(PdfReading.Of(new PdfSheet { Title = "Microsoft Word - call_final2.doc" }.Page().Lines(60, 100, Full)).Metadata.Titles, t => t.Evidence.StartsWith("PDF", StringComparison.Ordinal));
}
