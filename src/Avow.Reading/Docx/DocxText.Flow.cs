namespace Avow.Reading;

/// <summary>Where paragraphs end, and what becomes of rows, boxes and notes.</summary>
internal sealed partial class DocxText
{
    private readonly Stack<(string Id, DocxNote Note)> openNotes = new();

    // The number is part of the text where it is words: "Article 3.".
    private void Number()
    {
        if (level.Paragraph is not { } paragraph) return;
        var style = StyleOf(paragraph);
        if ((paragraph.NumberingId ?? style.NumberingId) is not { } id || !document.Numbering.IsList(id)) return;
        if (document.Numbering.Count(id, paragraph.ListLevel ?? style.ListLevel ?? 0) is not { } number || level.Words.Length > 0) return;
        (level.Words.Strong, level.Words.Emphasis) = (false, false);
        level.Words.Append(number + " ");
    }

    private DocxStyle StyleOf(DocxParagraph paragraph) => document.Styles[paragraph.StyleId ?? document.Styles.DefaultParagraph];

    private void EndParagraph()
    {
        if (level.Paragraph is not { } paragraph) return;
        fields.EndParagraph(level.Words);
        breaks = 0;
        if (!paragraph.RunsOn) Emit(paragraph);
        flow.Move(paragraph.Boxes);
        level.Paragraph = null;
    }

    private void Emit(DocxParagraph paragraph)
    {
        var style = StyleOf(paragraph);
        var taken = level.Words.Take();
        if (DocxNature.IsContents(style)) return;
        var (kind, depth) = DocxNature.Of(paragraph, style, document.Numbering);
        if (paragraph.HasBorder && taken.Words.Length == 0) flow.Rule();
        if (Title is null && style.Name == "title" && taken.Words.Length > 0) Title = taken.Words;
        flow.Add(taken, kind, depth);
    }

    // A paragraph whose end was deleted has no next one here.
    private void EndFlow()
    {
        if (!level.Words.IsBlank) Emit(level.Paragraph ?? new());
        level.Paragraph = null;
    }

    private void EndCell()
    {
        EndFlow();
        var blocks = flow.End();
        if (rows.TryPeek(out var row)) row.Cells.Add(blocks);
        else flow.Move(blocks);
    }

    private void EndRow()
    {
        if (!rows.TryPop(out var row)) return;
        var blocks = OfficeRow.Of(row.Cells);
        if (row.TakenOut is null)
        {
            flow.Move(blocks);
            return;
        }

        row.TakenOut.Add(string.Join(" ", blocks.Select(b => b.Words)));
        if (row.TakenOut.Taken() is { } taken) level.Words.Point(taken);
    }

    private void BeginBox()
    {
        level = new(level);
        flow.Begin();
    }

    private void EndBox()
    {
        EndFlow();
        var blocks = flow.End();
        level = level.Outer ?? level;
        if (level.Paragraph is { } anchor) anchor.Boxes.AddRange(blocks);
        else flow.Move(blocks);
    }

    private bool BeginNote(XmlTag tag)
    {
        if (tag["w:id"] is not { } id || tag["w:type"] is not (null or "normal") || openNotes.Count > 0) return false;
        openNotes.Push((id, new(OneLineOf.Text(tag["w:author"]), OfficeDate.Day(tag["w:date"]))));
        BeginBox();
        return true;
    }

    private void EndNote()
    {
        if (!openNotes.TryPop(out var open)) return;
        EndFlow();
        level = level.Outer ?? level;
        Notes.TryAdd(open.Id, open.Note with { Blocks = flow.End() });
    }
}
