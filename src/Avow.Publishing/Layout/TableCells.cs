using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Where the cells of a table row stand in its line: separated by a tab or by a bar between spaces.</summary>
internal static class TableCells
{
    /// <summary>Cells of one row; what follows stays in the last.</summary>
    private const int MaxCells = 24;

    public static IReadOnlyList<TextRange> Of(string words, TextRange row)
    {
        List<TextRange> cells = [];
        var start = row.StartInclusive;
        for (var at = start; at < row.EndExclusive && cells.Count < MaxCells - 1; at++)
        {
            if (words[at] is not ('\t' or '|')) continue;
            Add(start, at);
            start = at + 1;
        }

        Add(start, row.EndExclusive);
        return cells;

        void Add(int from, int until)
        {
            while (from < until && words[from] == ' ') from++;
            while (until > from && words[until - 1] == ' ') until--;
            cells.Add(new(from, until));
        }
    }
}
