using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which of two numbers is the month: told by the language, else by other dates of the same page, else not known.</summary>
internal enum DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst,
}

/// <summary>Reads "03/04/2022" with a hint, or both ways without one.</summary>
internal static class DateOrders
{
    /// <summary>What remains of a date's certainty when the order is not known: of the commoner reading, and of the other (0 to 1).</summary>
    public const double OfCommoner = 0.6;
    public const double OfOther = 0.52;

    /// <summary>Dates looked at for a hint.</summary>
    private const int MaxBlocks = 2_000;

    /// <summary>The United States, the Philippines and their territories write the month first; most others never do. "en" alone says nothing.</summary>
    public static DateOrder OfLanguage(string? tag) => tag switch
    {
        null or "" => DateOrder.Unknown,
        _ when IsAmerican(tag) => DateOrder.MonthFirst,
        _ => Languages.Primary(tag) switch
        {
            Languages.Unknown => DateOrder.Unknown,
            "en" => tag.Length > 2 ? DateOrder.DayFirst : DateOrder.Unknown,
            "fil" or "tl" => DateOrder.MonthFirst,
            _ => DateOrder.DayFirst,
        },
    };

    /// <summary>One unambiguous date with strokes tells how the others are meant, unless another contradicts it.</summary>
    public static DateOrder OfDates(IEnumerable<string> texts)
    {
        var (dayFirst, monthFirst) = (false, false);
        foreach (var text in texts.Take(MaxBlocks))
            foreach (var (_, range) in WrittenDates.Find(text))
            {
                if (Strokes(range.Of(text)) is not var (first, second)) continue;
                dayFirst |= first > 12 && second <= 12;
                monthFirst |= second > 12 && first <= 12;
            }

        return dayFirst == monthFirst ? DateOrder.Unknown : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>The other way to read a date of two small numbers with strokes; null when there is only one way.</summary>
    public static DateOnly? OtherReading(string written, DateOnly read) =>
        Strokes(written) is var (first, second) && first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second ? new DateOnly(read.Year, read.Day, read.Month) : null;

    private static bool IsAmerican(string tag) => tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-PH", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("_US", StringComparison.OrdinalIgnoreCase);

    private static (int First, int Second)? Strokes(string written)
    {
        var parts = written.Split('/');
        if (parts.Length != 3) parts = written.Split('-');
        return parts is [{ Length: <= 2 } first, { Length: <= 2 } second, _] && int.TryParse(first, System.Globalization.CultureInfo.InvariantCulture, out var a) && int.TryParse(second, System.Globalization.CultureInfo.InvariantCulture, out var b) ? (a, b) : null;
    }
}
