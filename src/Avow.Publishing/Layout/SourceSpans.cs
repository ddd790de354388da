using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The source's own marks as elements, and footnotes joined to their marks both ways.</summary>
internal sealed class SourceSpans
{
    private const double MostOfABlock = 0.8;

    private readonly Dictionary<string, string> noteByLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> markByNote = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextRange> placeByNote = new(StringComparer.Ordinal);
    private readonly List<InlineSpan> spans = [];

    private SourceSpans()
    {
    }

    public IReadOnlyList<InlineSpan> Spans => spans;

    /// <summary>The anchor of the first mark that refers to a footnote; null when none does.</summary>
    public string? BackTo(string noteAnchor) => markByNote.GetValueOrDefault(noteAnchor);

    /// <summary>Where that mark stands.</summary>
    public TextRange? MarkOf(string noteAnchor) => placeByNote.TryGetValue(noteAnchor, out var place) ? place : null;

    public static SourceSpans Of(TextLayout layout)
    {
        var made = new SourceSpans();
        foreach (var block in layout.Blocks)
        {
            if (block.Block is { Kind: BlockKind.Footnote, Label: { } label }) made.noteByLabel.TryAdd(label, block.Anchor);
        }

        foreach (var mark in layout.Marks) made.Add(mark, layout);
        if (layout.Text.Role == WitnessRole.Frame && made.EmphasisesAll(layout)) made.spans.RemoveAll(span => span.Kind == InlineKind.Emphasis);
        return made;
    }

    // Then it sets the frame apart, which the page does already; what is left unmarked may be a full stop or a link.
    private bool EmphasisesAll(TextLayout layout)
    {
        var emphasis = InlineSpans.Of(spans.Where(span => span.Kind == InlineKind.Emphasis));
        return layout.Blocks.Where(block => block.Block.Kind != BlockKind.Heading).All(block =>
            emphasis.Within(block.Range).Sum(layer => layer.Sum(span => span.Range.Length)) >= block.Range.Length * MostOfABlock);
    }

    private void Add(Mark mark, TextLayout layout)
    {
        if (!mark.Range.LiesInside(layout.Text.Words)) return;
        switch (mark.Kind)
        {
            case MarkKind.NoteMark:
                AddNoteMark(mark, layout);
                break;
            case MarkKind.Link when Shown.Followable(mark.Target) is { } address:
                spans.Add(new(InlineKind.Link, mark.Range) { Address = address });
                break;
            case MarkKind.Withheld:
                spans.Add(new(InlineKind.Withheld, mark.Range));
                break;
            case MarkKind.Emphasis:
                spans.Add(new(InlineKind.Emphasis, mark.Range));
                break;
            case MarkKind.Strong:
                spans.Add(new(InlineKind.Strong, mark.Range));
                break;
            case MarkKind.Quotation when layout.At(mark.Range.StartInclusive)?.Block.Kind != BlockKind.Quotation:
                spans.Add(new(InlineKind.Quotation, mark.Range));
                break;
        }
    }

    // A mark without its note stays plain words: the damage note says what is missing. In the note itself the label is no link.
    private void AddNoteMark(Mark mark, TextLayout layout)
    {
        if (mark.Target is null || !noteByLabel.TryGetValue(mark.Target, out var note)) return;
        if (layout.At(mark.Range.StartInclusive)?.Block.Kind == BlockKind.Footnote) return;
        var isFirst = !markByNote.ContainsKey(note);
        var anchor = isFirst ? string.Create(CultureInfo.InvariantCulture, $"r{note[1..]}") : null;
        if (isFirst) (markByNote[note], placeByNote[note]) = (anchor!, mark.Range);
        spans.Add(new(InlineKind.Link, mark.Range) { Address = $"#{note}", Anchor = anchor, IsNoteMark = true });
    }
}
