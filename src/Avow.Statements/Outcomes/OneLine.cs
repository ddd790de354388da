using System.Globalization;
using System.Text;

namespace Avow.Statements;

/// <summary>Shows any string on one line: controls, line breaks and bidirectional overrides become visible escapes.</summary>
public static class OneLine
{
    public const int MaxChars = 2_000;

    public static string Of(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, MaxChars));
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaxChars) return shown.Append('…').ToString();
            if (IsHidden(rune)) shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
            else shown.Append(rune);
        }

        return shown.ToString();
    }

    /// <summary>
    /// One line of a text as a terminal may show it: controls and bidirectional overrides become visible escapes; joiners and marks,
    /// which some scripts are not right without, stay. As long as the line is.
    /// </summary>
    public static string OfWords(string line)
    {
        if (!line.EnumerateRunes().Any(IsDeceptive)) return line;
        var shown = new StringBuilder(line.Length + 16);
        foreach (var rune in line.EnumerateRunes())
        {
            if (IsDeceptive(rune)) shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
            else shown.Append(rune);
        }

        return shown.ToString();
    }

    // Embeddings, overrides and isolates (UAX 9, section 2) reach beyond their line on a terminal.
    private static bool IsDeceptive(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;

    // Unicode TR 36, section 2.2: overrides and controls let one name pass for another.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
