using System.Globalization;

namespace Avow.Statements;

/// <summary>A day as programs, files and addresses write it: 2026-05-14 (ISO 8601-1:2019, section 5.2.2.1, extended format), whatever the machine's culture.</summary>
public static class IsoDay
{
    public const string Format = "yyyy-MM-dd";

    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static string? Write(DateOnly? day) => day is { } known ? Write(known) : null;

    /// <summary>Exactly this form, without anything around it.</summary>
    public static bool TryRead(ReadOnlySpan<char> untrusted, out DateOnly day) => DateOnly.TryParseExact(untrusted, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
