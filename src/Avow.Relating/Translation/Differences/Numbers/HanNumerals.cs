namespace Avow.Relating;

/// <summary>Chinese and Japanese numerals, alone or behind digits: 十二, 二〇二四, 3万5千.</summary>
internal static class HanNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static bool Is(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>10 to 10,000,000,000,000; 0 for none.</summary>
    public static double UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>The value of a run of nothing but such characters.</summary>
    public static double Value(ReadOnlySpan<char> numeral)
    {
        var (total, section, digit, isPositional) = (0d, 0d, -1d, true);
        foreach (var c in numeral)
        {
            if (DigitOf(c) is >= 0 and var value) digit = isPositional && digit > 0 ? digit * 10 + value : value;
            else
            {
                isPositional = false;
                Multiply(UnitOf(c), ref total, ref section, ref digit);
            }
        }

        return total + section + Math.Max(0, digit);
    }

    /// <summary>One unit more behind what was read: of a section up to a thousand, beyond it of all before.</summary>
    public static void Multiply(double unit, ref double total, ref double section, ref double digit)
    {
        if (unit < 10_000) section += (digit < 0 ? 1 : digit) * unit;
        else
        {
            section += Math.Max(0, digit);
            total += (section == 0 ? 1 : section) * unit;
            section = 0;
        }

        digit = -1;
    }

    private static int DigitOf(char c) => c switch { '零' => 0, '两' or '兩' => 2, _ => Digits.IndexOf(c, StringComparison.Ordinal) };
}
