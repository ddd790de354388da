namespace Avow.Relating;

/// <summary>What words mean as numbers, by the meanings that a <see cref="ConceptLexicon"/> has, and by usual abbreviations.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["half"] = 0.5, ["quarter"] = 0.25,
    };

    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1e6, ["billion"] = 1e9, ["dozen"] = 12,
    };

    // Folded, without their stops.
    private static readonly Dictionary<string, double> Abbreviations = new(StringComparer.Ordinal)
    {
        ["k"] = 1e3, ["tys"] = 1e3, ["tis"] = 1e3, ["тыс"] = 1e3, ["тис"] = 1e3, ["хил"] = 1e3, ["tsd"] = 1e3,
        ["m"] = 1e6, ["mn"] = 1e6, ["mm"] = 1e6, ["mln"] = 1e6, ["mil"] = 1e6, ["mio"] = 1e6, ["млн"] = 1e6, ["εκατ"] = 1e6,
        ["b"] = 1e9, ["bn"] = 1e9, ["md"] = 1e9, ["mld"] = 1e9, ["mrd"] = 1e9, ["mdr"] = 1e9, ["млрд"] = 1e9, ["δισ"] = 1e9,
        ["tn"] = 1e12, ["trn"] = 1e12, ["трлн"] = 1e12, ["trillion"] = 1e12,
        ["lakh"] = 1e5, ["lakhs"] = 1e5, ["लाख"] = 1e5, ["crore"] = 1e7, ["crores"] = 1e7, ["करोड"] = 1e7, ["करोड़"] = 1e7,
    };

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["january"] = 1, ["february"] = 2, ["march_month"] = 3, ["april"] = 4, ["may_month"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
    };

    // Of English, whose measures are written in others elsewhere.
    private static readonly HashSet<string> Measures = [.. "mile miles mph foot feet ft inch inches yard yards pound pounds lb lbs ounce ounces oz stone gallon gallons acre acres fahrenheit degrees pint pints".Split(' ')];

    /// <summary>Null for no number.</summary>
    public static double? ValueOf(IReadOnlyCollection<string> meanings) => First(meanings, Values);

    /// <summary>Of what multiplies a number before it; null for none.</summary>
    public static double? ScaleOf(string folded, IReadOnlyCollection<string> meanings) =>
        First(meanings, Scales) ?? (Abbreviations.TryGetValue(folded, out var scale) ? scale : null);

    /// <summary>1 to 12; null for none.</summary>
    public static int? MonthOf(IReadOnlyCollection<string> meanings)
    {
        foreach (var meaning in meanings)
            if (Months.TryGetValue(meaning, out var month)) return month;
        return null;
    }

    /// <summary>Whether what stands before it is counted in units that other languages do not use.</summary>
    public static bool IsMeasure(string folded, IReadOnlyCollection<string> meanings, bool isEnglish) => meanings.Contains("mile") || (isEnglish && Measures.Contains(folded));

    private static double? First(IReadOnlyCollection<string> meanings, Dictionary<string, double> values)
    {
        foreach (var meaning in meanings)
            if (values.TryGetValue(meaning, out var value)) return value;
        return null;
    }
}
