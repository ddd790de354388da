using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>A run of digits of any script with what joins them, "1.234,5", "14.03.2024", "15:30", and how it may be read.</summary>
internal sealed class WrittenNumber
{
    private const int MaxGroups = 8;

    // Of more digits no value is taken.
    private const int MaxDigits = 15;

    private readonly List<TextRange> ranges = [];
    private readonly List<string> groups = [];
    private readonly List<char> between = [];

    private WrittenNumber(string words, int start, int end)
    {
        var at = start;
        ReadGroup(words, ref at, end);
        while (groups.Count < MaxGroups && Joins(words, at, end))
        {
            between.Add(words[at++]);
            ReadGroup(words, ref at, end);
        }

        Range = new(start, at);
        IsClock = between.Contains(':');
        IsDate = groups.Count == 3 && !IsClock && between[0] == between[1] && between[0] is '.' or '/' or '-' && !IsGrouped(groups.Count);
    }

    public TextRange Range { get; }

    public bool IsClock { get; }

    public bool IsDate { get; }

    /// <summary>Whether its groups are numbers of their own.</summary>
    public bool IsSeveral => IsClock || IsDate || between.Exists(mark => mark is '/' or '-') || Readings.Count == 0;

    /// <summary>As one number; none when it cannot be.</summary>
    public IReadOnlyList<double> Readings => field ??= [.. ReadAsOne().Distinct()];

    /// <summary>Each group by itself.</summary>
    public IEnumerable<(TextRange Range, double Value)> Groups => ranges.Zip(groups, (range, digits) => (range, Value(digits)));

    /// <summary>Reads on from a digit.</summary>
    public static WrittenNumber At(string words, int start, int end) => new(words, start, end);

    private IEnumerable<double> ReadAsOne()
    {
        if (groups.Count == 1) yield return Value(groups[0]);
        if (groups.Count == 1 || between.Exists(mark => mark is ':' or '/' or '-')) yield break;
        if (IsGrouped(groups.Count)) yield return Value(string.Concat(groups));
        if (groups.Count == 2 && between[0] is '.' or ',' or '٫') yield return Fraction(groups[0], groups[1]);
        if (groups.Count > 2 && between[^1] is '.' or ',' or '٫' && between[^1] != between[0] && IsGrouped(groups.Count - 1)) yield return Fraction(string.Concat(groups.SkipLast(1)), groups[^1]);
    }

    // By thousands, or as India does.
    private bool IsGrouped(int count) =>
        groups[0].Length <= 3 && groups[0] is not "0" && between.Take(count - 1).Distinct().Count() == 1
        && (groups.Skip(1).Take(count - 1).All(group => group.Length == 3) || (between[0] == ',' && groups[count - 1].Length == 3 && groups[0].Length <= 2 && groups.Skip(1).Take(count - 2).All(group => group.Length == 2)));

    private void ReadGroup(string words, ref int at, int end)
    {
        var start = at;
        while (at < end && char.IsDigit(words[at])) at++;
        ranges.Add(new(start, at));
        groups.Add(string.Concat(words[start..Math.Min(at, start + MaxDigits + 1)].Select(digit => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(digit)))));
    }

    private bool Joins(string words, int at, int end)
    {
        if (at + 1 >= end || !char.IsDigit(words[at + 1])) return false;
        if (words[at] is '.' or ',' or ':' or '/' or '\'' or '’' or '٫' or '٬') return true;
        if (words[at] == '-') return groups[0].Length == 4 ? between.TrueForAll(mark => mark == '-') && groups.Count < 3 && IsYearMonthDay(words, at, end) : groups.Count == 2 && between[0] == '-';
        return words[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' && groups[^1].Length <= 3 && IsGroupOfThree(words, at + 1, end) && (between.Count == 0 ? groups[0] is not "0" : between[^1] == words[at]);
    }

    private static bool IsYearMonthDay(string words, int at, int end) => at + 5 < end && words[at + 3] == '-' && char.IsDigit(words[at + 2]) && char.IsDigit(words[at + 4]) || (at + 3 <= end && at >= 3 && words[at - 3] == '-');

    private static bool IsGroupOfThree(string words, int at, int end) =>
        at + 3 <= end && char.IsDigit(words[at + 1]) && char.IsDigit(words[at + 2]) && (at + 3 == end || !char.IsDigit(words[at + 3]));

    private static double Fraction(string whole, string part) => double.Parse($"{Cut(whole)}.{Cut(part)}", CultureInfo.InvariantCulture);

    private static double Value(string digits) => double.Parse(Cut(digits), CultureInfo.InvariantCulture);

    private static string Cut(string digits) => digits.Length > MaxDigits ? digits[..MaxDigits] : digits;
}
