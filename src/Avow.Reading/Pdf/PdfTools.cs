using Avow.Statements;

namespace Avow.Reading;

/// <summary>Poppler's tools on this machine.</summary>
internal sealed record PdfTools(string Info, string Words, string Styles, string Images, string Pictures)
{
    public static Outcome<PdfTools> Find(ReadingOptions options)
    {
        string[] names = ["pdfinfo", "pdftotext", "pdftohtml", "pdfimages", "pdftoppm"];
        var found = names.Select(n => ToolPlaces.Find(n, options)).ToArray();
        var missing = Array.FindIndex(found, f => f is null);
        return missing >= 0 ? PdfProblems.ToolMissing(names[missing], "poppler-utils", options) : new PdfTools(found[0]!, found[1]!, found[2]!, found[3]!, found[4]!);
    }
}
