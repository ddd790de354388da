namespace Avow.Reading;

/// <summary>The orders in which day, month and year are written. Each moves the cursor behind the date when it matches.</summary>
internal static class DatePatterns
{
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    // Two digits of a year: from here on they mean the last century.
    private const int PivotOfTwoDigits = 70;

    /// <summary>2022-02-24, 2022/2/24, 2022.02.24, 2022年2月24日, 2022 February 24.</summary>
    public static DateOnly? YearFirst(ref DateCursor at)
    {
        if (!at.Number(4, 4, out var year)) return null;
        at.Spaces(1);
        if (at.One('年') || at.One('년')) return EastAsian(ref at, year);
        var separator = at.Any("-/.‐–");
        if (separator != '\0')
        {
            if (!at.Number(1, 2, out var month) || at.Any("-/.‐–") != separator || !at.Number(1, 2, out var day)) return null;
            return Date(year, month, day);
        }

        at.Spaces();
        at.Any(",");
        at.Spaces();
        if (!at.Month(out var named)) return null;
        at.Spaces();
        return at.Number(1, 2, out var last) && at.EndsNumber ? Date(year, named, last) : null;
    }

    private static DateOnly? EastAsian(ref DateCursor at, int year)
    {
        at.Spaces();
        if (!at.Number(1, 2, out var month)) return null;
        at.Spaces();
        if (!at.One('月') && !at.One('월')) return null;
        at.Spaces();
        if (!at.Number(1, 2, out var day)) return null;
        at.Spaces(1);
        return at.Any("日号號일") != '\0' ? Date(year, month, day) : null;
    }

    /// <summary>24 February 2022, 24th of February, 2022, 24. Februar 2022, 24 de febrero de 2022, 24-Feb-22, ٢٤ شباط/فبراير ٢٠٢٢.</summary>
    public static DateOnly? DayThenName(ref DateCursor at)
    {
        if (!at.Number(1, 2, out var day)) return null;
        at.Any(".ºª°-");
        at.Word("st", "nd", "rd", "th", "er", "го");
        at.Spaces();
        if (at.Word("of", "de", "di", "من")) at.Spaces();
        at.Any("-–./");
        at.Spaces();
        if (!at.Month(out var month)) return null;
        OtherName(ref at, month);
        at.Any(".");
        at.Spaces();
        at.Any(",-–/،'’");
        at.Spaces();
        if (at.Word("de", "del", "of", "di", "do", "من", "عام", "سنة")) at.Spaces();
        return Year(ref at) is { } year ? Date(year, month, day) : null;
    }

    /// <summary>February 24, 2022, Feb. 24th 2022.</summary>
    public static DateOnly? NameThenDay(ref DateCursor at)
    {
        if (!at.Month(out var month)) return null;
        at.Any(".");
        at.Spaces();
        at.Any("-/");
        if (!at.Number(1, 2, out var day)) return null;
        at.Word("st", "nd", "rd", "th");
        at.Spaces();
        at.Any(".,-/،");
        at.Spaces();
        return at.Number(4, 4, out var year) && at.EndsNumber ? Date(year, month, day) : null;
    }

    /// <summary>24.02.2022, 24/2/22, 24. 2. 2022, and 2/24/2022 where no other reading is left.</summary>
    public static DateOnly? Numbers(ref DateCursor at, bool monthFirst)
    {
        if (!at.Number(1, 2, out var first)) return null;
        var separator = at.Any("./-");
        if (separator == '\0') return null;
        if (separator == '.') at.Spaces(1);
        if (!at.Number(1, 2, out var second) || at.Any("./-") != separator) return null;
        if (separator == '.') at.Spaces(1);
        var year = at.Number(4, 4, out var full) ? full : separator != '-' && at.Number(2, 2, out var two) ? Century(two) : 0;
        if (year == 0 || !at.EndsNumber) return null;
        return separator == '/' && (monthFirst || second > 12) && Date(year, first, second) is { } american ? american : Date(year, second, first);
    }

    // In the Arab east both names of a month are written, parted by a stroke.
    private static void OtherName(ref DateCursor at, int month)
    {
        var before = at.At;
        at.Spaces(1);
        var parted = at.Any("/-(") != '\0';
        at.Spaces(1);
        if (!parted || !at.Month(out var other) || other != month) at.At = before;
        else at.Any(")");
    }

    private static int? Year(ref DateCursor at)
    {
        if (at.Number(4, 4, out var year)) return at.EndsNumber ? year : null;
        return null;
    }

    private static int Century(int two) => two < PivotOfTwoDigits ? 2000 + two : 1900 + two;

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
