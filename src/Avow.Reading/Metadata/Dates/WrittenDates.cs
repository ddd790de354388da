using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Finds dates of day, month and year written out in a text: "24 February 2022", "24 лютого 2022 року", "٢٤ شباط ٢٠٢٢",
/// "2022年2月24日", "24.02.2022", "2022-02-24". In order, not overlapping; years 1800 to 2099. Of two numbers that could both
/// be the month the second is taken, unless <c>monthFirst</c>. Linear in the length of the text.
/// </summary>
internal static class WrittenDates
{
    private const char FirstHan = '\u3007';

    public static IReadOnlyList<(DateOnly Date, TextRange Range)> Find(string text, bool monthFirst = false) => Find(text.AsSpan(), monthFirst);

    public static IReadOnlyList<(DateOnly Date, TextRange Range)> Find(ReadOnlySpan<char> text, bool monthFirst = false)
    {
        List<(DateOnly, TextRange)>? found = null;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var cursor = new DateCursor(text, at);
            var end = cursor.EndOfRun(at);
            if (text[at] >= FirstHan && InHanRun(text, ref at, end, out var han))
            {
                (found ??= []).Add(han);
                continue;
            }

            if (IsPossibleStart(text[at..end]) && Match(ref cursor, monthFirst) is { } date)
            {
                (found ??= []).Add((date, new(at, cursor.At)));
                at = cursor.At;
            }
            else at = end;
        }

        return found is null ? [] : found;
    }

    // Chinese and Japanese write without spaces: in a run of letters a date may begin anywhere before its sign for "year".
    private static bool InHanRun(ReadOnlySpan<char> text, ref int at, int end, out (DateOnly Date, TextRange Range) found)
    {
        found = default;
        var year = text[at..end].IndexOf('年');
        for (var start = at; start <= at + year || (year < 0 && start < end); start++)
        {
            if (DateCursor.HanDigit(text[start]) < 0 && text[start] is not ('令' or '平' or '昭' or '民')) continue;
            var cursor = new DateCursor(text, start);
            if (DatePatterns.Han(ref cursor) is not { } date) continue;
            found = (date, new(start, cursor.At));
            at = cursor.At;
            return true;
        }

        return false;
    }

    private static bool IsPossibleStart(ReadOnlySpan<char> run) => char.IsDigit(run[0]) || MonthNames.Find(run) > 0;

    private static DateOnly? Match(ref DateCursor cursor, bool monthFirst)
    {
        var start = cursor.At;
        if (DatePatterns.YearFirst(ref cursor) is { } byYear) return byYear;
        cursor.At = start;
        if (DatePatterns.DayThenName(ref cursor) is { } byDay) return byDay;
        cursor.At = start;
        if (DatePatterns.NameThenDay(ref cursor) is { } byName) return byName;
        cursor.At = start;
        return DatePatterns.Numbers(ref cursor, monthFirst);
    }
}
