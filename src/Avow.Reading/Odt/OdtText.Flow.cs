using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Paragraphs, cells, boxes, notes, and what stands beside the text.</summary>
internal sealed partial class OdtText
{
    private readonly List<DraftBlock> notes = [];
    private readonly Stack<string> labels = new();
    private readonly StringBuilder citation = new();
    private readonly Dictionary<string, TrackedChange> changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftComment> comments = new(StringComparer.Ordinal);
    private bool inCitation;
    private int counted;
    private int commented;

    private OdtStyle? Look => level.Paragraph is { Looks.Count: > 0 } paragraph ? paragraph.Looks.Peek() : null;

    private void Begin(OdtParagraph paragraph)
    {
        EndParagraph();
        level.Paragraph = paragraph;
        paragraph.Looks.Push(styles.Of("paragraph", paragraph.StyleName));
    }

    private void EndParagraph()
    {
        if (level.Paragraph is not { } paragraph) return;
        Emit(paragraph);
        flow.Move(paragraph.Boxes);
        level.Paragraph = null;
        breaks = 0;
    }

    private void Emit(OdtParagraph paragraph)
    {
        var taken = level.Words.Take();
        if (paragraph.IsHidden) return;
        var (kind, depth) = Nature(paragraph);
        if (Title is null && taken.Words.Length > 0 && styles.NamesOf(paragraph.StyleName).Contains("Title")) Title = taken.Words;
        flow.Add(taken, kind, depth);
    }

    private (BlockKind Kind, int Level) Nature(OdtParagraph paragraph)
    {
        if (paragraph.HeadingLevel > 0) return (BlockKind.Heading, paragraph.HeadingLevel);
        foreach (var name in styles.NamesOf(paragraph.StyleName))
        {
            switch (name)
            {
                case "Title": return (BlockKind.Heading, 1);
                case "Subtitle": return (BlockKind.Heading, 2);
                case "Quotations" or "Quote": return (BlockKind.Quotation, 0);
                case "Caption": return (BlockKind.Caption, 0);
                case "Horizontal_20_Line": flow.Rule(); break;
            }
        }

        return level.ListDepth > 0 ? (BlockKind.ListItem, Math.Min(level.ListDepth, 9)) : (BlockKind.Paragraph, 0);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (level.Paragraph is not { } paragraph || Look is not { } look || look.Hidden == true) return;
        var isHeading = paragraph.HeadingLevel > 0;
        var plain = isHeading && paragraph.Looks.Count == 1;
        level.Words.Strong = !plain && look.Bold == true;
        level.Words.Emphasis = !plain && look.Italic == true;
        level.Words.Append(text, look.Language ?? styles.DefaultLanguage);
        if (!text.IsWhiteSpace()) breaks = 0;
    }

    private void Break()
    {
        if (level.Paragraph is not { } paragraph) return;
        if (++breaks >= 2 && level.Words.Length > 0 && Nature(paragraph).Kind == BlockKind.Paragraph) Emit(paragraph);
        else level.Words.Break();
    }

    private void BeginLink(string? href)
    {
        var link = LinkTarget.Of(href) is { } target ? new Mark { Kind = MarkKind.Link, Range = default, Target = target, Cue = "link" } : null;
        links.Push(link);
        if (link is not null) level.Words.Open(link);
    }

    private void EndCell()
    {
        EndParagraph();
        var blocks = flow.End();
        if (rows.TryPeek(out var row)) row.Add(blocks);
        else flow.Move(blocks);
    }

    private void BeginBox()
    {
        level = new(level);
        flow.Begin();
    }

    private List<DraftBlock> Leave()
    {
        EndParagraph();
        level = level.Outer ?? level;
        return flow.End();
    }

    private void EndBox()
    {
        var blocks = Leave();
        if (level.Paragraph is { } anchor) anchor.Boxes.AddRange(blocks);
        else flow.Move(blocks);
    }

    // The mark is set when its words are known, at the body of the note.
    private void Cite()
    {
        counted++;
        var label = NoteLabel.Of(citation.ToString()) is { Length: > 0 and < 10 } printed ? printed : counted.ToString(CultureInfo.InvariantCulture);
        if (level.Paragraph is { IsHidden: false }) level.Words.NoteMark(label, "note");
        labels.Push(label);
        BeginBox();
    }

    private void EndNote()
    {
        var label = labels.TryPop(out var known) ? known : "";
        notes.AddRange(Leave().Select(b => b with { Kind = BlockKind.Footnote, Level = 0, Label = label }));
    }

    private void EndAside(string name)
    {
        var ended = aside!;
        aside = null;
        if (name == "text:changed-region")
        {
            if (ended.Change() is { } change) changes.TryAdd(ended.Id, change);
            return;
        }

        // A comment with a name ends where that name ends; one without is set at a point.
        var comment = ended.Comment() with { Key = (++commented).ToString(CultureInfo.InvariantCulture) };
        if (ended.Id.Length > 0 && comments.TryAdd(ended.Id, comment)) level.Words.Open(comment);
        else level.Words.Point(comment);
    }
}
