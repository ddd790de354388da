namespace Avow.Statements;

/// <summary>What stands in one document, whoever captured it and when: words, blocks, marks, findings, damage.</summary>
public sealed record Content
{
    /// <summary>Name and version of the reader, "html/1".</summary>
    public required string Reader { get; init; }

    /// <summary>The words of all blocks in reading order, one block a line, lines separated by "\n". All ranges lie in here.</summary>
    public required string Words { get; init; }

    /// <summary>Blocks in order; together they cover <see cref="Words"/> but for the line breaks.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Emphasis, links, quotations, note marks: ordered by start, then by end descending.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public Metadata Metadata { get; init; } = new();

    /// <summary>Which spans carry whose text, in order, not overlapping. At least one unless <see cref="Words"/> is empty.</summary>
    public IReadOnlyList<Witness> Witnesses { get; init; } = [];

    /// <summary>Which words do what in a statement: dateline, signature, signatories, postscript, contact. Ordered by start, then by end descending.</summary>
    public IReadOnlyList<Part> Parts { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Damage> Damage { get; init; } = [];

    /// <summary>Changes tracked in the source, in order of place. Contents written before there were any read as none.</summary>
    public IReadOnlyList<TrackedChange> Changes { get; init => field = value ?? []; } = [];

    /// <summary>Comments in the source's margin, in order of place.</summary>
    public IReadOnlyList<MarginComment> Comments { get; init => field = value ?? []; } = [];
}
