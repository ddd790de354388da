using Avow.Statements;

namespace Avow.Desk;

/// <summary>Names by language as they were typed into rows.</summary>
internal static class NamesTyped
{
    /// <summary>The names, and what is wrong with them; null when nothing is.</summary>
    public static IReadOnlyDictionary<string, string> Of(Visit visit, out string? wrong)
    {
        wrong = null;
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var row in Rows.Of(visit, "name-language", "name"))
        {
            if (!Languages.IsWellFormed(row[0]) && !row[0].StartsWith("x-", StringComparison.Ordinal)) wrong = visit.Words.NoLanguage;
            else if (row[1].Length == 0) wrong = visit.Words.FillIn;
            else if (!names.TryAdd(row[0], row[1])) wrong = visit.Words.TwiceInOneLanguage;
        }

        if (names.Count == 0) wrong ??= visit.Words.NeedsAName;
        return names;
    }
}
