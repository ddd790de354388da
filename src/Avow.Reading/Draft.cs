using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a format's reader hands on: its blocks in order and the metadata it saw. <see cref="Finishing"/> makes the content of it.</summary>
internal sealed record Draft
{
    /// <summary>Name and version of the reader, "html/1".</summary>
    public required string Reader { get; init; }

    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    public Metadata Metadata { get; init; } = new();

    /// <summary>Blocks before which a part is missing that the source names: indexes in <see cref="Blocks"/>, its count for the end.</summary>
    public IReadOnlyList<int> Gaps { get; init; } = [];
}

/// <summary>One block before it has a place in the whole.</summary>
internal sealed record DraftBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>White space folded, trimmed, no line breaks, never empty.</summary>
    public required string Words { get; init; }

    /// <summary>Ranges relative to <see cref="Words"/>; links, emphasis, note marks with a link or superscript, quotation elements.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Heading level 1 to 6, list depth from 1; 0 for the rest.</summary>
    public int Level { get; init; }

    /// <summary>A footnote's label as printed; otherwise null.</summary>
    public string? Label { get; init; }

    /// <summary>The language that the source itself declares for the block (lang attribute); null when none.</summary>
    public string? DeclaredLanguage { get; init; }

    public int? SourceOffset { get; init; }

    /// <summary>A horizontal rule or an equal visible break stands before this block.</summary>
    public bool RuleBefore { get; init; }

    /// <summary>The box in which the source sets the block apart from the text around it; null when it does not.</summary>
    public NoteBox? Box { get; init; }

    /// <summary>Tracked changes; ranges relative to <see cref="Words"/>.</summary>
    public IReadOnlyList<TrackedChange> Changes { get; init; } = [];

    /// <summary>Comments on the block or a part of it; ranges relative to <see cref="Words"/>.</summary>
    public IReadOnlyList<DraftComment> Comments { get; init; } = [];
}

/// <summary>The part of a comment's span that lies in one block. Parts of one comment share its key.</summary>
internal sealed record DraftComment(string Key, MarginComment Comment);

/// <summary>A part that a page sets apart: a note's box, a lead, a paragraph in italics by style.</summary>
/// <param name="Id">Blocks of one box share it.</param>
/// <param name="IsEditors">Whether the page calls it an editor's note or an update.</param>
internal sealed record NoteBox(int Id, bool IsEditors);
