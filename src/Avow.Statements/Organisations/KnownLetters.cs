namespace Avow.Statements;

/// <summary>Which letters the readers of a language know: Latin ones, which stand on keyboards and signs everywhere, and those that they write themselves.</summary>
public static class KnownLetters
{
    /// <summary>Whether all letters of a name are known to them; what is no letter, a digit or a dash, is known to all.</summary>
    /// <param name="language">BCP 47; its primary subtag counts.</param>
    /// <param name="name">What is read.</param>
    public static bool AreReadBy(string language, string name)
    {
        var primary = Languages.Primary(language);
        return name.All(letter => !char.IsLetter(letter) || IsLatin(letter) || (IsCyrillic(letter) && primary is "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk" or "ky" or "tg" or "mn") || (IsArabic(letter) && primary is "ar" or "fa" or "ur" or "ps" or "sd" or "ug" or "ckb"));
    }

    // The blocks of the Unicode Standard.
    private static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFF21' and <= '\uFF5A');

    private static bool IsCyrillic(char letter) => letter is (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\u2DE0' and <= '\u2DFF') or (>= '\uA640' and <= '\uA69F');

    private static bool IsArabic(char letter) => letter is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');
}
