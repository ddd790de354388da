namespace Avow.Relating;

/// <summary>Years that are counted from elsewhere: the same year in two calendars.</summary>
internal static class Calendars
{
    private const int First = 1_000;
    private const int Last = 2_200;

    /// <param name="year">As the one language writes it.</param>
    /// <param name="other">As the other does.</param>
    /// <param name="language">Of the first.</param>
    /// <param name="otherLanguage">Of the other.</param>
    public static bool MayAgree(double year, double other, string language, string otherLanguage) => Counts(year, other, language) || Counts(other, year, otherLanguage);

    // A year of the common era for one that a language may count otherwise.
    private static bool Counts(double year, double common, string language) => common is >= First and <= Last && (common - year) switch
    {
        -543 => language is "th" or "lo" or "km" or "my" or "si",
        621 or 622 => language is "fa" or "ps" or "tg" or "ku" or "ckb",
        -3760 or -3761 => language is "he" or "yi",
        7 or 8 => language is "am" or "ti" or "om",
        1911 or 1988 or 2018 or 1925 or 1867 => language is "zh" or "ja",
        56 or 57 or -56 or -57 => language is "ne" or "hi" or "mr",
        >= 550 and <= 630 => IsHijri(year, common) && language is "ar" or "ur" or "fa" or "ps" or "tr" or "id" or "ms",
        _ => false,
    };

    // Thirty-three of its years are thirty-two of the sun.
    private static bool IsHijri(double year, double common) => Math.Abs(common - (622 + (year - 1) * 32 / 33)) <= 1.5;
}
