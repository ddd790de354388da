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

    // Unicode TR 36, section 2.2: overrides and controls let one name pass for another.
    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
