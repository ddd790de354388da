using System.Globalization;
using System.Text;

namespace Avow.Tests.Reading;

/// <summary>Writes small PDF files by hand: pages with lines of text at given places, in Helvetica or Helvetica Bold (WinAnsi).</summary>
internal sealed class PdfSheet
{
    private const int Width = 595;
    private const int Height = 842;

    private readonly List<StringBuilder> pages = [];

    public string? Title { get; init; }

    public string? Author { get; init; }

    public PdfSheet Page()
    {
        pages.Add(new());
        return this;
    }

    /// <summary>One line: points from the left and from the top of the sheet to its baseline.</summary>
    public PdfSheet Line(double left, double top, string words, double size = 10, bool bold = false)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{(bold ? "B" : "R")} {size} Tf 1 0 0 1 {left} {Height - top} Tm ({Escaped(words)}) Tj ET\n");
        return this;
    }

    /// <summary>Lines one below the other, 12 points apart on 10.</summary>
    public PdfSheet Lines(double left, double top, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Line(left, top + (12 * i), lines[i]);
        return this;
    }

    public PdfSheet Raw(string operators)
    {
        pages[^1].Append(operators).Append('\n');
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            $"<< {(Title is null ? "" : $"/Title ({Escaped(Title)}) ")}{(Author is null ? "" : $"/Author ({Escaped(Author)}) ")}/CreationDate (D:20240305120000Z) >>",
        };
        for (var i = 0; i < pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {7 + (2 * i)} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>");
            objects.Add($"<< /Length {pages[i].Length} >>\nstream\n{pages[i]}\nendstream");
        }

        return File(objects);
    }

    /// <summary>A file of these objects, numbered from 1, with a table of their places; the first is the catalog, the fifth the information.</summary>
    public static byte[] File(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {(objects.Count > 4 ? "/Info 5 0 R " : "")}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder();
        foreach (var c in words)
        {
            var one = c switch { '–' => '\u0096', '“' => '\u0093', '”' => '\u0094', '’' => '\u0092', 'Ž' => '\u008E', '•' => '\u0095', _ => c };
            if (one is '(' or ')' or '\\') escaped.Append('\\');
            escaped.Append(one);
        }

        return escaped.ToString();
    }
}
