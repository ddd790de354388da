using System.Globalization;
using System.Text;

namespace Avow.Relating;

/// <summary>Reads numbers in the digits of any script, with the separators of any country, to one way of writing: "1.234,5" and "1,234.5" are 1234.5.</summary>
internal static class Numerals
{
    private const int MaxGroups = 8;
    private const int MaxDigits = 32;

    /// <summary>Reads on from the first digit; the offset moves behind the number. Several numbers for a date or a time.</summary>
    public static IEnumerable<string> Read(string text, ref int at)
    {
        List<string> groups = [Digits(text, ref at)];
        List<char> between = [];
        while (groups.Count < MaxGroups && JoinsAt(text, at))
        {
            between.Add(text[at++]);
            groups.Add(Digits(text, ref at));
        }

        if (groups.Count == 1) return [Plain(groups[0])];
        var inner = groups.Skip(1).ToList();
        var isClock = between.Contains(':') || between.Contains('/');
        if (!isClock && groups[0].Length <= 3 && inner.TrueForAll(IsThousand)) return [Plain(string.Concat(groups))];
        if (!isClock && groups[0].Length <= 3 && inner.SkipLast(1).All(IsThousand) && groups.Count > 2 && between[^1] != between[0])
            return [Plain(string.Concat(groups.SkipLast(1))) + "." + groups[^1]];
        return groups.Count == 2 && !isClock ? [Plain(groups[0]) + "." + groups[1]] : [.. groups.Select(Plain)];
    }

    private static bool IsThousand(string group) => group.Length == 3;

    private static bool JoinsAt(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsDigit(text[at + 1])) return false;
        if (text[at] is '.' or ',' or ':' or '/' or '\'' or '’' or '٫' or '٬') return true;
        if (text[at] is not (' ' or '\u00A0' or '\u202F' or '\u2009')) return false;
        return at + 3 < text.Length && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3]) && (at + 4 == text.Length || !char.IsDigit(text[at + 4]));
    }

    private static string Digits(string text, ref int at)
    {
        var digits = new StringBuilder();
        for (; at < text.Length && char.IsDigit(text[at]); at++)
            if (digits.Length < MaxDigits) digits.Append((char)('0' + (int)CharUnicodeInfo.GetNumericValue(text[at])));
        return digits.ToString();
    }

    private static string Plain(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
}
