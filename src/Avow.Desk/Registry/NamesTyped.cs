using Avow.Statements;

namespace Avow.Desk;

/// <summary>Names by language as they were typed into rows.</summary>
internal static class NamesTyped
{
    /// <summary>The names; where something is wrong with them, it is said and the rows stay as they were typed.</summary>
    public static IReadOnlyDictionary<string, string> Of(Visit visit, ref Filled typed)
    {
        string? wrong = null;
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        var rows = Rows.Of(visit, "name-language", "name");
        foreach (var row in rows)
        {
            if (!Languages.IsWellFormed(row[0]) && !row[0].StartsWith("x-", StringComparison.Ordinal)) wrong = visit.Words.NoLanguage;
            else if (row[1].Length == 0) wrong = visit.Words.FillIn;
            else if (VisibleWords.WhyNot(row[1]) is { } why) wrong = visit.Words.SentenceOf(why);
            else if (!names.TryAdd(row[0], row[1])) wrong = visit.Words.TwiceInOneLanguage;
        }

        if (names.Count == 0) wrong ??= visit.Words.NeedsAName;
        if (wrong is not null) typed = typed.With("name", wrong) with { Names = [.. rows.Select(row => KeyValuePair.Create(row[0], row[1]))] };
        return names;
    }
}
