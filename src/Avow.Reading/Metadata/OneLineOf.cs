using System.Text;

namespace Avow.Reading;

/// <summary>Any text of a page as one trimmed line: white space folded, entities that were escaped twice undone.</summary>
internal static class OneLineOf
{
    public static string Text(string? raw)
    {
        if (string.IsNullOrEmpty(raw)) return "";
        var text = raw.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(raw) : raw;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
