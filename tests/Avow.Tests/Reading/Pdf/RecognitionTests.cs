using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Pages that are pictures, read by character recognition when asked to.</summary>
public sealed class RecognitionTests
{
    [LinuxFact]
    public void Every_recognised_word_is_marked_with_its_certainty_and_the_tool_and_language_that_found_it()
    {
        if (PdfToolsHere.Missing is not null) return;
        using var fake = new FakeTools();
        fake.Add("tesseract", """
            case "$1" in
              --list-langs) printf 'List of available languages (2):\neng\nosd\n' ;;
              --version) echo 'tesseract 5.3.0' ;;
              *) printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n4\t1\t1\t1\t1\t0\t300\t400\t900\t50\t-1\t\n5\t1\t1\t1\t1\t1\t300\t400\t200\t50\t96.4\tBread\n5\t1\t1\t1\t1\t2\t520\t400\t150\t50\t57.1\tand\n5\t1\t1\t1\t1\t3\t690\t400\t200\t50\t4.0\tdirt\n' ;;
            esac
            """);
        var picture = new PdfSheet().Page().Raw("q 200 0 0 200 100 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q").Bytes();
        var content = PdfReading.Of(picture, new ReadingOptions { Ocr = true, ToolPath = fake.ToolPath });
        Assert.Equal("Bread and", content.Words);
        Assert.Equal([("Bread", "tesseract 5.3.0 (eng), certainty 0.96"), ("and", "tesseract 5.3.0 (eng), certainty 0.57")], content.Marks.Where(m => m.Kind == MarkKind.Ocr).Select(m => (m.Range.Of(content.Words), m.Cue!)));
    }

    [PdfFact]
    public void Where_the_tool_is_missing_it_is_named()
    {
        using var fake = new FakeTools();
        foreach (var tool in new[] { "pdfinfo", "pdftotext", "pdftohtml", "pdfimages", "pdftoppm" }) fake.Add(tool, $"PATH=/usr/bin:/bin exec {tool} \"$@\"");
        var problem = Readers.Read(new PdfSheet().Page().Bytes(), new ReadingOptions { Ocr = true, ToolPath = fake.Path }).Problem;
        Assert.Equal(ProblemKind.ToolMissing, problem?.Kind);
        Assert.Contains("tesseract-ocr", problem!.Repair, StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_page_that_is_turned_into_a_picture_is_read_again()
    {
        if (ToolPlaces.Find("tesseract", ReadingOptions.Default) is null) return;
        var outlines = File.ReadAllBytes(Path.Combine(GoldenCase.Root, "pdf", "scan.pdf"));
        Assert.Equal(ProblemKind.ImageOnly, PdfReading.ProblemOf(outlines));
        var content = PdfReading.Of(outlines, new ReadingOptions { Ocr = true });
        Assert.Contains("The crews of the river boats", content.Words, StringComparison.Ordinal);
        Assert.Equal(content.Words.Split((char[])[' ', '\n']).Length, content.Marks.Count(m => m.Kind == MarkKind.Ocr));
    }
}
