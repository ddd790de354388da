namespace Avow.Statements;

/// <summary>One block of a document.</summary>
public sealed record Block
{
    public required BlockKind Kind { get; init; }

    /// <summary>Where its words stand in <see cref="Content.Words"/>; never empty.</summary>
    public required TextRange Range { get; init; }

    /// <summary>BCP 47 tag of the block's language, "und" when not known.</summary>
    public string Language { get; init; } = Languages.Unknown;

    /// <summary>"ltr", "rtl" or "auto" where the source itself states the block's direction; null when it does not.</summary>
    public string? Direction { get; init; }

    /// <summary>Heading level 1 to 6, list depth from 1; 0 for the rest.</summary>
    public int Level { get; init; }

    /// <summary>For a footnote: its label as printed, "1", "*". For others null.</summary>
    public string? Label { get; init; }

    /// <summary>Character offset in the decoded source where the block begins; null when the reader cannot tell.</summary>
    public int? SourceOffset { get; init; }
}

/// <summary>The kinds of block.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    Footnote,
    Caption,
    TableRow,
}
