namespace Avow.Publishing;

/// <summary>What one row of the page holds.</summary>
public enum PieceKind
{
    Paragraph,
    Heading,
    List,
    Quotation,
    Table,
    Caption,
    Footnote,
}

/// <summary>One row of the page: a paragraph, or blocks that belong together, with the notes beside them.</summary>
public sealed record Piece
{
    public required PieceKind Kind { get; init; }

    /// <summary>For headings 2 to 6, never a step of more than one downwards; otherwise 0.</summary>
    public int Level { get; init; }

    public required IReadOnlyList<PieceLine> Lines { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Notes that found no room; the table has them.</summary>
    public int MoreNotes { get; init; }

    /// <summary>Rows that the notes may reach over without pushing the text apart: 1 to 4.</summary>
    public int NoteRows { get; init; } = 1;
}

/// <summary>One block of a piece.</summary>
public sealed record PieceLine
{
    public required string Anchor { get; init; }

    public int? Number { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<Inline> Words { get; init; }

    /// <summary>A table row's cells; empty for everything else.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Cells { get; init; } = [];

    /// <summary>List depth from 1; 0 for everything else.</summary>
    public int Depth { get; init; }

    /// <summary>A list item or footnote whose words begin with their own "1." or "–".</summary>
    public bool HasOwnMarker { get; init; }

    /// <summary>A footnote's label.</summary>
    public string? Label { get; init; }

    /// <summary>Where a footnote is referred to: the anchor of its mark.</summary>
    public string? BackTo { get; init; }
}
