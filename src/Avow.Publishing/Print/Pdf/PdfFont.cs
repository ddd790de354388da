using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>What a typeface in a file says of its glyphs: how far each advances (ISO 32000-1, 9.7.4.3 and 9.6.5) and which characters it stands for (9.10.3).</summary>
internal sealed class PdfFont
{
    private readonly Dictionary<int, double> widths = [];
    private readonly Dictionary<int, string> characters = [];
    private double usualWidth;

    /// <summary>Of a code in a string.</summary>
    public int CodeBytes { get; private init; }

    /// <summary>In units of the size at which it is set.</summary>
    public double WidthOf(int code) => widths.GetValueOrDefault(code, usualWidth);

    /// <returns>Empty where the file does not say.</returns>
    public string CharactersOf(int code) => characters.GetValueOrDefault(code, "");

    public static PdfFont? Read(PdfFile file, int number)
    {
        if (file[number]?.Entries is not { } entries) return null;
        var font = new PdfFont { CodeBytes = entries["Subtype"].SequenceEqual("/Type0"u8) ? 2 : 1 };
        if (font.CodeBytes == 2) font.ReadCidWidths(file, entries);
        else font.ReadSimpleWidths(entries);
        if (entries.Reference("ToUnicode") is { } map && file[map]?.Content() is { } content) font.ReadMap(Encoding.Latin1.GetString(content));
        return font;
    }

    private void ReadCidWidths(PdfFile file, PdfEntries entries)
    {
        usualWidth = 1;
        if (PdfEntries.ReferencesIn(entries["DescendantFonts"]) is not [var below] || file[below]?.Entries is not { } descendant) return;
        if (double.TryParse(descendant["DW"], NumberStyles.Float, CultureInfo.InvariantCulture, out var usual)) usualWidth = usual / 1000;
        var all = descendant.Reference("W") is { } apart ? file[apart]?.Value.ToArray() ?? [] : descendant["W"].ToArray();
        if (all is not [(byte)'[', .., (byte)']']) return;
        var tokens = new PdfTokens(all.AsSpan(1, all.Length - 2));
        while (Number(tokens.Next()) is { } first)
        {
            var next = tokens.Next();
            if (next is [(byte)'[', .., (byte)']'])
            {
                var each = new PdfTokens(next[1..^1]);
                for (var code = (int)first; Number(each.Next()) is { } width; code++) widths[code] = width / 1000;
            }
            else if (Number(next) is { } last && Number(tokens.Next()) is { } width)
            {
                for (var code = (int)first; code <= Math.Min(last, ushort.MaxValue); code++) widths[code] = width / 1000;
            }
        }
    }

    private void ReadSimpleWidths(PdfEntries entries)
    {
        var scale = entries["Subtype"].SequenceEqual("/Type3"u8) && entries["FontMatrix"] is [(byte)'[', .., (byte)']'] matrix && Number(new PdfTokens(matrix[1..^1]).Next()) is { } unit ? unit : 0.001;
        if (Number(entries["FirstChar"]) is not { } first || entries["Widths"] is not [(byte)'[', .., (byte)']'] all) return;
        var each = new PdfTokens(all[1..^1]);
        for (var code = (int)first; Number(each.Next()) is { } width; code++) widths[code] = width * scale;
    }

    // Adobe Technical Note 5014, sections 6.4.2 and 7.3: bfchar and bfrange.
    private void ReadMap(string map)
    {
        var tokens = map.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at] == "beginbfchar")
            {
                for (at++; at + 1 < tokens.Length && tokens[at] != "endbfchar"; at += 2)
                    if (Code(tokens[at]) is { } code) characters[code] = TextOf(tokens[at + 1]);
            }
            else if (tokens[at] == "beginbfrange")
            {
                for (at++; at + 2 < tokens.Length && tokens[at] != "endbfrange"; at += 3)
                {
                    if (Code(tokens[at]) is not { } first || Code(tokens[at + 1]) is not { } last || TextOf(tokens[at + 2]) is not { Length: > 0 } text) continue;
                    for (var code = first; code <= last && code - first < 256; code++) characters[code] = text[..^1] + (char)(text[^1] + (code - first));
                }
            }
        }
    }

    private static int? Code(string hex) => int.TryParse(hex.Trim('<', '>'), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? code : null;

    private static string TextOf(string hex)
    {
        var digits = hex.Trim('<', '>');
        return digits.Length % 4 == 0 && digits.All(char.IsAsciiHexDigit) ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(digits)) : "";
    }

    private static double? Number(ReadOnlySpan<byte> token) => double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
