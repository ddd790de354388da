namespace Avow.Statements;

/// <summary>Something said about a span inside the blocks. Marks may nest; they never cross a block, quotations excepted.</summary>
public sealed record Mark
{
    public required MarkKind Kind { get; init; }

    public required TextRange Range { get; init; }

    /// <summary>A link's absolute target, or a note mark's label; otherwise null.</summary>
    public string? Target { get; init; }

    /// <summary>For a quotation: whom it is ascribed to in the source's own words, when it is said.</summary>
    public string? AscribedTo { get; init; }

    /// <summary>What showed it: "quotation marks", "blockquote", "colon after “the statement of …”".</summary>
    public string? Cue { get; init; }
}

/// <summary>The kinds of mark.</summary>
public enum MarkKind
{
    Emphasis,
    Strong,
    Link,
    Quotation,
    NoteMark,

    /// <summary>Words that a program recognised in a picture; the cue says which program, in which language, and how sure it was.</summary>
    Ocr,

    /// <summary>What the editors of the archive put in place of words that they withhold (<see cref="WithheldWords.Mark"/>).</summary>
    Withheld,
}
