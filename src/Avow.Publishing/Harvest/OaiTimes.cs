using System.Globalization;

namespace Avow.Publishing;

/// <summary>From when until when, in whole seconds; both given as days or both as seconds of UTC (section 3.3).</summary>
internal readonly record struct OaiTimes(DateTimeOffset? From, DateTimeOffset? Until)
{
    private const string Day = "yyyy-MM-dd";

    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static (OaiTimes Times, OaiError? Error) FromUntrusted(string? from, string? until)
    {
        if (from is not null && until is not null && from.Length != until.Length) return Bad("from and until are of one granularity, days or seconds.");
        var (first, last) = (Read(from), Read(until));
        if ((from is not null && first is null) || (until is not null && last is null)) return Bad("Times are written as 2026-05-31, or as 2026-05-31T18:30:00Z.");
        if (until?.Length == Day.Length) last = last!.Value.AddSeconds((24 * 60 * 60) - 1);
        return first > last ? Bad("until is before from.") : (new(first, last), null);
    }

    private static DateTimeOffset? Read(string? untrusted) =>
        DateTimeOffset.TryParseExact(untrusted, [Day, Second], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static (OaiTimes, OaiError) Bad(string message) => (default, OaiError.BadArgument(message));
}
