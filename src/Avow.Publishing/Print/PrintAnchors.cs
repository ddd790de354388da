namespace Avow.Publishing;

/// <summary>Names in pieces of several texts that stand in one file, made different.</summary>
internal static class PrintAnchors
{
    /// <param name="pieces">Of one text.</param>
    /// <param name="prefix">What is put before all of its names: "t2-".</param>
    public static IEnumerable<Piece> Within(IReadOnlyList<Piece> pieces, string prefix) =>
        BookChapter.WithoutNotes(pieces).Select(piece => piece with { Lines = [.. piece.Lines.Select(line => Within(line, prefix))] });

    private static PieceLine Within(PieceLine line, string prefix) => line with
    {
        Anchor = prefix + line.Anchor,
        BackTo = line.BackTo is null ? null : prefix + line.BackTo,
        Words = Within(line.Words, prefix),
        Cells = [.. line.Cells.Select(cell => Within(cell, prefix))],
    };

    private static IReadOnlyList<Inline> Within(IReadOnlyList<Inline> words, string prefix) => words.All(inline => inline.Kind == InlineKind.Words)
        ? words
        : [.. words.Select(inline => inline with { Within = Within(inline.Within, prefix), Span = Within(inline.Span, prefix) })];

    private static InlineSpan? Within(InlineSpan? span, string prefix) => span is null ? null : span with
    {
        Address = span.Address is ['#', .. var name] ? $"#{prefix}{name}" : span.Address,
        Anchor = span.Anchor is null ? null : prefix + span.Anchor,
    };
}
