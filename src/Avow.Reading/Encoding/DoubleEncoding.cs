using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// UTF-8 that was read as windows-1252 or windows-1251 and written again: "Ã©" for "é", "Рџ" for "П". Undone character by
/// character, so that a sound passage beside a broken one stays as it is; twice encoded text is undone twice.
/// </summary>
internal static class DoubleEncoding
{
    /// <summary>How often a text may have been encoded over again; more has not been seen.</summary>
    private const int MostRounds = 3;

    // "Â«" and "Ã±" stand in no language; in Russian "Р»" and "С»" do, at the end of a quotation, so three in a row must show it.
    private static readonly Misreading[] Misreadings = [new("windows-1252", leastInARow: 1), new("windows-1251", leastInARow: 3)];

    /// <summary>The passage as it was meant; null when nothing in it can be undone.</summary>
    public static string? Repair(string passage)
    {
        var text = passage;
        for (var round = 0; round < MostRounds; round++)
        {
            if (Undone(text) is not { } better) break;
            text = better;
        }

        return text == passage ? null : text;
    }

    /// <summary>Where two or more misread characters follow each other, in no order: one alone may be a capital before a quotation mark.</summary>
    public static List<TextRange> RowsIn(string text)
    {
        List<TextRange> rows = [];
        foreach (var misreading in Misreadings) misreading.AddRows(text, rows);
        return rows;
    }

    private static string? Undone(string text)
    {
        foreach (var misreading in Misreadings)
        {
            if (misreading.Undo(text) is { } better) return better;
        }

        return null;
    }
}
