using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Gathers the days of one page: read in the page's own order of day and month, by the clock of its place.</summary>
internal sealed partial class FoundDates(Page page, DateOrder order)
{
    private const int MaxWrittenChars = 200;

    /// <summary>From this hour of Greenwich on it is the next day where most readers of Europe, Africa and Asia live.</summary>
    private const int LateHour = 20;

    /// <summary>Before this hour of Greenwich it is still the day before in the Americas.</summary>
    private const int EarlyHour = 8;

    /// <summary>A day that both a clock and the page's words give is surer than any that only agrees with other stamps (0 to 1).</summary>
    private const double ByClockAndWords = 0.991;

    /// <summary>A declared stamp is at least this sure; words, addresses and elements at least that (0 to 1). Measured on the development half.</summary>
    private const double OfStamp = 0.8;
    private const double OfWords = 0.42;

    private readonly Findings<DateOnly> all = new();
    private readonly Findings<DateOnly> published = new();
    private readonly Findings<DateOnly> changed = new();
    private readonly List<(DateOnly Day, bool IsLater, string Evidence, double Certainty)> byItsPlace = [];
    private readonly HashSet<DateOnly> byOwnCalendar = [];
    private readonly HashSet<DateOnly> ofChanges = [];
    private DateOrder? ofDates;

    public bool IsEmpty => all.IsEmpty;

    public void Published(string? written, string evidence, double certainty)
    {
        foreach (var (day, sure) in Read(written, evidence, certainty)) Published(day, evidence, sure);
    }

    public void Published(DateOnly day, string evidence, double certainty)
    {
        all.Add(day, evidence, certainty);
        published.Add(day, evidence, certainty);
    }

    public void Changed(string? written, string evidence, double certainty)
    {
        foreach (var (day, sure) in Read(written, evidence, certainty)) Changed(day, evidence, sure);
    }

    public void Changed(DateOnly day, string evidence, double certainty)
    {
        all.Add(day, evidence, certainty);
        changed.Add(day, evidence, Math.Max(certainty, 0.6));
        ofChanges.Add(day);
    }

    /// <summary>A day that may be of anything.</summary>
    public void Seen(DateOnly day, string evidence, double certainty) => all.Add(day, evidence, certainty);

    /// <summary>All days in a text with their places; two readings of one place where neither language nor page tells which.</summary>
    public IEnumerable<(DateOnly Day, TextRange Range, double Share)> In(string text)
    {
        foreach (var (day, range) in WrittenDates.Find(text, order == DateOrder.MonthFirst))
        {
            var other = DateOrders.OtherReading(range.Of(text), day);
            var known = other is null ? DateOrder.DayFirst : order != DateOrder.Unknown ? order : OfDates;
            if (known != DateOrder.Unknown) yield return (known == DateOrder.MonthFirst && order == DateOrder.Unknown && other is { } turned ? turned : day, range, 1);
            else
            {
                yield return (day, range, DateOrders.OfCommoner);
                yield return (other!.Value, range, DateOrders.OfOther);
            }
        }
    }

    /// <summary>The days of the document, of its publication, of its changes; each surest first.</summary>
    public (IReadOnlyList<Finding<DateOnly>> All, IReadOnlyList<Finding<DateOnly>> Published, IReadOnlyList<Finding<DateOnly>> Changed) SurestFirst()
    {
        foreach (var (day, _, evidence, certainty) in byItsPlace.Where(d => d.Certainty >= OfStamp && IsWritten(d.Day) && !(d.IsLater && ofChanges.Contains(d.Day))).ToList()) Published(day, $"{evidence}, by the clock of its place", Math.Max(certainty, ByClockAndWords));
        return (all.SurestFirst(), published.SurestFirst(), changed.SurestFirst());
    }

    // A stamp of a bare day, or of a clock that is not Greenwich's, is written by the paper's own calendar, as its words are.
    private bool IsWritten(DateOnly day) => all.CertaintyOf(day) is >= OfWords and var sure && (sure < OfStamp || byOwnCalendar.Contains(day));

    private DateOrder OfDates => ofDates ??= DateOrders.OfDates(page.Blocks.Select(b => b.Words).Where(w => w.Length < 400));

    // What programs write is not in the page's language: "11/01/2023" is read both ways.
    private IEnumerable<(DateOnly Day, double Certainty)> Read(string? written, string evidence, double certainty)
    {
        if (written is null or { Length: > MaxWrittenChars }) yield break;
        if (OfPrograms().Match(written) is { Success: true } stamp) written = $"{stamp.Groups["month"].Value} {stamp.Groups["day"].Value}, {stamp.Groups["year"].Value}";
        if (WrittenDates.Find(written, order == DateOrder.MonthFirst) is not [var (day, range), ..])
        {
            if (AddressDate.Compact(written) is { } compact) yield return (compact, certainty);
            yield break;
        }

        if (DateOrders.OtherReading(range.Of(written), day) is { } other)
        {
            yield return (day, certainty * DateOrders.OfCommoner);
            yield return (other, certainty * DateOrders.OfOther);
            yield break;
        }

        if (range.Length == written.Length || IsOwnClock(written.AsSpan(range.EndExclusive))) byOwnCalendar.Add(day);
        var clock = GreenwichClock(written.AsSpan(range.EndExclusive));
        if (IsMidnightFurtherEast(clock)) yield return (day.AddDays(1), certainty + 0.01);
        else if (clock is { Hour: >= LateHour }) byItsPlace.Add((day.AddDays(1), true, evidence, certainty));
        else if (clock is { Hour: < EarlyHour } && clock != TimeOnly.MinValue) byItsPlace.Add((day.AddDays(-1), false, evidence, certainty));
        yield return (day, certainty);
    }

    // "T21:11:03-05:00", " 22:28:35": by the clock of some place, said or not.
    private static bool IsOwnClock(ReadOnlySpan<char> behind) => behind.Length >= 6 && behind[0] is 'T' or ' ' && char.IsAsciiDigit(behind[1]) && behind.IndexOf(':') is 2 or 3 && !(behind.EndsWith("Z") || behind.EndsWith("+00:00") || behind.EndsWith("+0000") || behind.EndsWith("GMT") || behind.EndsWith("UTC"));

    // A day chosen in an editor east of Greenwich is stored as the evening before: 23:00:00Z, 22:00:00Z, 21:00:00Z.
    private static bool IsMidnightFurtherEast(TimeOnly? clock) => clock is { Hour: >= 21, Minute: 0, Second: 0 };

    // "Tue Jul 30 09:35:14 CEST 2019": as programs print a moment when nobody tells them how.
    [GeneratedRegex(@"^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[0-9 ]\d) \d\d:\d\d:\d\d (?:[A-Z+0-9:]{1,9} )?(?<year>\d{4})$", RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex OfPrograms();

    // With or without seconds: "T21:00:00Z", "T21:00Z".
    private static TimeOnly? GreenwichClock(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 7 || behind[0] is not ('T' or ' ') || !(behind.EndsWith("Z") || behind.EndsWith("+00:00") || behind.EndsWith("+0000"))) return null;
        var clock = behind.Length >= 9 && behind[6] == ':' ? behind[1..9] : behind[1..6];
        return TimeOnly.TryParseExact(clock, clock.Length == 8 ? "HH:mm:ss" : "HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var read) ? read : null;
    }
}
