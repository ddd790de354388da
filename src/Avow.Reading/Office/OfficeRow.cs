using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What becomes of the cells of a table's row: one line when they are data, their own blocks when the table only places text.</summary>
internal static class OfficeRow
{
    /// <summary>A cell with more than this is text (characters); rows of data in reports stay below.</summary>
    private const int MaxCellChars = 300;

    private const int MaxCellBlocks = 3;
    private const string Between = " | ";

    public static IEnumerable<DraftBlock> Of(IReadOnlyList<List<DraftBlock>> cells)
    {
        var filled = cells.Where(c => c.Count > 0).ToList();
        return filled.Count >= 2 && filled.TrueForAll(IsData) ? [Joined(filled)] : filled.SelectMany(c => c);
    }

    private static bool IsData(List<DraftBlock> cell) =>
        cell.Count <= MaxCellBlocks && cell.Sum(b => b.Words.Length) <= MaxCellChars && cell.TrueForAll(b => b.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem);

    private static DraftBlock Joined(List<List<DraftBlock>> cells)
    {
        var words = new StringBuilder();
        var (marks, changes, comments) = (new List<Mark>(), new List<TrackedChange>(), new List<DraftComment>());
        for (var i = 0; i < cells.Count; i++)
        {
            for (var j = 0; j < cells[i].Count; j++)
            {
                words.Append(i > 0 && j == 0 ? Between : j > 0 ? " " : "");
                var (block, start) = (cells[i][j], words.Length);
                words.Append(block.Words);
                marks.AddRange(block.Marks.Select(m => m with { Range = m.Range.Shift(start) }));
                changes.AddRange(block.Changes.Select(c => c with { Range = c.Range.Shift(start) }));
                comments.AddRange(block.Comments.Select(c => c with { Comment = c.Comment with { Range = c.Comment.Range.Shift(start) } }));
            }
        }

        return cells[0][0] with { Kind = BlockKind.TableRow, Level = 0, Words = words.ToString(), Marks = marks, Changes = changes, Comments = comments };
    }
}
