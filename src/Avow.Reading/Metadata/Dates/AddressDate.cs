using System.Globalization;

namespace Avow.Reading;

/// <summary>A day in the path of an address: /2022/02/24/, /2022-02-24-, /20220224/.</summary>
internal static class AddressDate
{
    public static DateOnly? Of(Uri? address)
    {
        if (address is null) return null;
        var path = address.AbsolutePath;
        if (WrittenDates.Find(path) is [var (date, range), ..] && char.IsDigit(path[range.StartInclusive]) && date.Year >= 1990) return date;
        foreach (var part in path.Split('/', '-', '_', '.'))
            if (part.Length == 8 && Compact(part) is { } compact) return compact;
        return null;
    }

    /// <summary>"20220224" at the start; null for anything else.</summary>
    public static DateOnly? Compact(string text) =>
        text.Length >= 8 && (text.Length == 8 || !char.IsDigit(text[8])) && text.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0
        && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1990 and < 2100 ? date : null;
}
