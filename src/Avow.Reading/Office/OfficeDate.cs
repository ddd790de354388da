using Avow.Statements;

namespace Avow.Reading;

/// <summary>The day of a date as office files and books write it: "1921-05-04T10:20:30Z", "1921-05-04"; the zone is not to be trusted.</summary>
internal static class OfficeDate
{
    public static DateOnly? Day(string? written) =>
        written?.Trim() is { Length: >= 10 } date && IsoDay.TryRead(date.AsSpan(0, 10), out var day) && day.Year > 1 ? day : null;
}
