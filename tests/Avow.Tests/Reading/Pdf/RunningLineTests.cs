using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>What stands at the edges of pages: running heads, page numbers, notes.</summary>
public sealed class RunningLineTests
{
    private static readonly string[] Text =
    [
        "The crews of the river boats have decided to go back to work only when the last of the letters of dismissal",
        "is taken back, and they ask the crews of the other rivers to send word before the end of the week.",
    ];

    private static readonly string[] Weeks = ["", "ten", "eleven", "twelve", "thirteen", "fourteen"];

    [PdfFact]
    public void Running_heads_that_change_sides_and_their_numbers_are_no_text()
    {
        var sheet = new PdfSheet();
        for (var page = 1; page <= 5; page++)
        {
            var left = page % 2 == 0;
            sheet.Page().Line(left ? 60 : 500, 50, $"{page + 11}").Line(left ? 90 : 300, 50, left ? "The River Boats" : "A Report of the Crews").Lines(60, 100, $"In week {Weeks[page]} the crews met again and gave their word to each other.");
        }

        var content = PdfReading.Of(sheet);
        Assert.DoesNotContain("The River Boats", content.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("A Report of the Crews", content.Words, StringComparison.Ordinal);
        Assert.Equal(Weeks[1..].Select(w => $"In week {w} the crews met again and gave their word to each other."), content.Blocks.Select(b => b.Range.Of(content.Words)));
    }

    [PdfFact]
    public void Words_that_stand_on_one_page_only_stay() =>
        Assert.Contains("Saltbridge, 5 March", PdfReading.Of(new PdfSheet().Page().Line(60, 50, "Saltbridge, 5 March").Lines(60, 100, Text).Page().Lines(60, 100, Text)).Words, StringComparison.Ordinal);

    [PdfFact]
    public void A_note_at_the_foot_is_linked_with_its_raised_mark_and_parts_no_paragraph()
    {
        var content = PdfReading.Of(new PdfSheet()
            .Page().Lines(60, 100, Text).Line(60, 124, "The crews met twice").Line(151.6, 120.5, "1", 6).Line(158, 124, "in the spring, and what they agreed there was kept until the owners broke it without").Line(60, 760, "1", 5.5).Line(64, 763, "See the report of the second meeting, which was printed in April.", 8)
            .Page().Lines(60, 100, "a word of warning."));
        var note = Assert.Single(content.Blocks, b => b.Kind == BlockKind.Footnote);
        Assert.Equal("1", note.Label);
        Assert.Contains("without a word of warning.", content.Words, StringComparison.Ordinal);
        var mark = Assert.Single(content.Marks, m => m.Kind == MarkKind.NoteMark);
        Assert.Equal(("1", "1"), (mark.Range.Of(content.Words), mark.Target));
        Assert.DoesNotContain(content.Damage, d => d.Kind is DamageKind.NoteMissing or DamageKind.NoteUnreferenced);
    }

    [PdfTheory]
    [InlineData("12", true)]
    [InlineData("- 12 -", true)]
    [InlineData("Page 3 of 10", true)]
    [InlineData("стр. 4", true)]
    [InlineData("第 3 页", true)]
    [InlineData("xiv", true)]
    [InlineData("In 1917", false)]
    [InlineData("12 workers", false)]
    public void A_page_number_is_known_by_its_form(string row, bool isNumber) => Assert.Equal(isNumber, Avow.Reading.PageNumber.Is(row));
}
