using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>The words of a block in one line, with the marks that its print shows: emphasis, links, note marks, recognised words.</summary>
internal sealed class ProseText(Hyphens hyphens, IReadOnlySet<string> noteLabels)
{
    private readonly StringBuilder words = new();
    private readonly List<Mark> marks = [];
    private (MarkKind Kind, string? Target, int Start)? emphasis;
    private (MarkKind Kind, string? Target, int Start)? link;

    public DraftBlock? Write(ProseBlock block)
    {
        words.Clear();
        marks.Clear();
        var plain = block.Lines.SelectMany(l => l.Line.Words).ToList();
        var (allBold, allItalic) = (plain.TrueForAll(w => w.Style.IsBold), plain.TrueForAll(w => w.Style.IsItalic));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            if (block.Kind == BlockKind.TableRow) AddCells(line, allBold, allItalic);
            else AddLine(LineWords.Of(line.Line, line.IsRightToLeft), block.Kind == BlockKind.Footnote && i == 0, allBold, allItalic);
        }

        if (words.Length > 0 && words[^1] == '\u00AD') DropLast();
        End(ref emphasis);
        End(ref link);
        return words.Length == 0 ? null : new DraftBlock
        {
            Kind = block.Kind,
            Words = words.ToString(),
            Marks = [.. marks.OrderBy(m => m.Range.StartInclusive).ThenByDescending(m => m.Range.EndExclusive).ThenBy(m => m.Kind)],
            Level = block.Level,
            Label = block.Label,
        };
    }

    private void AddCells(ProseLine line, bool allBold, bool allItalic)
    {
        var cells = TableRows.CellsOf(line.Line);
        if (line.IsRightToLeft) cells.Reverse();
        foreach (var cell in cells)
        {
            if (words.Length > 0 && words[^1] == '\u00AD') DropLast();
            if (words.Length > 0) words.Append(" |");
            AddLine(LineWords.Of(cell, line.IsRightToLeft), false, allBold, allItalic);
        }
    }

    private void AddLine(IReadOnlyList<(string Text, bool SpaceBefore, PageWord Word, bool IsRaised)> line, bool beginsNote, bool allBold, bool allItalic)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var (raw, space, word, raised) = line[i];
            var text = CleanWords.Of(i == line.Count - 1 && raw[^1] == '\u00AD' ? raw[..^1] : raw);
            if (text.Length == 0) continue;
            var spaced = i == 0 ? JoinsWithSpace(text) : space;
            if (i == line.Count - 1 && raw[^1] == '\u00AD') text += '\u00AD';
            Follow(word.Style, allBold, allItalic);
            if (spaced && words.Length > 0) words.Append(' ');
            var start = words.Length;
            Begin(word.Style, allBold, allItalic, start);
            words.Append(text);
            if (raised && !(beginsNote && i == 0) && start > 0) AddNoteMark(text, start);
            if (word.Recognised is { } by) marks.Add(new Mark { Kind = MarkKind.Ocr, Range = new(start, words.Length), Cue = string.Create(CultureInfo.InvariantCulture, $"{by.Tool}, certainty {by.Certainty:0.00}") });
        }
    }

    // At a new line: takes a hyphen away that only broke the word, and says whether a space belongs there.
    private bool JoinsWithSpace(string text)
    {
        if (words.Length == 0) return false;
        var end = words[^1];
        if (end == '\u00AD')
        {
            DropLast();
            return false;
        }

        if (Hyphens.EndsWithOne(words.ToString(Math.Max(0, words.Length - 2), Math.Min(2, words.Length))))
        {
            var tail = words.ToString(Math.Max(0, words.Length - 80), Math.Min(80, words.Length));
            if (hyphens.Goes(tail, text)) DropLast();
            return false;
        }

        return !(Punctuation.IsCjk(end) && Punctuation.IsCjk(text[0])) && end is not ('/' or '@' or '\u2014') && !(end == '\u2013' && words.Length > 1 && char.IsLetterOrDigit(words[^2]));
    }

    // Marks that ended with the sign end before it.
    private void DropLast()
    {
        words.Length--;
        for (var i = marks.Count - 1; i >= 0 && marks[i].Range.EndExclusive > words.Length; i--)
            marks[i] = marks[i] with { Range = new(Math.Min(marks[i].Range.StartInclusive, words.Length), words.Length) };
        marks.RemoveAll(m => m.Range.IsEmpty);
    }

    private void AddNoteMark(string text, int start)
    {
        var label = NoteLabel.Of(text);
        var isNumber = label.Length > 0 && label.All(char.IsDigit);
        if (label.Length == 0 || (!isNumber && label[0] is not ('*' or '†' or '‡' or '§'))) return;
        var before = words[start - 1];
        var isAfterWord = Punctuation.EndsSentence(before) || before is ',' or ';' or ':' or '"' or '”' or '»' or ')' || (char.IsLetter(before) && start > 2 && char.IsLetter(words[start - 2]) && char.IsLetter(words[start - 3]));
        if (noteLabels.Contains(label) || (isNumber && isAfterWord)) marks.Add(new Mark { Kind = MarkKind.NoteMark, Range = new(start, words.Length), Target = label, Cue = "raised" });
    }

    private static MarkKind? KindOf(WordStyle style, bool allBold, bool allItalic) =>
        style.IsBold && !allBold ? MarkKind.Strong : style.IsItalic && !allItalic ? MarkKind.Emphasis : null;

    private void Follow(WordStyle style, bool allBold, bool allItalic)
    {
        if (emphasis is { } e && KindOf(style, allBold, allItalic) != e.Kind) End(ref emphasis);
        if (link is { } l && style.Link != l.Target) End(ref link);
    }

    private void Begin(WordStyle style, bool allBold, bool allItalic, int start)
    {
        if (emphasis is null && KindOf(style, allBold, allItalic) is { } kind) emphasis = (kind, null, start);
        if (link is null && style.Link is { } target && Uri.IsWellFormedUriString(target, UriKind.Absolute)) link = (MarkKind.Link, target, start);
    }

    private void End(ref (MarkKind Kind, string? Target, int Start)? open)
    {
        if (open is { } mark && words.Length > mark.Start)
        {
            marks.Add(new Mark { Kind = mark.Kind, Range = new(mark.Start, words.Length), Target = mark.Target, Cue = mark.Kind switch { MarkKind.Link => "link annotation", MarkKind.Strong => "bold", _ => "italic" } });
        }

        open = null;
    }
}
