namespace Avow.Relating;

/// <summary>What speaks for two texts beside their words: addresses that both lead to, and their days.</summary>
internal static class SurroundingOdds
{
    // An address that both lead to, and at most so many: one house puts the same ones under all it publishes.
    private const double OfLink = 0.75;
    private const int MostLinks = 4;

    // Most translations come within a month; after some years hardly any.
    private const int SoonDays = 31;
    private const double OfSoon = 0.5;
    private const int LateDays = 1_000;
    private const double OfLate = -1;

    public static double Of(TranslationSketch a, TranslationSketch b) => OfLink * Math.Min(SharedLinks(a, b), MostLinks) + OfDates(a.Date, b.Date);

    public static int SharedLinks(TranslationSketch a, TranslationSketch b) => a.Links.Intersect(b.Links).Count();

    private static double OfDates(DateOnly? a, DateOnly? b) => a is not { } one || b is not { } other ? 0 : Math.Abs(one.DayNumber - other.DayNumber) switch
    {
        <= SoonDays => OfSoon,
        >= LateDays => OfLate,
        _ => 0,
    };
}
