namespace Avow.Tests.Reading;

/// <summary>The order in which the parts of a page are read.</summary>
public sealed class ReadingOrderTests
{
    private static readonly string[] Left = ["The harbour workers of three", "ports met on Saturday and spoke", "about the price of bread and the", "length of the working day, which", "has grown again since the spring", "without a word from the owners."];
    private static readonly string[] Right = ["They agreed to stand together", "until the last of the dismissed", "is back at work, and to publish", "what each of the ports is offered", "so that nobody can be told that", "the others have already signed."];

    [PdfFact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 100, Left).Lines(310, 100, Right));
        Assert.Equal([$"Paragraph: {string.Join(' ', Left)}", $"Paragraph: {string.Join(' ', Right)}"], PdfReading.Shown(content));
    }

    [PdfFact]
    public void Columns_whose_lines_do_not_stand_side_by_side_are_still_columns()
    {
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 100, Left).Lines(310, 105.5, Right));
        Assert.Equal([$"Paragraph: {string.Join(' ', Left)}", $"Paragraph: {string.Join(' ', Right)}"], PdfReading.Shown(content));
    }

    [PdfFact]
    public void A_heading_across_the_columns_is_read_where_it_stands()
    {
        var content = PdfReading.Of(new PdfSheet().Page()
            .Line(60, 80, "Three ports, one answer to the owners of the ships", 18, bold: true).Lines(60, 110, Left).Lines(310, 110, Right)
            .Line(60, 210, "What the sailors of the coast say about it today", 18, bold: true).Lines(60, 240, Right).Lines(310, 240, Left));
        Assert.Equal(
            [
                "Heading1: Three ports, one answer to the owners of the ships", $"Paragraph: {string.Join(' ', Left)}", $"Paragraph: {string.Join(' ', Right)}",
                "Heading1: What the sailors of the coast say about it today", $"Paragraph: {string.Join(' ', Right)}", $"Paragraph: {string.Join(' ', Left)}",
            ],
            PdfReading.Shown(content));
    }

    [PdfFact]
    public void One_wide_paragraph_above_two_columns_is_read_first()
    {
        string[] wide = ["This paragraph runs over the whole of the sheet from one margin to the other margin, as introductions", "often do before the columns of the paper begin."];
        var content = PdfReading.Of(new PdfSheet().Page().Lines(60, 80, wide).Lines(60, 130, Left).Lines(310, 130, Right));
        Assert.Equal([$"Paragraph: {string.Join(' ', wide)}", $"Paragraph: {string.Join(' ', Left)}", $"Paragraph: {string.Join(' ', Right)}"], PdfReading.Shown(content));
    }

    [PdfFact]
    public void The_rows_of_a_table_are_read_across()
    {
        var sheet = new PdfSheet().Page();
        string[][] rows = [["Port", "Members", "Vote"], ["Northhaven", "412", "yes"], ["Saltbridge", "97", "yes"], ["Old Quay", "1,204", "no"]];
        for (var i = 0; i < rows.Length; i++) sheet.Line(60, 100 + (14 * i), rows[i][0]).Line(220, 100 + (14 * i), rows[i][1]).Line(340, 100 + (14 * i), rows[i][2]);
        Assert.Equal(["TableRow: Port | Members | Vote", "TableRow: Northhaven | 412 | yes", "TableRow: Saltbridge | 97 | yes", "TableRow: Old Quay | 1,204 | no"], PdfReading.Shown(PdfReading.Of(sheet)));
    }

    [PdfFact]
    public void A_sheet_printed_sideways_is_read_along_its_lines()
    {
        var sheet = new PdfSheet().Page();
        string[] lines = ["The committee of the ferry crews asks every", "crew to send two delegates to the meeting", "in the old theatre before the end of May."];
        for (var i = 0; i < lines.Length; i++) sheet.Raw($"BT /R 10 Tf 0 1 -1 0 {100 + (12 * i)} 200 Tm ({lines[i]}) Tj ET");
        Assert.Equal([$"Paragraph: {string.Join(' ', lines)}"], PdfReading.Shown(PdfReading.Of(sheet)));
    }
}
