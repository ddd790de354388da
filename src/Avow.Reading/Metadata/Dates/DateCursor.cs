using System.Globalization;

namespace Avow.Reading;

/// <summary>A place in a text that moves over the parts of a date.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> text = text;

    public int At { get; set; } = at;

    private readonly char Next => At < text.Length ? text[At] : '\0';

    /// <summary>Where the run of digits, or of letters, that begins at a place ends.</summary>
    public readonly int EndOfRun(int from)
    {
        var digits = char.IsDigit(text[from]);
        var end = from;
        while (end < text.Length && (digits ? char.IsDigit(text[end]) : char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) end++;
        return end;
    }

    /// <summary>A number of so many digits of any script.</summary>
    public bool Number(int minDigits, int maxDigits, out int value)
    {
        value = 0;
        if (!char.IsDigit(Next) || (At > 0 && char.IsDigit(text[At - 1]))) return false;
        var end = EndOfRun(At);
        if (end - At < minDigits || end - At > maxDigits) return false;
        for (; At < end; At++) value = (value * 10) + (int)char.GetNumericValue(text[At]);
        return true;
    }

    public bool Month(out int month)
    {
        month = 0;
        if (!char.IsLetter(Next)) return false;
        var end = EndOfRun(At);
        var word = text[At..end];
        month = MonthNames.Find(word);
        if (month == 0 && word is "كانون" or "تشرين")
        {
            var second = end + 1;
            if (second < text.Length && text[end] == ' ' && char.IsLetter(text[second]))
            {
                var secondEnd = EndOfRun(second);
                month = MonthNames.FindPaired(word, text[second..secondEnd]);
                end = secondEnd;
            }
        }

        if (month > 0) At = end;
        return month > 0;
    }

    /// <summary>A month by its name, after a day with a dot or without; in Roman figures too.</summary>
    public bool MonthAfterDay(bool dotted, out int month)
    {
        var start = At;
        if (!Month(out month))
        {
            if (!char.IsAsciiLetterUpper(Next)) return false;
            var end = EndOfRun(At);
            month = MonthNames.Roman(text[At..end]);
            if (month > 0) At = end;
            return month > 0;
        }

        if (dotted) month = MonthNames.AfterDot(text[start..At], month);
        return true;
    }

    /// <summary>The sign directly before this place; '\0' at the start.</summary>
    public readonly char Before => At > 0 ? text[At - 1] : '\0';

    /// <summary>A year of two digits behind the sign that also stands before the month: "24-Feb-22", "24/Feb/22".</summary>
    public bool Glued(char sign, out int twoDigits)
    {
        twoDigits = 0;
        if (sign is not ('-' or '/') || Next != sign) return false;
        var before = At++;
        if (Number(2, 2, out twoDigits) && EndsNumber && Next != sign) return true;
        At = before;
        return false;
    }

    /// <summary>Exactly these signs.</summary>
    public bool Letters(ReadOnlySpan<char> signs)
    {
        if (!text[At..].StartsWith(signs)) return false;
        At += signs.Length;
        return true;
    }

    /// <summary>A month by its Thai name, in full or shortened with dots, which ordinary words of letters do not have.</summary>
    public bool Thai(out int month)
    {
        month = 0;
        if (Next is < '\u0E00' or > '\u0E7F') return false;
        for (var i = 0; i < MonthNames.ThaiShort.Length; i++)
        {
            if (!Letters(MonthNames.ThaiShort[i])) continue;
            month = i + 1;
            return true;
        }

        return Month(out month);
    }

    public bool PersianMonth(out int month)
    {
        month = 0;
        if (Next is < '\u0600' or > '\u06FF' || !char.IsLetter(Next)) return false;
        var end = EndOfRun(At);
        month = MonthNames.Persian(text[At..end]);
        if (month > 0) At = end;
        return month > 0;
    }

    /// <summary>A number in Chinese characters: digit by digit ("二〇二二") or with tens ("二十四", "廿四").</summary>
    public bool HanNumber(int minDigits, int maxDigits, out int value)
    {
        var start = At;
        value = 0;
        var tens = false;
        for (; At < text.Length && At - start < maxDigits && HanDigit(Next) is >= 0 and var digit; At++)
        {
            if (digit < 10) value = tens ? value + digit : (value * 10) + digit;
            else
            {
                value = digit > 10 ? digit : Math.Max(value, 1) * 10;
                tens = true;
            }
        }

        if (At - start >= minDigits) return true;
        At = start;
        return false;
    }

    /// <summary>The year before the first of an era's, when the name of an era stands here; else 0.</summary>
    public int Era()
    {
        var rest = text[At..];
        var (signs, year) = rest switch
        {
            ['令', '和', ..] => (2, 2018),
            ['平', '成', ..] => (2, 1988),
            ['昭', '和', ..] => (2, 1925),
            ['民', '國' or '国', ..] => (2, 1911),
            _ => (0, 0),
        };
        At += signs;
        return year;
    }

    /// <summary>0 to 10, and 20, 30 for their short signs; -1 for what is no figure.</summary>
    public static int HanDigit(char c) => c switch
    {
        '〇' or '零' or '○' => 0, '一' or '元' => 1, '二' => 2, '三' => 3, '四' => 4, '五' => 5, '六' => 6, '七' => 7, '八' => 8, '九' => 9, '十' => 10, '廿' => 20, '卅' => 30, _ => -1,
    };

    public bool One(char c)
    {
        if (Next != c) return false;
        At++;
        return true;
    }

    public char Any(ReadOnlySpan<char> of)
    {
        if (Next == '\0' || !of.Contains(Next)) return '\0';
        return text[At++];
    }

    /// <summary>One of the words, whole, whatever its case.</summary>
    public bool Word(params ReadOnlySpan<string> words)
    {
        if (!char.IsLetter(Next)) return false;
        var end = EndOfRun(At);
        foreach (var word in words)
        {
            if (!text[At..end].Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            At = end;
            return true;
        }

        return false;
    }

    public void Spaces(int max = 3)
    {
        for (var i = 0; i < max && (Next is ' ' or '\u00A0' or '\u202F' or '\n' or '\t' or '\r' or '\u200F' or '\u200E'); i++) At++;
    }

    /// <summary>Whether no digit goes on here.</summary>
    public readonly bool EndsNumber => !char.IsDigit(Next);
}
