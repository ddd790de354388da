using System.Globalization;

namespace Avow.Reading;

/// <summary>The day of a date as office files and books write it: "1921-05-04T10:20:30Z", "1921-05-04"; the zone is not to be trusted.</summary>
internal static class OfficeDate
{
    public static DateOnly? Day(string? written) =>
        written?.Trim() is { Length: >= 10 } date && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;
}
