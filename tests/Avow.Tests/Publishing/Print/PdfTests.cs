using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Files as Chromium's library writes them, small enough to be read.</summary>
public sealed partial class PdfTests
{
    private static readonly PrintSource Source = new() { Html = [], Title = "Порт (закрыт)", Author = "Union", Language = "ru", IsRightToLeft = false, Texts = 2, ChangedAt = new(2026, 6, 30, 12, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void A_file_says_what_it_is_and_nothing_of_the_browser()
    {
        var made = Finished(PrintForm.Leaflet(PaperSize.A5), pages: 3, out var result);
        Assert.Equal((3, 3), (result.Pages, result.Sides));
        Assert.DoesNotContain("Skia", made, StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", made, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20260630120000Z)", made, StringComparison.Ordinal);
        Assert.Contains(PdfWriting.Text("Порт (закрыт)"), made, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", made, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_a_booklet_become_forms_with_their_faces_two_on_a_side()
    {
        var made = Finished(PrintForm.Booklet(PaperSize.A4), pages: 5, out var result);
        Assert.Equal((5, 4), (result.Pages, result.Sides));
        Assert.Equal(5, made.Split("/Subtype /Form").Length - 1);
        Assert.Contains("/MediaBox [0 0 841.8898 595.2756]", made, StringComparison.Ordinal);
        Assert.Contains("/DuplexFlipShortEdge", made, StringComparison.Ordinal);
        Assert.True(PdfFile.Read(Encoding.Latin1.GetBytes(made)).IsGood); // what is written is read again
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes() =>
        Assert.Equal(Finished(PrintForm.Booklet(PaperSize.Letter), 7, out _), Finished(PrintForm.Booklet(PaperSize.Letter), 7, out _));

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_refused_or_read_and_never_thrown_at()
    {
        var whole = Printed(2, "BT /F1 10 Tf (a) Tj ET");
        for (var length = 0; length < whole.Length; length++)
        {
            using var into = new MemoryStream();
            var made = PdfFinishing.Write(whole.AsMemory(0, length), Source, PrintForm.Booklet(PaperSize.A4), into);
            if (!made.IsGood) Assert.True(made.Problem.Kind is ProblemKind.Damaged or ProblemKind.Empty, $"{length}: {made.Problem}");
        }
    }

    // Devanagari: the mark stands under its letter, three units on, and advances nothing; programs would take the cluster to end there.
    [Fact]
    public void A_mark_that_is_drawn_last_moves_the_pen_to_the_end_of_its_cluster() => Assert.Equal(
        "BT /F1 10 Tf 1 0 0 -1 0 0 Tm /Span<</ActualText <FEFF09150943>>> BDC 5 0 Td<01>Tj 2 Tc 3 0 Td<02>Tj 0 Tc EMC 2 0 Td<01>Tj ET",
        Repaired("BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n/Span<</ActualText <feff09150943> >> BDC\n5 0 Td <01> Tj\n3 0 Td <02> Tj\nEMC\n2 0 Td <01> Tj\nET"));

    // Arabic: the mark is drawn before its letter; the letter says where the cluster begins, and the characters stand as they lie.
    [Fact]
    public void From_right_to_left_the_letter_comes_first_and_characters_stand_as_they_lie() => Assert.Equal(
        "BT /F1 10 Tf 1 0 0 -1 0 0 Tm /Span<</ActualText <FEFF064E0631>>> BDC 5 0 Td<01>Tj 3 Tc 2 -2 Td<02>Tj 0 Tc EMC 7 2 Td<03>Tj ET",
        Repaired("BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n/Span<</ActualText <feff0631064e> >> BDC\n7 -2 Td <02> Tj\n-2 2 Td <01> Tj\nEMC\n9 0 Td <03> Tj\nET"));

    [Fact]
    public void A_page_that_shows_words_otherwise_stays_as_it_is()
    {
        const string Foreign = "BT /F1 10 Tf 5 0 Td [(a) 3 (b)] TJ /Span<</ActualText <feff0631064e> >> BDC <01> Tj EMC ET";
        Assert.Equal(Foreign, Repaired(Foreign));
    }

    // Places of six digits, four hundred in a line: each is written with four.
    [Fact]
    public void Every_glyph_is_drawn_once_and_where_it_was_however_long_the_line()
    {
        var line = string.Concat(Enumerable.Range(0, 200).Select(at => $"/Span<</ActualText <feff09150943> >> BDC\n3.33335 0 Td <01> Tj\n1.11115 0.00005 Td <02> Tj\nEMC\n2.22225 0 Td <0103> Tj\n"));
        var source = $"BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n{line}ET";
        var (before, after) = (Drawn(source), Drawn(Repaired(source)));
        Assert.Equal(800, before.Count);
        Assert.Equal(before.Count, after.Count);
        Assert.All(before.Zip(after), pair =>
        {
            Assert.Equal(pair.First.Code, pair.Second.Code);
            Assert.InRange(Math.Abs(pair.First.X - pair.Second.X), 0, PdfTextLayer.MostMoved);
            Assert.InRange(Math.Abs(pair.First.Y - pair.Second.Y), 0, PdfTextLayer.MostMoved);
        });
    }

    // As a program draws them (ISO 32000-1, 9.4.3 and 9.4.4), from left to right.
    private static List<(string Code, double X, double Y)> Drawn(string content)
    {
        List<(string Code, double X, double Y)> drawn = [];
        var (x, y, pen) = (0.0, 0.0, 0.0);
        foreach (Match found in Shown().Matches(content))
        {
            x += double.Parse(found.Groups["dx"].Value, CultureInfo.InvariantCulture);
            y += double.Parse(found.Groups["dy"].Value, CultureInfo.InvariantCulture);
            pen = x;
            foreach (var code in found.Groups["codes"].Value.Chunk(2).Select(pair => new string(pair)))
            {
                drawn.Add((code, pen, y));
                pen += code switch { "01" => 5, "03" => 2.5, _ => 0 };
            }
        }

        return [.. drawn.OrderBy(glyph => Math.Round(glyph.X, 2)).ThenBy(glyph => glyph.Code)];
    }

    [GeneratedRegex(@"(?<dx>[-0-9.]+) (?<dy>[-0-9.]+) Td\s*<(?<codes>[0-9A-F]+)>\s*Tj", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shown();

    private static string Repaired(string content)
    {
        using var layer = new PdfTextLayer(new Dictionary<string, PdfFont>(StringComparer.Ordinal) { ["F1"] = Font() });
        return string.Join(' ', Encoding.Latin1.GetString(layer.Repaired(Encoding.Latin1.GetBytes(content))).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static PdfFont Font() => PdfFont.Read(PdfFile.Read(Printed(1, "")).Value, 3)!;

    private static string Finished(PrintForm form, int pages, out PdfMade made)
    {
        using var into = new MemoryStream();
        made = PdfFinishing.Write(Printed(pages, "BT /F1 10 Tf 1 0 0 -1 9 9 Tm (words) Tj ET"), Source, form, into).Value;
        return Encoding.Latin1.GetString(into.ToArray());
    }

    // Object 1 is the catalogue, 2 the tree, 3 a typeface whose first glyph advances by half its size and whose second does not; then each page and its content.
    private static byte[] Printed(int pages, string content)
    {
        List<string> objects =
        [
            "<</Type /Catalog /Pages 2 0 R>>",
            $"<</Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{4 + (2 * page)} 0 R"))}]>>",
            "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 1 /LastChar 3 /Widths [500 0 250]>>",
        ];
        for (var page = 0; page < pages; page++)
        {
            objects.Add($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources <</Font <</F1 3 0 R>>>> /Contents {5 + (2 * page)} 0 R>>");
            objects.Add($"<</Length {content.Length}>>\nstream\n{content}\nendstream");
        }

        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (written, number) in objects.Select((written, at) => (written, at + 1)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{written}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}\n/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
