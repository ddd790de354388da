namespace Avow.Statements;

/// <summary>
/// Which days an editor can mean, of an event, a membership, an endorsement or a statement: an archive may hold words of a thousand years, and plans for some
/// years to come; what lies outside is a year mistyped (0026, 9999), and would stand before or after everything else for good.
/// </summary>
public static class CredibleDays
{
    /// <summary>How far ahead of today an event is announced, or the end of a membership agreed.</summary>
    public const int YearsAhead = 10;

    /// <summary>The earliest. In a year of fewer than four digits somebody left one out.</summary>
    public static DateOnly First { get; } = new(1000, 1, 1);

    /// <summary>The latest on a day.</summary>
    public static DateOnly Last(DateOnly today) => today.AddYears(YearsAhead);

    /// <summary>Why a day cannot be meant, as a problem's reason; null where it can, or where none is given.</summary>
    /// <param name="day">What somebody wrote.</param>
    /// <param name="today">From which the latest is counted.</param>
    public static string? WhyNot(DateOnly? day, DateOnly today) =>
        day < First ? $"the day {IsoDay.Write(day)} lies before {IsoDay.Write(First)}, and none before that is kept"
        : day > Last(today) ? $"the day {IsoDay.Write(day)} lies after {IsoDay.Write(Last(today))}, and none after that is kept"
        : null;

    /// <inheritdoc cref="WhyNot(DateOnly?, DateOnly)"/>
    public static string? WhyNot(DateOnly? day, DateTimeOffset now) => WhyNot(day, DateOnly.FromDateTime(now.UtcDateTime));
}
