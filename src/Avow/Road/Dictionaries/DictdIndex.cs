namespace Avow.Road;

/// <summary>The index of a dictd dictionary (dictd(8), "Database format"): "word⇥offset⇥length", both in base 64 with the digits A to Z, a to z, 0 to 9, +, /.</summary>
internal static class DictdIndex
{
    private const int MostEntries = 1_000_000;
    private const int MostLineChars = 1_000;

    // Heads of what tells of the dictionary itself.
    private const string About = "00database";

    /// <returns>Ordered by offset. A line that is none is passed over.</returns>
    public static IReadOnlyList<(string Word, long Offset, int Length)> Read(TextReader index, int mostEntryBytes)
    {
        List<(string Word, long Offset, int Length)> entries = [];
        while (entries.Count < MostEntries && index.ReadLine() is { } line)
        {
            if (line.Length > MostLineChars || line.Split('\t') is not [{ Length: > 0 } word, var offset, var length, ..] || word.StartsWith(About, StringComparison.Ordinal)) continue;
            if (Number(offset) is { } from && Number(length) is { } bytes && bytes <= mostEntryBytes) entries.Add((word, from, (int)bytes));
        }

        entries.Sort(static (x, y) => x.Offset != y.Offset ? x.Offset.CompareTo(y.Offset) : string.CompareOrdinal(x.Word, y.Word));
        return entries;
    }

    private static long? Number(string digits)
    {
        if (digits.Length is 0 or > 8) return null;
        long number = 0;
        foreach (var digit in digits)
        {
            var value = digit switch { >= 'A' and <= 'Z' => digit - 'A', >= 'a' and <= 'z' => digit - 'a' + 26, >= '0' and <= '9' => digit - '0' + 52, '+' => 62, '/' => 63, _ => -1 };
            if (value < 0) return null;
            number = number * 64 + value;
        }

        return number;
    }
}
