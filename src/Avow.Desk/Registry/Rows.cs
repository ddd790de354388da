using Avow.Statements;

namespace Avow.Desk;

/// <summary>Rows of a form, each of several fields that are sent once a row: what is blank in all of them is no row.</summary>
internal static class Rows
{
    public static IReadOnlyList<string[]> Of(Visit visit, params string[] names)
    {
        var columns = names.Select(name => visit.Fields(name)).ToList();
        return
        [
            .. Enumerable.Range(0, columns.Max(column => column.Count))
                .Select(at => columns.Select(column => at < column.Count ? column[at].Trim() : "").ToArray())
                .Where(row => row.Any(value => value.Length > 0)),
        ];
    }

    /// <summary>Lines of a field, without blank ones and without saying one twice.</summary>
    public static IReadOnlyList<string> Lines(string typed) => [.. typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>A day, or nothing where nothing was typed.</summary>
    /// <param name="typed">2026-05-14.</param>
    /// <param name="day">Null where nothing was typed.</param>
    /// <returns>False for what is no day.</returns>
    public static bool IsDay(string typed, out DateOnly? day)
    {
        day = null;
        if (typed.Trim().Length == 0) return true;
        if (!IsoDay.TryRead(typed.AsSpan().Trim(), out var read)) return false;
        day = read;
        return true;
    }
}
