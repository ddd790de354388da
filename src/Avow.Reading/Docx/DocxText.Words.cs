using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>The words of runs, what was put in and taken out, and what words refer to.</summary>
internal sealed partial class DocxText
{
    public void Text(ReadOnlySpan<char> text)
    {
        switch (textOf)
        {
            case null: break;
            case "w:instrText": fields.AddCode(text); break;
            case "w:delText" when !(changes is [.., { Removes: true }]): break; // words taken out by nobody
            default: Append(text); break;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (level.Paragraph is not { } paragraph || fields.HidesText) return;
        if (changes.FindLast(c => c.Removes) is { } removing)
        {
            removing.Add(text);
            return;
        }

        var (run, style) = (paragraph.Run, StyleOf(paragraph));
        var runStyle = document.Styles[run.StyleId];
        if (run.Hidden ?? runStyle.Hidden ?? style.Hidden ?? false) return;
        if (run.CustomNote is var (note, id) && note is not null && !text.IsWhiteSpace())
        {
            level.Words.NoteMark(note.Refer(id, NoteLabel.Of(text) is { Length: > 0 and < 8 } label ? label : null), note.Cue);
            run.CustomNote = null;
            return;
        }

        var isHeading = DocxNature.Of(paragraph, style, document.Numbering).Kind == BlockKind.Heading;
        level.Words.Strong = run.Bold ?? runStyle.Bold ?? (!isHeading && style.Bold == true);
        level.Words.Emphasis = run.Italic ?? runStyle.Italic ?? (!isHeading && style.Italic == true);
        level.Words.Append(text, run.LanguageOf(text) ?? runStyle.Language ?? style.Language ?? document.Styles.Default.Language);
        if (!text.IsWhiteSpace()) breaks = 0;
    }

    // Two breaks one after the other make an empty line: the paragraph is two.
    private void Break()
    {
        if (level.Paragraph is not { } paragraph || fields.HidesText || changes.Exists(c => c.Removes))
        {
            Append(" ");
            return;
        }

        if (++breaks >= 2 && level.Words.Length > 0 && DocxNature.Of(paragraph, StyleOf(paragraph), document.Numbering).Kind == BlockKind.Paragraph) Emit(paragraph);
        else level.Words.Break();
    }

    // Symbol fonts draw in the private area; what they draw has no character (section 17.3.3.30).
    private void AppendSymbol(string? code)
    {
        if (int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var symbol) && symbol is > 0x20 and < 0xD800 or > 0xF8FF and < 0xFFFE) Append([(char)symbol]);
    }

    private void BeginChange(DocxChange change)
    {
        changes.Add(change);
        if (!change.Removes) level.Words.Open(change.Change);
    }

    private void EndChange()
    {
        if (changes.Count == 0) return;
        var change = changes[^1];
        changes.RemoveAt(changes.Count - 1);
        if (!change.Removes) level.Words.Close(change.Change);
        else if (change.Taken() is { } taken) level.Words.Point(taken);
    }

    private void Refer(DocxNotes notes, XmlTag tag)
    {
        if (tag["w:id"] is not { } id || level.Paragraph is not { } paragraph || fields.HidesText || changes.Exists(c => c.Removes)) return;
        if (tag["w:customMarkFollows"] is { } custom && DocxStyles.IsOn(custom)) paragraph.Run.CustomNote = (notes, id);
        else level.Words.NoteMark(notes.Refer(id), notes.Cue);
    }

    private DraftComment? CommentOf(XmlTag tag) => tag["w:id"] is { } id ? document.Comments.GetValueOrDefault(id) : null;

    private bool ChooseOnce()
    {
        if (!alternatives.TryPop(out var chosen)) return true;
        alternatives.Push(true);
        return !chosen;
    }
}
