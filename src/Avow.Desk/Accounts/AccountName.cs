using System.Text;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>The name somebody signs in with and stands in the record with: letters of any script, so that people are called as they are called.</summary>
internal static class AccountName
{
    public const int MinChars = 2;

    public const int MaxChars = 60;

    /// <returns>The name in one spelling (NFC, single spaces); null when it is none.</returns>
    public static string? FromUntrusted(string untrusted)
    {
        if (untrusted.Length > MaxChars * 4) return null;
        var name = string.Join(' ', untrusted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!name.IsNormalized(NormalizationForm.FormC)) name = name.Normalize(NormalizationForm.FormC);
        return name.Length is >= MinChars and <= MaxChars && name.EnumerateRunes().All(IsOfAName) && Rune.IsLetter(name.EnumerateRunes().First()) && !VisibleWords.IsEmpty(name) ? name : null;
    }

    private static bool IsOfAName(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '.' or '\'' or '’' or '_' or '@'
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
