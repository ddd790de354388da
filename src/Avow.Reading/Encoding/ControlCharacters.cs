using System.Globalization;

namespace Avow.Reading;

/// <summary>
/// Whether decoded bytes are no text at all. Bytes that are nobody's writing hold control characters in whatever encoding they are read: of all bytes one in twelve is one of
/// those that no text needs. In text of two bytes a character they hide among characters that are none.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Of so many characters one may be a control: a slip of a site, a separator of an old catalogue.</summary>
    private const int CharactersPerSlip = 50;

    /// <summary>One alone proves nothing, however short the text.</summary>
    private const int Slips = 1;

    /// <summary>Of two-byte text so many in a hundred may be private or unassigned, as symbols of a font are; thrown together it is fifteen.</summary>
    private const int MostUnknownInHundred = 8;

    /// <summary>With fewer characters a share of them says nothing.</summary>
    private const int EnoughCharacters = 32;

    public static bool MakeItNoText(ReadOnlySpan<char> text, CharsetLabel label)
    {
        var (controls, unknown) = (0, 0);
        foreach (var unit in text)
        {
            if (IsInNoText(unit)) controls++;
            else if (label.IsWide && IsUnknown(unit)) unknown++;
        }

        return (controls > Slips && controls * CharactersPerSlip > text.Length) || (text.Length >= EnoughCharacters && unknown * 100 > text.Length * MostUnknownInHundred);
    }

    // But for white space, backspace, the escapes and shifts of ISO/IEC 2022, and the end of file of old systems.
    private static bool IsInNoText(char unit) => unit is (>= '\u0001' and <= '\u0007') or (>= '\u0010' and <= '\u0019') or (>= '\u001C' and <= '\u001F');

    private static bool IsUnknown(char unit) => unit == '\uFFFD' || char.GetUnicodeCategory(unit) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
