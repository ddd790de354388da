using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>What may stand in a heading before the words that count: signs, numbers, and a few words, "3. ICC" in "3. ICC Introduction".</summary>
/// <remarks>
/// As a pattern, ^[\W\d]*(?:[\w.-]+\W+){0,n}, it could divide a row of dots and dashes in endless ways; here all ways are followed at once.
/// </remarks>
internal static class LeadIn
{
    // One bit a state: 0 stands before all words, an odd one within a word, an even one in the gap behind it.
    private const uint Start = 1;
    private const uint Words = 0xAAAA_AAAA;
    private const uint Gaps = 0x5555_5555;

    /// <summary>Whether a pattern that is bound to the start of what it is given matches behind at most so many words.</summary>
    public static bool StandsBefore(Regex pattern, string heading, int maxWords)
    {
        var possible = (1u << ((2 * maxWords) + 1)) - 1;
        var states = Start;
        for (var at = 0; states != 0; at++)
        {
            if ((states & Gaps) != 0 && pattern.IsMatch(heading.AsSpan(at))) return true;
            if (at == heading.Length) return false;
            states = Next(states, heading[at]) & possible;
        }

        return false;
    }

    private static uint Next(uint states, char unit)
    {
        var isWord = IsOfWord(unit);
        var next = 0u;
        if (isWord || unit is '.' or '-') next |= (states & Words) | ((states & Gaps) << 1);
        if (!isWord) next |= (states & Gaps & ~Start) | ((states & Words) << 1);
        if (!isWord || char.IsDigit(unit)) next |= states & Start;
        return next;
    }

    // What \w stands for: letters, marks on them, digits, the underscore and its kin.
    private static bool IsOfWord(char unit) => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
