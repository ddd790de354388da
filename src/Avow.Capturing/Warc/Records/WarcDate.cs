using System.Globalization;

namespace Avow.Capturing;

/// <summary>WARC-Date (section 5.4): UTC, from a year alone to a fraction of nine digits, of which seven can be kept.</summary>
internal static class WarcDate
{
    private static readonly string[] Forms =
        ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyyMMddHHmmss"];

    private const int MaxDecimals = 7;

    public static DateTimeOffset? Parse(string? text) =>
        text is { Length: <= 64 } && DateTimeOffset.TryParseExact(Shortened(text.Trim().ToUpperInvariant()), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;

    /// <summary>As many decimals as say something.</summary>
    public static string Of(DateTimeOffset date) =>
        date.UtcDateTime.ToString(date.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Shortened(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return text;
        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - point - 1 > MaxDecimals ? text[..(point + 1 + MaxDecimals)] + text[end..] : text;
    }
}
