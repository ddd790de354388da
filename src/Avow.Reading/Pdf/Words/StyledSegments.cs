using System.Globalization;
using System.Net;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// Reads what "pdftohtml -xml" writes: the size, weight and links of the words. Its pages come one after the other, each handed on
/// when it is whole.
/// </summary>
internal sealed class StyledSegments(int zoom, Action<int, List<StyledSegment>> onPage)
{
    private const int MaxLineChars = 1 << 16;
    private const int MaxSegmentsPerPage = 60_000;
    private const int MaxFonts = 10_000;
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "cmbx", "sfbx", "-medi"];
    private static readonly string[] Schemes = ["http://", "https://", "mailto:"];

    private readonly Dictionary<int, (double Size, bool IsBold)> fonts = [];
    private List<StyledSegment> page = [];
    private int number;

    public void Read(TextReader output)
    {
        while (output.ReadLine() is { } line)
        {
            if (line.StartsWith("<text ", StringComparison.Ordinal))
            {
                while (!line.Contains("</text>", StringComparison.Ordinal) && line.Length < MaxLineChars && output.ReadLine() is { } more) line += more;
                if (page.Count < MaxSegmentsPerPage && SegmentOf(line) is { } segment) page.Add(segment);
            }
            else if (line.Contains("<fontspec ", StringComparison.Ordinal)) AddFont(line.AsSpan().Trim());
            else if (line.IndexOf("<page number=\"", StringComparison.Ordinal) is >= 0 and var at) number = Whole(line.AsSpan(at), "number"); // links of contents are printed before it on the same line
            else if (line.StartsWith("</page>", StringComparison.Ordinal))
            {
                onPage(number, page);
                page = [];
            }
        }
    }

    private void AddFont(ReadOnlySpan<char> tag)
    {
        if (fonts.Count >= MaxFonts) return;
        var family = Attributes.Of(tag, "family").ToString();
        var size = Attributes.Number(tag, "size") / zoom;
        fonts[Whole(tag, "id")] = (size > 0 && size < 5_000 ? size : 0, BoldNames.Any(n => family.Contains(n, StringComparison.OrdinalIgnoreCase)));
    }

    private StyledSegment? SegmentOf(string line)
    {
        var close = line.IndexOf('>', StringComparison.Ordinal);
        var end = line.LastIndexOf("</text>", StringComparison.Ordinal);
        if (close < 0 || end <= close) return null;
        var tag = line.AsSpan(0, close);
        var (left, top) = (Attributes.Number(tag, "left") / zoom, Attributes.Number(tag, "top") / zoom);
        var box = new Box(left, top, left + (Attributes.Number(tag, "width") / zoom), top + (Attributes.Number(tag, "height") / zoom));
        if (!box.IsSane) return null;
        var font = fonts.GetValueOrDefault(Whole(tag, "font"));
        return new(box, TokensOf(line.AsSpan((close + 1)..end), font.Size > 0 ? font.Size : box.Height, font.IsBold));
    }

    private static List<StyledToken> TokensOf(ReadOnlySpan<char> content, double size, bool isBold)
    {
        var tokens = new List<StyledToken>();
        var word = new StringBuilder();
        var (bold, italic, link) = (0, 0, (string?)null);
        var style = new WordStyle(size, isBold, false, null);
        var begun = style;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '<' && content[i..].IndexOf('>') is > 0 and var length)
            {
                var tag = content.Slice(i, length + 1);
                if (tag.StartsWith("<a href=\"") && content[i..].IndexOf("\">") is > 0 and var whole)
                {
                    link = LinkOf(content.Slice(i + 9, whole - 9));
                    length = whole + 1;
                }
                else if (tag is "</a>") link = null;
                else if (tag is "<b>") bold++;
                else if (tag is "</b>") bold--;
                else if (tag is "<i>") italic++;
                else if (tag is "</i>") italic--;
                i += length;
                style = new(size, isBold || bold > 0, italic > 0, link);
            }
            else if (char.IsWhiteSpace(content[i])) End();
            else
            {
                if (word.Length == 0) begun = style;
                word.Append(content[i]);
            }
        }

        End();
        return tokens;

        void End()
        {
            if (word.Length == 0) return;
            tokens.Add(new(WebUtility.HtmlDecode(word.ToString()), begun));
            word.Clear();
        }
    }

    private static string? LinkOf(ReadOnlySpan<char> raw)
    {
        var address = WebUtility.HtmlDecode(raw.ToString()).Trim();
        return address.Length < 2_000 && Schemes.Any(s => address.StartsWith(s, StringComparison.OrdinalIgnoreCase)) && !address.Any(c => char.IsControl(c) || c == ' ') ? address : null;
    }

    private static int Whole(ReadOnlySpan<char> tag, string name) =>
        int.TryParse(Attributes.Of(tag, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
