namespace Avow.Reading;

/// <summary>The orders in which day, month and year are written. Each moves the cursor behind the date when it matches.</summary>
internal static class DatePatterns
{
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    // Day and year run together only on web pages.
    private const int FirstGluedYear = 1990;

    private const int BuddhistYears = 543;

    // Two digits of a year of the Buddha: "40" is 1997, before which there were no pages.
    private const int FirstShortBuddhist = 40;

    // Two digits of a year: from here on they mean the last century.
    private const int PivotOfTwoDigits = 70;

    /// <summary>2022-02-24, 2022/2/24, 2022.02.24, 2022年2月24日, 2022 February 24.</summary>
    public static DateOnly? YearFirst(ref DateCursor at)
    {
        if (!at.Number(4, 4, out var year)) return null;
        at.Spaces(1);
        if (at.One('年') || at.One('년')) return EastAsian(ref at, year);
        if (at.Word("оны", "он")) return Mongolian(ref at, year);
        var separator = at.Any("-/.‐–");
        if (separator == '.' && (Hungarian(ref at, year) ?? YearThenDay(ref at, year)) is { } dotted) return dotted;
        if (separator != '.' && YearThenDay(ref at, year) is { } named) return named;
        if (separator != '\0')
        {
            if (!at.Number(1, 2, out var month) || at.Any("-/.‐–") != separator || !at.Number(1, 2, out var day)) return null;
            return Date(year, month, day);
        }

        at.Spaces();
        at.Any(",");
        at.Spaces();
        if (at.Word("m", "թ", "ko")) // Lithuanian: 2022 m. vasario 24 d.; Armenian: 2022 թ. փետրվարի 24; Basque: 2022ko otsailaren 24a
        {
            at.Any(".");
            at.Spaces();
        }

        if (!at.Month(out var byName)) return null;
        at.Spaces();
        return at.Number(1, 2, out var last) && at.EndsNumber ? Date(year, byName, last) : null;
    }

    // 2022. gada 24. februāris, 2022 жылғы 24 ақпан, 2022-yil 24-fevral: the word for "year" parts it from the day.
    private static DateOnly? YearThenDay(ref DateCursor at, int year)
    {
        var before = at.At;
        at.Spaces();
        if (at.Word("gada", "жылғы", "жылдың", "жылы", "жыл", "жылдын", "yil", "yilning", "йил", "йилнинг", "ел", "елның", "сол", "соли"))
        {
            at.Spaces();
            if (at.Number(1, 2, out var day) && at.EndsNumber)
            {
                at.Any(".-");
                at.Spaces();
                if (at.Month(out var month)) return Date(year, month, day);
            }
        }

        at.At = before;
        return null;
    }

    // 2022 оны 2 дугаар сарын 24, 2022 оны 02-р сарын 24.
    private static DateOnly? Mongolian(ref DateCursor at, int year)
    {
        at.Spaces();
        if (!at.Number(1, 2, out var month)) return null;
        at.Spaces();
        at.Any("-");
        if (at.Word("р", "дугаар", "дүгээр")) at.Spaces();
        if (!at.Word("сарын", "сар")) return null;
        at.Spaces();
        return at.Number(1, 2, out var day) && at.EndsNumber ? Date(year, month, day) : null;
    }

    // 2022. február 24.
    private static DateOnly? Hungarian(ref DateCursor at, int year)
    {
        var before = at.At;
        at.Spaces();
        if (at.At > before && at.Month(out var month))
        {
            at.Spaces();
            if (at.Number(1, 2, out var day) && at.EndsNumber) return Date(year, month, day);
        }

        at.At = before;
        return null;
    }

