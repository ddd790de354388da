using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Puts the pages of a file two by two on sheets: each page becomes a form XObject (ISO 32000-1, 8.10), with its typefaces and words, drawn where it lies. What belongs to reading on a screen (links,
/// outline, the tree of tags, which would follow the sheets) is left out.
/// </summary>
internal static class PdfBooklet
{
    /// <param name="file">Its pages are replaced by sheets.</param>
    /// <param name="sheet">Upright; it lies on its side.</param>
    /// <param name="isRightToLeft">Which way it is opened.</param>
    /// <param name="isLastOnBack">Whether the last page is the back cover.</param>
    /// <returns>How many sides; Damaged where a page is not as Chromium writes it.</returns>
    public static Outcome<int> Impose(PdfFile file, PaperSize sheet, bool isRightToLeft, bool isLastOnBack)
    {
        var pages = file.Pages();
        if (pages.Count == 0) return new Problem(ProblemKind.Empty, "what Chromium printed", "it has no page", "Print again.");
        List<(int Number, double[] Box)> forms = [];
        foreach (var page in pages)
        {
            if (FormOf(file, page) is not { } form) return new Problem(ProblemKind.Damaged, "what Chromium printed", "a page in it is not as Avow knows pages", "Print it as a leaflet, and report it.");
            forms.Add(form);
        }

        var tree = file.Add(new("null"u8.ToArray()));
        var sides = Imposition.Of(forms.Count, isRightToLeft, isLastOnBack);
        var kids = sides.Select(side => SideOf(file, tree, side, forms, sheet)).ToList();
        file.Put(tree, new(Bytes($"<</Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>")));
        file.Put(file.Root, new(file[file.Root]!.Entries!.Without("StructTreeRoot", "MarkInfo", "Outlines", "Dests", "Names", "PageMode", "OpenAction", "PageLabels").With("Pages", $"{tree} 0 R").Written()));
        return kids.Count;
    }

    // The object of the page's content becomes the form: what it draws is not touched.
    private static (int Number, double[] Box)? FormOf(PdfFile file, int page)
    {
        if (file[page]?.Entries?.Reference("Contents") is not { } content || file[content] is not { Stream: { } stream, Entries: { } entries }) return null;
        var box = PdfEntries.Of([.. "<</B "u8, .. file.OfPage(page, "MediaBox") ?? [], .. ">>"u8])?.Rectangle("B");
        if (box is null || file.OfPage(page, "Resources") is not { } resources) return null;
        entries.With("Type", "/XObject").With("Subtype", "/Form").With("BBox", $"[{string.Join(' ', box.Select(PdfWriting.Number))}]").With("Resources", resources);
        file.Put(content, new(entries.Written(), stream));
        return (content, box);
    }

    private static int SideOf(PdfFile file, int tree, SheetSide side, List<(int Number, double[] Box)> forms, PaperSize sheet)
    {
        var (drawn, used) = (new StringBuilder(), new StringBuilder());
        Draw(side.Left, 0);
        Draw(side.Right, sheet.HeightPoints / 2);
        var content = file.Add(new PdfObject("<<>>"u8.ToArray()).With(Bytes(drawn.ToString())));
        return file.Add(new(Bytes($"<</Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfWriting.Number(sheet.HeightPoints)} {PdfWriting.Number(sheet.WidthPoints)}] /Resources <</XObject <<{used}>>>> /Contents {content} 0 R>>")));

        // In the middle of its half.
        void Draw(int? page, double from)
        {
            if (page is not { } number) return;
            var (form, box) = forms[number - 1];
            var (x, y) = (from + (((sheet.HeightPoints / 2) - (box[2] - box[0])) / 2) - box[0], ((sheet.WidthPoints - (box[3] - box[1])) / 2) - box[1]);
            drawn.Append(System.Globalization.CultureInfo.InvariantCulture, $"q 1 0 0 1 {PdfWriting.Number(x)} {PdfWriting.Number(y)} cm /P{number} Do Q\n");
            used.Append(System.Globalization.CultureInfo.InvariantCulture, $"/P{number} {form} 0 R ");
        }
    }

    private static byte[] Bytes(FormattableString written) => Encoding.Latin1.GetBytes(written.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static byte[] Bytes(string written) => Encoding.Latin1.GetBytes(written);
}
