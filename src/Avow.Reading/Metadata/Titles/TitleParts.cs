namespace Avow.Reading;

/// <summary>The parts of a page's title between the signs that sites put between a text's name and their own.</summary>
internal static class TitleParts
{
    public static readonly char[] Separators = [' ', '|', '-', '–', '—', '·', '•', '»', '«', ':', '/', '_', '\u00A0', '‹', '›', '~'];

    public static IReadOnlyList<string> Of(string title)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i < title.Length - 1; i++)
        {
            var isSeparator = title[i] is '|' or '»' or '«' or '·' or '•' or '›' or '‹' or '~' || (title[i] is '-' or '–' or '—' && title[i - 1] == ' ' && title[i + 1] == ' ') || (title[i] == '_' && i > 3);
            if (!isSeparator) continue;
            Add(title[start..i]);
            start = i + 1;
        }

        Add(title[start..]);
        return parts;
        void Add(string part)
        {
            if (part.Trim(Separators) is { Length: > 0 } trimmed) parts.Add(trimmed);
        }
    }
}