    /// <summary>二〇二二年二月二十四日, 令和四年二月二十四日, 民國111年2月24日.</summary>
    public static DateOnly? Han(ref DateCursor at)
    {
        var yearBefore = at.Era();
        int year;
        var isRead = yearBefore == 0 ? at.HanNumber(4, 4, out year) : at.HanNumber(1, 3, out year) || at.Number(1, 3, out year);
        if (!isRead) return null;
        year += yearBefore;
        if (!at.One('年')) return null;
        if (!(at.HanNumber(1, 3, out var month) || at.Number(1, 2, out month)) || !at.One('月')) return null;
        return (at.HanNumber(1, 3, out var day) || at.Number(1, 2, out day)) && at.Any("日號号") != '\0' ? Date(year, month, day) : null;
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

    /// <summary>24 February 2022, 24th of February, 2022, 24. Februar 2022, 24 de febrero de 2022, 24-Feb-22, 24 tháng 2 năm 2022, 24 กุมภาพันธ์ 2565, 24.II.2022, 24th day of February 2022, ٢٤ شباط/فبراير ٢٠٢٢, ۵ اسفند ۱۴۰۰.</summary>
    public static DateOnly? DayThenName(ref DateCursor at)
    {
        if (!at.Number(1, 2, out var day)) return null;
        var dotted = at.Any(".ºª°-") == '.';
        at.Word("st", "nd", "rd", "th", "er", "го", "е", "ro", "do", "ος", "η", "a", "an");
        at.Any(".-");
        at.Spaces();
        for (var small = 0; small < 5 && at.Word("of", "de", "d", "di", "من", "day", "días", "dias", "del", "do", "du", "mes", "mês", "mese", "mois", "месяца", "місяця"); small++)
        {
            at.Any("'’");
            at.Spaces();
        }

        at.Any("-–./");
        at.Spaces();
        if (at.Word("tháng")) return Vietnamese(ref at, day);
        if (at.Thai(out var thai)) return Thai(ref at, thai, day);
        var beforeMonth = at.Before;
        if (!at.MonthAfterDay(dotted, out var month)) return Persian(ref at, day);
        OtherName(ref at, month);
        if (at.Glued(beforeMonth, out var two)) return Date(Century(two), month, day);
        at.Any(".");
        at.Spaces();
        at.Any(",-–/،'’");
        at.Spaces();
        for (var small = 0; small < 3 && at.Word("de", "del", "of", "di", "do", "من", "عام", "سنة", "لعام", "لسنة", "в", "του", "rok", "года"); small++) at.Spaces();
        return Year(ref at) is { } year ? Date(year, month, day) : null;
    }

    // 24 tháng 2 năm 2022, 24 tháng 2, 2022.
    private static DateOnly? Vietnamese(ref DateCursor at, int day)
    {
        at.Spaces();
        if (!at.Number(1, 2, out var month)) return null;
        at.Spaces();
        at.Any(",/-");
        at.Spaces();
        if (at.Word("năm")) at.Spaces();
        return Year(ref at) is { } year ? Date(year, month, day) : null;
    }

    // 24 กุมภาพันธ์ พ.ศ. 2565, 24 ก.พ. 65: the years of the Buddha, 543 more; some sites write those of the West.
    private static DateOnly? Thai(ref DateCursor at, int month, int day)
    {
        at.Spaces();
        if (at.Letters("พ.ศ.") || at.Letters("ค.ศ.")) at.Spaces();
        if (at.Number(4, 4, out var year)) return at.EndsNumber ? Date(year > LastYear ? year - BuddhistYears : year, month, day) : null;
        return at.Number(2, 2, out var two) && at.EndsNumber && two >= FirstShortBuddhist ? Date(2500 + two - BuddhistYears, month, day) : null;
    }

    // The Persian solar year begins in March; its calendar is reckoned by the platform.
    private static DateOnly? Persian(ref DateCursor at, int day)
    {
        if (!at.PersianMonth(out var month)) return null;
        at.Spaces();
        at.Any("،,");
        at.Spaces();
        if (at.Word("ماه", "سال")) at.Spaces();
        if (!at.Number(4, 4, out var year) || !at.EndsNumber || year is < 1250 or > 1477) return null;
        var calendar = new System.Globalization.PersianCalendar();
        return day >= 1 && day <= calendar.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
    }

    /// <summary>February 24, 2022, Feb. 24th 2022; also "Feb 242022", as pages print day and year in two boxes without a space.</summary>
    public static DateOnly? NameThenDay(ref DateCursor at)
    {
        if (!at.Month(out var month)) return null;
        at.Any(".");
        at.Spaces();
        at.Any("-/");
        if (at.Number(5, 6, out var glued)) return glued % 10_000 >= FirstGluedYear ? Date(glued % 10_000, month, glued / 10_000) : null;
        if (!at.Number(1, 2, out var day)) return null;
        at.Word("st", "nd", "rd", "th");
        at.Spaces();
        at.Any(".,-/،");
        at.Spaces();
        return at.Number(4, 4, out var year) && at.EndsNumber ? Date(year, month, day) : null;
    }

    /// <summary>24.02.2022, 24/2/22, 24. 2. 2022, 24 | 02 | 2022, and 2/24/2022 where no other reading is left.</summary>
    public static DateOnly? Numbers(ref DateCursor at, bool monthFirst)
    {
        if (!at.Number(1, 2, out var first)) return null;
        var isSpaced = at.One(' ');
        var separator = at.Any(isSpaced ? "|" : "./-");
        if (separator == '\0') return null;
        if (separator is '.' or '|') at.Spaces(1);
        if (!at.Number(1, 2, out var second)) return null;
        if (isSpaced) at.Spaces(1);
        if (at.Any("./-|") != separator) return null;
        if (separator is '.' or '|') at.Spaces(1);
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
