using System.Globalization;

namespace Avow.Statements;

/// <summary>A day as programs, files and addresses write it: 2026-05-14 (ISO 8601-1:2019, section 5.2.2.1, extended format), whatever the machine's culture.</summary>
public static class IsoDay
{
    public const string Format = "yyyy-MM-dd";

    public static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static string? Write(DateOnly? day) => day is { } known ? Write(known) : null;

    /// <summary>Exactly this form, without anything around it.</summary>
    public static bool TryRead(ReadOnlySpan<char> untrusted, out DateOnly day)
    {
        day = default;
        if (untrusted is not [_, _, _, _, '-', _, _, '-', _, _] || !IsNumber(untrusted[..4], out var year) || !IsNumber(untrusted[5..7], out var month) || !IsNumber(untrusted[8..], out var number)) return false;
        if (year == 0 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new(year, month, number);
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = number * 10 + (digit - '0');
        }

        return true;
    }
}
