using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Lays a text's blocks out as rows: neighbours that form one list, quotation or table become one piece.</summary>
internal static class Pieces
{
    /// <summary>Notes beside one piece; more would leave the paragraph alone on its screen.</summary>
    public const int MaxNotes = 5;

    /// <summary>Lines of one piece, so that its notes stand near what they mean.</summary>
    private const int MaxLines = 40;

    private const int MaxNoteRows = 4;

    public static IReadOnlyList<Piece> Of(TextLayout layout, InlineSpans spans, ILookup<string, Note> notes)
    {
        List<Piece> pieces = [];
        List<PlacedBlock> run = [];
        var headings = new HeadingLevels();
        foreach (var block in layout.Blocks.Where(block => block.Block.Kind != BlockKind.Footnote))
        {
            if (run.Count > 0 && (!BelongTogether(run[^1].Block, block.Block) || run.Count == MaxLines)) Close();
            run.Add(block);
        }

        Close();
        return WithNoteRows(pieces);

        void Close()
        {
            if (run.Count == 0) return;
            pieces.Add(Make(layout.Text, run, spans, notes, headings));
            run = [];
        }
    }

    public static IReadOnlyList<Piece> Footnotes(TextLayout layout, InlineSpans spans, ILookup<string, Note> notes, SourceSpans source, Func<string, bool> isShown) => WithNoteRows(
        [.. from block in layout.Blocks
            where block.Block.Kind == BlockKind.Footnote && isShown(block.Anchor)
            let back = source.BackTo(block.Anchor)
            let shown = back is null ? block : block with { Block = block.Block with { Range = BackLinks.Without(layout.Text.Words, block.Range) } }
            let piece = Make(layout.Text, [shown], spans, notes, new HeadingLevels())
            select piece with { Lines = [piece.Lines[0] with { BackTo = back }] }]);

    private static PieceLine Line(Text text, PlacedBlock block, InlineSpans spans) => new()
    {
        Anchor = block.Anchor,
        Number = block.Number,
        Language = block.Block.Language == Languages.Unknown ? text.Language : block.Block.Language,
        Words = InlineTree.Of(text.Words, block.Range, spans),
        Cells = block.Block.Kind == BlockKind.TableRow ? [.. TableCells.Of(text.Words, block.Range).Select(cell => InlineTree.Of(text.Words, cell, spans))] : [],
        Depth = block.Block.Kind == BlockKind.ListItem ? Math.Clamp(block.Block.Level, 1, 4) : 0,
        HasOwnMarker = block.Block.Kind switch
        {
            BlockKind.ListItem => ListMarkers.StandAt(text.Words, block.Range),
            BlockKind.Footnote => ListMarkers.IsLabel(text.Words, block.Range, block.Block.Label),
            _ => false,
        },
        Label = block.Block.Label is { } label ? Shown.Name(label, 12) : null,
    };

    private static Piece Make(Text text, List<PlacedBlock> run, InlineSpans spans, ILookup<string, Note> notes, HeadingLevels headings)
    {
        var beside = run.SelectMany(block => notes[block.Anchor]).ToList();
        var first = run[0].Block;
        return new()
        {
            Kind = KindOf(first.Kind),
            Level = first.Kind == BlockKind.Heading ? headings.Next(first.Level) : 0,
            Lines = [.. run.Select(block => Line(text, block, spans))],
            Notes = [.. beside.Take(MaxNotes)],
            MoreNotes = Math.Max(0, beside.Count - MaxNotes),
        };
    }

    private static bool BelongTogether(Block before, Block block) =>
        before.Kind == block.Kind && block.Kind is BlockKind.ListItem or BlockKind.Quotation or BlockKind.TableRow;

    private static PieceKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => PieceKind.Heading,
        BlockKind.ListItem => PieceKind.List,
        BlockKind.Quotation => PieceKind.Quotation,
        BlockKind.TableRow => PieceKind.Table,
        BlockKind.Caption => PieceKind.Caption,
        BlockKind.Footnote => PieceKind.Footnote,
        _ => PieceKind.Paragraph,
    };

    private static List<Piece> WithNoteRows(List<Piece> pieces)
    {
        var free = 0;
        for (var at = pieces.Count - 1; at >= 0; at--)
        {
            if (pieces[at].Notes.Count == 0)
            {
                free++;
                continue;
            }

            pieces[at] = pieces[at] with { NoteRows = Math.Min(free + 1, MaxNoteRows) };
            free = 0;
        }

        return pieces;
    }
}
