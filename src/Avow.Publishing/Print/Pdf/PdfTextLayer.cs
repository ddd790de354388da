using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>
/// Makes the words that programs take out of a printed file those of the text. Chromium's library says what a cluster of glyphs stands for (ActualText: ISO 32000-1, 14.9.4), but programs take the place of a
/// cluster from its first and last glyph, and a mark drawn first or last then tears a word; and what is written from right to left they turn over character by character, what stands in one cluster too.
/// So: the glyphs of a cluster are drawn in the order in which they lie, its last one moves the pen to the cluster's end, and of what runs from right to left the characters stand as they lie.
/// Every glyph is drawn once, and where it was to within <see cref="MostMoved"/>: a renderer may shade single pixels at its edges otherwise, and what overlaps within a cluster is drawn in another order.
/// </summary>
/// <param name="fonts">By their names in the page's resources.</param>
internal sealed class PdfTextLayer(IReadOnlyDictionary<string, PdfFont> fonts) : IDisposable
{
    /// <summary>In the units in which lines are written: of our pages three quarters of a point.</summary>
    public const double MostMoved = 0.002;

    /// <summary>What lies nearer to the pen than this is drawn at the pen.</summary>
    private const double AtPen = 0.001;

    private const int MaxGlyphsInCluster = 200;

    private readonly MemoryStream written = new();
    private readonly List<PdfGlyph> cluster = [];
    private PdfFont? font;
    private string? replacement;
    private double size;

    // In the space of the line: where the line begins by the source, where the pen is by the source, and where the line begins by what is written.
    private double lineX, lineY, penX, writtenX, writtenY;

    /// <summary>Characters for which no typeface had a glyph: they are boxes on paper.</summary>
    public int Missing { get; private set; }

    /// <param name="file">Each of its pages is gone through.</param>
    /// <returns>How many characters no typeface had.</returns>
    public static int Repair(PdfFile file)
    {
        var (missing, read) = (0, new Dictionary<int, PdfFont?>());
        foreach (var page in file.Pages())
        {
            if (file[page]?.Entries?.Reference("Contents") is not { } number || file[number] is not { } content || content.Content() is not { } source) continue;
            using var layer = new PdfTextLayer(FontsOf(file, page, read));
            file.Put(number, content.With(layer.Repaired(source)));
            missing += layer.Missing;
        }

        return missing;
    }

    private static Dictionary<string, PdfFont> FontsOf(PdfFile file, int page, Dictionary<int, PdfFont?> read)
    {
        Dictionary<string, PdfFont> fonts = new(StringComparer.Ordinal);
        if (PdfEntries.Of(file.OfPage(page, "Resources") ?? []) is not { } resources || PdfEntries.Of(resources["Font"]) is not { } named) return fonts;
        foreach (var name in named.Keys)
        {
            if (named.Reference(name) is not { } number) continue;
            if (!read.TryGetValue(number, out var font)) read[number] = font = PdfFont.Read(file, number);
            if (font is not null) fonts[name] = font;
        }

        return fonts;
    }

    public void Dispose() => written.Dispose();

    /// <returns>The same page; as it was where it shows words by other operators than Chromium's library uses.</returns>
    internal byte[] Repaired(ReadOnlySpan<byte> source)
    {
        var tokens = new PdfTokens(source);
        var (start, operands) = (0, new List<Range>());
        while (tokens.Next() is { Length: > 0 } token)
        {
            var range = (tokens.At - token.Length)..tokens.At;
            if (!IsOperator(token))
            {
                operands.Add(range);
                continue;
            }

            if (token.SequenceEqual("TJ"u8) || token.SequenceEqual("T*"u8) || token.SequenceEqual("TD"u8) || token[0] is (byte)'\'' or (byte)'"') return source.ToArray();
            Do(token, operands, source, source[start..tokens.At]);
            start = tokens.At;
            operands.Clear();
        }

        return written.ToArray();
    }

    private static bool IsOperator(ReadOnlySpan<byte> token) => token[0] is >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"' && !token.SequenceEqual("true"u8) && !token.SequenceEqual("false"u8) && !token.SequenceEqual("null"u8);

