using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Files that are broken or made to harm are refused with the reason, or read.</summary>
public sealed class HostilePdfTests
{
    private static readonly byte[] Whole = new PdfSheet().Page().Lines(60, 100, "The crews of the river boats have decided to go back to work", "when the last letter is taken back.").Bytes();

    [PdfFact]
    public void A_file_cut_off_anywhere_is_read_or_refused()
    {
        for (var length = 8; length < Whole.Length; length += Whole.Length / 12)
        {
            var outcome = Readers.Read(Whole.AsMemory(0, length), ReadingOptions.Default);
            if (outcome.IsGood) ContentInvariants.Check(outcome.Value[0]);
            else Assert.Contains(outcome.Problem!.Kind, new[] { ProblemKind.Malformed, ProblemKind.Empty });
        }
    }

    [PdfFact]
    public void Mutated_files_never_throw_and_their_ranges_lie_in_the_text()
    {
        var random = new Random(20240312);
        for (var round = 0; round < 24; round++)
        {
            var bytes = (byte[])Whole.Clone();
            for (var i = random.Next(1, 12); i > 0; i--) bytes[random.Next(5, bytes.Length)] = (byte)random.Next(256);
            if (Readers.Read(bytes, ReadingOptions.Default).TryGet(out var contents, out _)) ContentInvariants.Check(contents[0]);
        }
    }

    [PdfFact]
    public void Pages_that_hold_each_other_are_no_endless_document()
    {
        var loop = PdfSheet.File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 2 >>", "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>"]);
        Assert.NotNull(PdfReading.ProblemOf(loop));
    }

    [PdfFact]
    public void A_page_count_that_lies_is_refused_at_once()
    {
        var lie = PdfSheet.File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 2000000000 >>"]);
        Assert.Contains(PdfReading.ProblemOf(lie), new ProblemKind?[] { ProblemKind.TooLarge, ProblemKind.Malformed });
    }

    [PdfFact]
    public void More_pages_than_allowed_are_refused()
    {
        var sheet = new PdfSheet().Page().Line(60, 100, "one").Page().Line(60, 100, "two").Page().Line(60, 100, "three");
        Assert.Equal(ProblemKind.TooLarge, PdfReading.ProblemOf(sheet.Bytes(), new ReadingOptions { MaxPages = 2 }));
    }

    [PdfFact]
    public void A_gigantic_sheet_with_nesting_beyond_reason_is_read_or_refused()
    {
        var depth = 20_000;
        var content = string.Concat(Enumerable.Repeat("q ", depth)) + "BT /R 10 Tf 60 700 Td (words on a very large sheet) Tj ET" + string.Concat(Enumerable.Repeat(" Q", depth));
        var file = PdfSheet.File(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2e9 2e9] /Contents 6 0 R /Resources << /Font << /R 3 0 R >> >> >>", "<< >>", $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"]);
        var outcome = Readers.Read(file, ReadingOptions.Default);
        if (outcome.IsGood) Assert.Contains("words on a very large sheet", outcome.Value[0].Words, StringComparison.Ordinal);
    }

    [PdfFact]
    public void Arrays_within_arrays_without_end_are_refused()
    {
        var deep = Encoding.Latin1.GetString(PdfSheet.File(["<< /Type /Catalog /Pages " + new string('[', 200_000) + " >>"]));
        Assert.NotNull(PdfReading.ProblemOf(Encoding.Latin1.GetBytes(deep)));
    }

    [PdfFact]
    public void Scripts_and_actions_are_neither_run_nor_text()
    {
        var file = PdfSheet.File(["<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\('never'\\)) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/never) >> >> >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /R 3 0 R >> >> >>", "<< >>", "<< /Length 44 >>\nstream\nBT /R 10 Tf 60 700 Td (only these words) Tj ET\nendstream"]);
        Assert.Equal("only these words", PdfReading.Of(file).Words);
    }

    [PdfFact]
    public void A_page_without_words_is_empty_and_no_PDF_is_malformed()
    {
        Assert.Equal(ProblemKind.Empty, PdfReading.ProblemOf(new PdfSheet().Page().Bytes()));
        Assert.Equal(ProblemKind.Malformed, PdfReading.ProblemOf("%PDF-1.7 and so on"u8.ToArray()));
        Assert.Equal(ProblemKind.Malformed, PdfReading.ProblemOf("words"u8.ToArray(), new ReadingOptions { ContentType = "application/pdf" }));
    }

    [PdfFact]
    public void A_page_that_is_a_picture_says_so()
    {
        var picture = new PdfSheet().Page().Raw("q 200 0 0 200 100 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q").Bytes();
        Assert.Equal(ProblemKind.ImageOnly, PdfReading.ProblemOf(picture));
    }

    [PdfFact]
    public void A_page_of_pictures_between_pages_of_words_is_reported_where_it_is_missing_and_a_blank_one_is_not()
    {
        var sheet = new PdfSheet()
            .Page().Line(60, 100, "The gates were shut on both shores in the same minute.")
            .Page().Raw("q 200 0 0 200 100 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q")
            .Page().Line(60, 100, "We have rowed to the other shore before there was a ferry.")
            .Page();
        var damage = Assert.Single(PdfReading.Of(sheet).Damage, d => d.Kind == DamageKind.PartMissing);
        Assert.Equal("minute.", damage.Words);
    }

    [Fact]
    public void A_file_larger_than_allowed_is_refused_before_any_tool_sees_it() =>
        Assert.Equal(ProblemKind.TooLarge, PdfReading.ProblemOf([.. "%PDF-1.4"u8, .. new byte[100]], new ReadingOptions { MaxBytes = 64, ToolPath = "/nonexistent" }));
}
