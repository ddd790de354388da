using System.Net;
using System.Text;

namespace Avow.Reading;

/// <summary>The words inside raw HTML in a Markdown text: tags, comments, scripts and styles dropped, entities decoded. One pass.</summary>
internal static class MarkupWords
{
    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            words.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0) break;
            var end = EndOf(html, open);
            if (end < 0)
            {
                words.Append(html, open, html.Length - open);
                break;
            }

            words.Append(' ');
            at = end;
        }

        return WebUtility.HtmlDecode(words.ToString());
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
