using System.Buffers;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// Tables drawn with signs: rows with strokes between their cells and lines of "+---+", or columns set apart by tabs or by wide gaps.
/// </summary>
internal static class LineTable
{
    /// <summary>Gaps narrower than this stand in lines set to one width by spaces (columns).</summary>
    public const int WideGap = 3;

    /// <summary>Lines that only draw, one after the other; more of them are no table.</summary>
    private const int MostDrawn = 3;

    private const string Between = " | ";

    private static readonly SearchValues<char> DrawingSigns = SearchValues.Create("+-=|: ─━┼├┤┌┐└┘┬┴│┃═╪╬║╔╗╚╝╠╣╦╩");
    private static readonly SearchValues<char> Crossings = SearchValues.Create("+|┼├┌└│");

    /// <summary>How many lines from here on are rows of one table; 0 when there are not at least two.</summary>
    public static int Length(IReadOnlyList<SourceLine> lines, int at) => Math.Max(Stroked(lines, at), Columned(lines, at));

    /// <summary>The words of a row, its cells parted by strokes; empty for a line that only draws.</summary>
    public static string RowOf(SourceLine line)
    {
        if (IsDrawn(line.Words)) return "";
        if (line.Columns is { } columns && !line.Words.Contains('|', StringComparison.Ordinal)) return columns;
        var row = new StringBuilder();
        foreach (var cell in line.Words.Trim('|', '│', '┃').Split('|', '│', '┃'))
        {
            if (cell.AsSpan().Trim() is not { IsEmpty: false } words) continue;
            row.Append(row.Length > 0 ? Between : "").Append(words);
        }

        return row.ToString();
    }

    private static int Stroked(IReadOnlyList<SourceLine> lines, int at)
    {
        var (end, rows, drawn) = (at, 0, 0);
        for (; end < lines.Count; end++)
        {
            if (IsDrawn(lines[end].Words))
            {
                if (++drawn > MostDrawn) break;
                continue;
            }

            if (!IsStroked(lines[end].Words)) break;
            (rows, drawn) = (rows + 1, 0);
        }

        return rows >= 2 ? end - at : 0;
    }

    private static int Columned(IReadOnlyList<SourceLine> lines, int at)
    {
        if (lines[at].Columns is not { } first) return 0;
        var (cells, end) = (CellsOf(first), at + 1);
        while (end < lines.Count && lines[end].Columns is { } next && CellsOf(next) == cells) end++;
        return end - at >= 2 ? end - at : 0;
    }

    private static int CellsOf(string columns) => columns.AsSpan().Count(Between) + 1;

    private static bool IsStroked(string words) => words.AsSpan().CountAny('|', '│', '┃') is var strokes && (strokes >= 2 || (strokes == 1 && words[0] != '|' && words[^1] != '|' && words.Contains(Between, StringComparison.Ordinal)));

    // "+-----+----+", "|:---|---:|", "├──┼──┤": lines that draw and say nothing.
    private static bool IsDrawn(string words) => words.Length >= 3 && words.AsSpan().ContainsAny(Crossings) && !words.AsSpan().ContainsAnyExcept(DrawingSigns);
}
