using System.Globalization;

namespace Avow.Publishing;

/// <content>Numbers, days and sizes, and what is counted.</content>
public sealed partial class Wording
{
    private const long Kibi = 1_024;

    private const long Mebi = 1_048_576;

    public string Count(long number) => Language.Number(number);

    public string Day(DateOnly day) => Said().With(("day", day.Day), ("month", months[day.Month - 1]), ("year", Year(day)));

    public string ShortDay(DateOnly day) => Said().With(("day", day.Day), ("month", shortMonths[day.Month - 1]), ("year", Year(day)));

    public string Moment(DateTimeOffset at) => Said().With(("day", Day(DateOnly.FromDateTime(at.UtcDateTime))), ("time", at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)));

    public string FromTo(DateOnly from, DateOnly until) => from == until ? Day(from) : Said().With(("from", Day(from)), ("until", Day(until)));

    public string Since(DateOnly day) => Said().With(("day", Day(day)));

    public string SinceYear(DateOnly day) => Said().With(("year", Year(day)));

    public string Until(DateOnly day) => Said().With(("day", Day(day)));

    public string CapturedOn(DateOnly day) => Said().With(("day", ShortDay(day)));

    /// <summary>From when until when one belonged to another; empty when neither is known.</summary>
    public string Belonging(BelongingLine line) => (line.From, line.Until) switch
    {
        (null, null) => "",
        ({ } from, null) => Since(from),
        (null, { } until) => Until(until),
        ({ } from, { } until) => FromTo(from, until),
    };

    public string Percent(double share) => share is > 0 and < 0.01 ? Plain("UnderOnePercent") : Said().With(("number", (long)Math.Round(share * 100)));

    /// <summary>A size for people, with the exact number where it matters.</summary>
    public string Bytes(long bytes) => bytes switch
    {
        < Kibi => Said("FewBytes").With(("bytes", bytes)),
        < Mebi => Said("KibiBytes").With(("rounded", Language.Rounded((double)bytes / Kibi)), ("bytes", bytes)),
        _ => Said("MebiBytes").With(("rounded", Language.Rounded((double)bytes / Mebi)), ("bytes", bytes)),
    };

    public string Statements(long number) => Said().With(("number", number));

    public string Introductions(long number) => Said().With(("number", number));

    public string Texts(long number) => Said().With(("number", number));

    public string Captures(long number) => Said().With(("number", number));

    public string WordingsCounted(long number) => Said().With(("number", number));

    public string Blocks(long number) => Said().With(("number", number));

    public string Characters(long number) => Said().With(("number", number));

    public string DamagesCounted(long number) => Said().With(("number", number));

    public string Reservations(long number) => Said().With(("number", number));

    public string Passages(long number) => Said().With(("number", number));

    public string PassagesTheSame(long number) => Said().With(("number", number));

    public string PassagesWithoutDifference(long number) => Said().With(("number", number));

    public string MoreParagraphs(long number) => Said().With(("number", number));

    public string InOthers(long number) => Said().With(("number", number));

    public string InLanguages(long number) => Said().With(("number", number));

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
