using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What of a wording is said: letters and digits, whatever their case. Punctuation, dashes, quotation marks and spaces are how
/// a printer sets it; only between two digits do they count, as 1.5 is not 15.
/// </summary>
internal static class Letters
{
    /// <summary>Whether two ranges say the same, typography aside.</summary>
    public static bool AreSame(string a, TextRange inA, string b, TextRange inB)
    {
        var (atA, atB) = (inA.StartInclusive, inB.StartInclusive);
        while (true)
        {
            while (atA < inA.EndExclusive && !Counts(a, atA, inA)) atA++;
            while (atB < inB.EndExclusive && !Counts(b, atB, inB)) atB++;
            if (atA == inA.EndExclusive || atB == inB.EndExclusive) return atA == inA.EndExclusive && atB == inB.EndExclusive;
            if (Folded(a[atA++]) != Folded(b[atB++])) return false;
        }
    }

    /// <summary>Whether a range says nothing: a dash, a bullet, an ellipsis.</summary>
    public static bool AreNone(string words, TextRange range)
    {
        for (var at = range.StartInclusive; at < range.EndExclusive; at++)
        {
            if (Counts(words, at, range)) return false;
        }

        return true;
    }

    /// <summary>The range from its first letter to its last; empty when it says nothing.</summary>
    public static TextRange Trim(string words, TextRange range)
    {
        var (start, end) = (range.StartInclusive, range.EndExclusive);
        while (start < end && !IsSaid(words[start])) start++;
        while (end > start && !IsSaid(words[end - 1])) end--;
        return new(start, end);
    }

    private static bool Counts(string words, int at, TextRange range) =>
        IsSaid(words[at])
        || (!char.IsWhiteSpace(words[at])
            && at > range.StartInclusive && at + 1 < range.EndExclusive && char.IsDigit(words[at - 1]) && char.IsDigit(words[at + 1]));

    // The percent sign is punctuation to Unicode and half of the meaning to a reader.
    private static bool IsSaid(char c) => c == '%' || char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    private static char Folded(char c) => c is '–' or '—' or '‑' or '−' ? '-' : char.ToLowerInvariant(c);
}
