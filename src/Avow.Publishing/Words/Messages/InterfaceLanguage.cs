using System.Globalization;

namespace Avow.Publishing;

/// <summary>A language in which the pages speak, and how it writes numbers. The machine's cultures are not asked: the same page must come out the same everywhere.</summary>
public sealed class InterfaceLanguage
{
    /// <summary>BCP 47; in addresses too.</summary>
    public required string Tag { get; init; }

    /// <summary>What its readers call it.</summary>
    public required string OwnName { get; init; }

    public bool IsRightToLeft { get; init; }

    public required PluralRule Plural { get; init; }

    /// <summary>Between groups of three digits.</summary>
    public required string GroupSeparator { get; init; }

    /// <summary>From how many digits on they are grouped: in Russian and Spanish 2026 is written whole, 20 260 is not.</summary>
    public int GroupedFromDigits { get; init; } = 4;

    public required string DecimalSeparator { get; init; }

    public static InterfaceLanguage English { get; } = new() { Tag = "en", OwnName = "English", Plural = PluralRule.English, GroupSeparator = ",", DecimalSeparator = "." };

    public static InterfaceLanguage Russian { get; } = new() { Tag = "ru", OwnName = "Русский", Plural = PluralRule.Russian, GroupSeparator = "\u00A0", GroupedFromDigits = 5, DecimalSeparator = "," };

    public static InterfaceLanguage Spanish { get; } = new() { Tag = "es", OwnName = "Español", Plural = PluralRule.Spanish, GroupSeparator = "\u00A0", GroupedFromDigits = 5, DecimalSeparator = "," };

    /// <summary>
    /// Arabic with the digits 0 to 9, as CLDR has it for the Maghreb and the Gulf: the same digits stand in addresses, digests and paragraph
    /// numbers, which readers copy and search for.
    /// </summary>
    public static InterfaceLanguage Arabic { get; } = new() { Tag = "ar", OwnName = "العربية", IsRightToLeft = true, Plural = PluralRule.Arabic, GroupSeparator = ",", DecimalSeparator = "." };

    /// <summary>In the order in which they are offered; the first is for readers who ask for none of them.</summary>
    public static IReadOnlyList<InterfaceLanguage> All { get; } = [English, Russian, Spanish, Arabic];

    /// <summary>How its readers look for a name in a list: without regard to case, its own letters before those of others (UTS 35, part 5). Nothing but the order of lists hangs on it.</summary>
    public StringComparer OrderOfNames => field ??= StringComparer.Create(CultureInfo.GetCultureInfo(Tag), CompareOptions.IgnoreCase);

    /// <summary>HTML's dir.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <returns>The language of a tag like "ru"; null when the pages do not speak it.</returns>
    public static InterfaceLanguage? Find(string? untrustedTag) => All.FirstOrDefault(language => string.Equals(language.Tag, untrustedTag, StringComparison.Ordinal));

    /// <summary>A whole number.</summary>
    public string Number(long number)
    {
        var digits = number.ToString("D", CultureInfo.InvariantCulture);
        if (digits.Length < GroupedFromDigits + (number < 0 ? 1 : 0)) return digits;
        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        return GroupSeparator == "," ? grouped : grouped.Replace(",", GroupSeparator, StringComparison.Ordinal);
    }

    /// <summary>A number with at most one digit behind the separator.</summary>
    public string Rounded(double number) => number.ToString("0.#", CultureInfo.InvariantCulture).Replace(".", DecimalSeparator, StringComparison.Ordinal);
}
