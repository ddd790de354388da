using System.Buffers;
using System.Net;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// The words inside raw HTML in a Markdown text, one block a line: tags, comments, scripts and styles dropped, entities decoded. One pass.
/// </summary>
internal static class MarkupWords
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" />\t\r\n");

    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            words.Append(html.AsSpan(at, (open < 0 ? html.Length : open) - at).ToString().ReplaceLineEndings(" "));
            if (open < 0) break;
            var end = EndOf(html, open);
            if (end < 0)
            {
                words.Append(html, open, html.Length - open);
                break;
            }

            words.Append(EndsBlock(html.AsSpan(open + 1)) ? '\n' : ' ');
            at = end;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }

    private static bool EndsBlock(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(NameEnds);
        return (end < 0 ? tag : tag[..end]).ToString().ToLowerInvariant() is "p" or "div" or "li" or "ul" or "ol" or "tr" or "table" or "blockquote" or "section" or "article" or "hr" or "dt" or "dd" or "figure" or "figcaption" or ['h', >= '1' and <= '6'];
    }

    private static int EndOf(string html, int open)
    {
        var rest = html.AsSpan(open);
        var close = rest.StartsWith("<!--") ? "-->"
            : rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>"
            : ">";
        var at = html.IndexOf(close, open, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + close.Length;
    }
}
