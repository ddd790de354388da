using Avow.Statements;

namespace Avow.Commands;

/// <summary>
/// One document of <c>avow read --jsonl</c>. Ranges are [start, end) in UTF-16 units of <see cref="Text"/>; what is not known is "". What was
/// found with its evidence, the parts of the statement, tracked changes and comments stand behind the fields that every document has.
/// </summary>
internal sealed record ReadDocument(
    string File,
    string Title,
    string Author,
    string Date,
    string Language,
    string Text,
    IReadOnlyList<ReadBlock> Blocks,
    IReadOnlyList<ReadFrame> Frame,
    IReadOnlyList<ShownDamage> Damage,
    IReadOnlyList<ReadPart> Parts,
    IReadOnlyList<ReadFinding> Findings,
    IReadOnlyList<ReadMargin>? Changes,
    IReadOnlyList<ReadMargin>? Comments)
{
    /// <summary>Of a web page the headline is <see cref="Title"/>, and no part of the main text.</summary>
    public static ReadDocument Of(string file, Content read) => Made(file, WithoutHeadline.Of(read));

    private static ReadDocument Made(string file, Content content) => new(
        file,
        content.Metadata.Title ?? "",
        content.Metadata.Byline ?? "",
        IsoDay.Write(content.Metadata.Date) ?? "",
        content.Metadata.Language,
        content.Words,
        [.. content.Blocks.Select(block => new ReadBlock(block.Kind.ToString(), block.Language, block.Range.StartInclusive, block.Range.EndExclusive))],
        [.. content.Witnesses.Where(witness => witness.Role == WitnessRole.Frame).Select(ReadFrame.Of)],
        [.. content.Damage.Select(damage => new ShownDamage(damage.Kind.ToString(), damage.Range.StartInclusive, damage.Range.EndExclusive, damage.Words, damage.Repair))],
        [.. content.Parts.Select(part => new ReadPart(part.Kind.ToString(), part.Range.StartInclusive, part.Range.EndExclusive, part.Cue))],
        ReadFinding.Of(content.Metadata),
        content.Changes.Count == 0 ? null : [.. content.Changes.Select(ReadMargin.Of)],
        content.Comments.Count == 0 ? null : [.. content.Comments.Select(ReadMargin.Of)]);
}

/// <summary>One block of a document.</summary>
internal sealed record ReadBlock(string Kind, string Language, int Start, int End);

/// <summary>One part of a statement, and what showed it.</summary>
internal sealed record ReadPart(string Kind, int Start, int End, string Cue);

/// <summary>What the outlet wrote around another's text, and what showed it.</summary>
internal sealed record ReadFrame(int Start, int End, string? Title, string? Issuer, string Cue)
{
    public static ReadFrame Of(Witness witness) => new(witness.Range.StartInclusive, witness.Range.EndExclusive, witness.Title, witness.Issuer, witness.Cue);
}

/// <summary>A tracked change or a comment: the words, where they stand or stood, by whom and when.</summary>
internal sealed record ReadMargin(string Kind, int Start, int End, string Words, string? Author, string? Date)
{
    public static ReadMargin Of(TrackedChange change) =>
        new(change.Kind.ToString(), change.Range.StartInclusive, change.Range.EndExclusive, change.Words, change.Author, IsoDay.Write(change.Date));

    public static ReadMargin Of(MarginComment comment) =>
        new("Comment", comment.Range.StartInclusive, comment.Range.EndExclusive, comment.Words, comment.Author, IsoDay.Write(comment.Date));
}
