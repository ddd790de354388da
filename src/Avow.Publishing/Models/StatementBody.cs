using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The words of a text with everything that is said beside them.</summary>
internal sealed record StatementBody(IReadOnlyList<Piece> Pieces, IReadOnlyList<Piece> Footnotes, string? TitleAnchor)
{
    public static StatementBody Of(
        TextLayout layout,
        IReadOnlyList<RelatedText> related,
        IReadOnlyList<Endorsement> endorsements,
        IRegistry registry,
        Id<Statement> statement,
        IReadOnlyDictionary<int, ResolvedNote> resolved,
        IReadOnlyList<PlacedBlock> shown,
        bool isLast)
    {
        var source = SourceSpans.Of(layout);
        var reserved = ReservationNotes.Of(layout, endorsements, registry);
        var travel = new TravelNotes(layout) { StatementHere = statement };
        foreach (var text in related) travel.Add(text);

        var spans = InlineSpans.Of([.. source.Spans, .. travel.Spans, .. reserved.Spans, .. DamageNotes.Spans(layout)]);
        var title = TitleBlock(layout);
        var notes = reserved.Notes.Concat(travel.All()).Concat(DamageNotes.Of(layout, resolved))
            .Select(note => note.Anchor == title?.Anchor && layout.Blocks.Count > 1 ? note with { Anchor = layout.Blocks[1].Anchor } : note)
            .ToLookup(note => note.Anchor, StringComparer.Ordinal);
        return new(
            Pieces: Publishing.Pieces.Of(layout with { Blocks = [.. shown.Where(block => block != title)] }, spans, notes),
            Footnotes: Publishing.Pieces.Footnotes(layout, spans, notes, source, anchor => source.MarkOf(anchor) is { } mark ? shown.Any(block => block.Range.Contains(mark.StartInclusive)) : isLast),
            title?.Anchor);
    }

    // The page's own heading says it already.
    private static PlacedBlock? TitleBlock(TextLayout layout) =>
        layout.Blocks is [{ Block.Kind: BlockKind.Heading } first, ..]
        && string.Equals(first.Range.Of(layout.Text.Words).Trim(), layout.Text.Title.Trim(), StringComparison.OrdinalIgnoreCase)
            ? first
            : null;
}
