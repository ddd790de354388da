using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// Makes of XHTML what a parser of HTML reads rightly: an element closed in its own tag is opened and closed, since HTML would leave
/// it open to the end of the page; CDATA becomes words; a document type's own declarations go. One pass.
/// </summary>
internal static class XhtmlTags
{
    private static readonly FrozenSet<string> Void =
        "area base br col embed hr img input link meta param source track wbr".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Opened(string xhtml)
    {
        var html = new StringBuilder(xhtml.Length + 64);
        var from = 0;
        for (var at = xhtml.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < xhtml.Length; at = xhtml.IndexOf('<', at))
        {
            var rest = xhtml.AsSpan(at);
            if (rest.StartsWith("<!--")) at = After(xhtml, at, "-->");
            else if (rest.StartsWith("<![CDATA[")) at = from = AddData(html, xhtml, from, at);
            else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) at = from = AddDocumentType(html, xhtml, from, at);
            else if (char.IsAsciiLetter(xhtml[at + 1])) at = AddTag(html, xhtml, ref from, at);
            else at++;
        }

        return from == 0 ? xhtml : html.Append(xhtml, from, xhtml.Length - from).ToString();
    }

    private static int After(string xhtml, int at, string end)
    {
        var found = xhtml.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? xhtml.Length : found + end.Length;
    }

    private static int AddData(StringBuilder html, string xhtml, int from, int at)
    {
        var (start, end) = (at + "<![CDATA[".Length, After(xhtml, at, "]]>"));
        html.Append(xhtml, from, at - from).Append(WebUtility.HtmlEncode(xhtml[start..Math.Max(start, end - 3)]));
        return end;
    }

    private static int AddDocumentType(StringBuilder html, string xhtml, int from, int at)
    {
        var (subset, end) = (xhtml.IndexOf('[', at), xhtml.IndexOf('>', at));
        end = subset >= 0 && subset < end ? After(xhtml, After(xhtml, subset, "]") - 1, ">") : end < 0 ? xhtml.Length : end + 1;
        html.Append(xhtml, from, at - from).Append("<!DOCTYPE html>");
        return end;
    }

    private static int AddTag(StringBuilder html, string xhtml, ref int from, int at)
    {
        var nameEnd = at + 1;
        while (nameEnd < xhtml.Length && !char.IsWhiteSpace(xhtml[nameEnd]) && xhtml[nameEnd] is not ('>' or '/')) nameEnd++;
        var end = EndOf(xhtml, nameEnd);
        var name = xhtml[(at + 1)..nameEnd];
        if (end < xhtml.Length && xhtml[end - 1] == '/' && !Void.Contains(name))
        {
            html.Append(xhtml, from, end - 1 - from).Append("></").Append(name).Append('>');
            from = end + 1;
        }

        return Math.Min(end + 1, xhtml.Length);
    }

    // The sign ">" inside quotes ends no tag.
    private static int EndOf(string xhtml, int from)
    {
        for (var i = from; i < xhtml.Length; i++)
        {
            if (xhtml[i] == '>') return i;
            if (xhtml[i] is not ('"' or '\'')) continue;
            var close = xhtml.IndexOf(xhtml[i], i + 1);
            if (close < 0) return xhtml.Length;
            i = close;
        }

        return xhtml.Length;
    }
}
