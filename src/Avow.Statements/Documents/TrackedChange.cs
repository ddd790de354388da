namespace Avow.Statements;

/// <summary>A change that the writers of a source tracked in it. The text is what stands when every change is accepted.</summary>
public sealed record TrackedChange
{
    public required TrackedChangeKind Kind { get; init; }

    /// <summary>Where the words stand in <see cref="Content.Words"/>; for words taken out, the empty range where they stood.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The words put in or taken out, white space folded, no longer than readers keep.</summary>
    public required string Words { get; init; }

    /// <summary>Who made it, as the source names them; null when it does not say.</summary>
    public string? Author { get; init; }

    /// <summary>The day as written; office programs write their local time and no zone.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>The kinds of tracked change. A move is two: away from one place and to another.</summary>
public enum TrackedChangeKind
{
    Insertion,
    Deletion,
    MovedAway,
    MovedHere,
}