    private void Do(ReadOnlySpan<byte> name, List<Range> operands, ReadOnlySpan<byte> source, ReadOnlySpan<byte> whole)
    {
        if (name.SequenceEqual("Td"u8) && operands.Count == 2)
        {
            lineX += Number(source[operands[0]]);
            lineY += Number(source[operands[1]]);
            penX = lineX;
        }
        else if (name.SequenceEqual("Tj"u8) && operands.Count == 1 && font is not null)
        {
            Show(source[operands[0]]);
        }
        else if (name.SequenceEqual("BDC"u8) && operands.Count == 2 && ActualText(source[operands[1]]) is { } text)
        {
            replacement = text;
        }
        else if (name.SequenceEqual("EMC"u8) && replacement is not null)
        {
            PutCluster(cluster, replacement);
            cluster.Clear();
            replacement = null;
        }
        else
        {
            if (name.SequenceEqual("Tj"u8))
            {
                MoveTo(penX, lineY);
            }

            if (name.SequenceEqual("Tf"u8) && operands.Count == 2) (font, size) = (fonts.GetValueOrDefault(Encoding.Latin1.GetString(source[operands[0]][1..])), Number(source[operands[1]]));
            if (name.SequenceEqual("BT"u8) || name.SequenceEqual("Tm"u8)) (lineX, lineY, penX, writtenX, writtenY) = (0, 0, 0, 0, 0);
            written.Write(whole);
        }
    }

    private void Show(ReadOnlySpan<byte> words)
    {
        List<PdfGlyph> glyphs = [];
        foreach (var code in PdfStrings.Codes(words, font!.CodeBytes))
        {
            if (code == 0 && font.CodeBytes == 2) Missing++;
            var advance = font.WidthOf(code) * size;
            glyphs.Add(new(code, penX, lineY, advance));
            penX += advance;
        }

        if (replacement is not null && cluster.Count < MaxGlyphsInCluster)
        {
            cluster.AddRange(glyphs);
            return;
        }

        // A glyph that stands for several characters from right to left is a cluster too.
        var from = 0;
        for (var at = 0; at < glyphs.Count; at++)
        {
            if (font.CharactersOf(glyphs[at].Code) is not { Length: > 1 } several || !IsRightToLeft(several)) continue;
            Put(glyphs[from..at]);
            PutCluster([glyphs[at]], several);
            from = at + 1;
        }

        Put(glyphs[from..]);
    }

    private void PutCluster(List<PdfGlyph> glyphs, string text)
    {
        if (glyphs.Count == 0) return;
        var shown = IsRightToLeft(text) ? Turned(text) : text;
        Write($"\n/Span<</ActualText {PdfWriting.Text(shown)}>> BDC");
        // The first glyph says where the cluster begins, the last where it ends.
        var (begin, end) = (glyphs.MinBy(glyph => (glyph.Advance <= 0, glyph.X)), glyphs.Max(glyph => glyph.End));
        List<PdfGlyph> order = [begin, .. glyphs.Where(glyph => glyph != begin).OrderBy(glyph => glyph.End)];
        if (order.Count > 1) Put(order[..^1]);
        var rest = end - order[^1].End;
        if (Math.Abs(rest) > AtPen)
        {
            Write($"\n{rest} Tc");
            Put(order[^1..]);
            Write($"\n0 Tc");
        }
        else
        {
            Put(order[^1..]);
        }

        Write($"\nEMC");
    }

    // One string for what follows each other at the pen.
    private void Put(List<PdfGlyph> glyphs)
    {
        for (var at = 0; at < glyphs.Count;)
        {
            var first = glyphs[at];
            var (codes, pen) = (new StringBuilder(), first.X);
            for (; at < glyphs.Count && Math.Abs(glyphs[at].X - pen) < AtPen && glyphs[at].Y == first.Y; pen += glyphs[at].Advance, at++) codes.Append(glyphs[at].Code.ToString(font!.CodeBytes == 2 ? "X4" : "X2", CultureInfo.InvariantCulture));
            MoveTo(first.X, first.Y);
            Write($"<{codes}>Tj");
        }
    }

    // From where the line begins as it is read again: what is rounded away never adds up.
    private void MoveTo(double x, double y)
    {
        var (right, down) = (PdfWriting.Rounded(x - writtenX), PdfWriting.Rounded(y - writtenY));
        Write($"\n{right} {down} Td");
        writtenX += right;
        writtenY += down;
    }

    private void Write(FormattableString words) => written.Write(Encoding.Latin1.GetBytes(string.Format(CultureInfo.InvariantCulture, words.Format, [.. words.GetArguments().Select(argument => argument is double number ? PdfWriting.Number(number) : argument)])));

    private static string? ActualText(ReadOnlySpan<byte> properties) => PdfEntries.Of(properties) is { } entries && !entries["ActualText"].IsEmpty ? PdfStrings.Text(entries["ActualText"]) : null;

    // By user-perceived characters it would be too few turns: programs turn over every character.
    private static string Turned(string text) => string.Concat(text.EnumerateRunes().Reverse());

    // Hebrew to Arabic Extended-A, and their presentation forms.
    private static bool IsRightToLeft(string text) => text.Any(character => character is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC');

    private static double Number(ReadOnlySpan<byte> written) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
