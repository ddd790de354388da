using Avow.Statements;

namespace Avow.Publishing;

/// <summary>How two texts in two languages lie against each other, as relating found it.</summary>
public sealed record FoundAlignment
{
    public required FoundStanding Standing { get; init; }

    /// <summary>In order; together they hold every sentence of both texts once. Empty unless they are translations.</summary>
    public IReadOnlyList<FoundBead> Beads { get; init; } = [];

    /// <summary>What does not agree, in the order of the left text, then the right one.</summary>
    public IReadOnlyList<FoundDifference> Differences { get; init; } = [];

    /// <summary>Whether it is kept with the two texts; else it was found now, by what the archive has learned of all its translations.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether what one bead has on one side only stands elsewhere in the other text.</summary>
    internal bool IsMoved(FoundBead bead) => (bead.Left.IsEmpty || bead.Right.IsEmpty)
        && Differences.Any(difference => difference.Kind == FoundDifferenceKind.Moved && (difference.Left.Overlaps(bead.Left) || difference.Right.Overlaps(bead.Right)));

    public static FoundAlignment Nothing { get; } = new() { Standing = FoundStanding.Unrelated };
}

/// <summary>What two texts are to each other.</summary>
public enum FoundStanding
{
    Translations,

    /// <summary>They do not look like translations of each other.</summary>
    Unrelated,

    /// <summary>Too long to be aligned while a reader waits.</summary>
    TooLong,

    /// <summary>Others are being aligned for other readers just now.</summary>
    Busy,
}

/// <summary>Sentences that say the same, in order.</summary>
/// <param name="Left">In the left text; empty, at the place where it would stand, when only the right one has it.</param>
/// <param name="Right">In the right text; likewise.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="IsSetByEditor">Whether a person said so.</param>
public sealed record FoundBead(TextRange Left, TextRange Right, double Certainty, bool IsSetByEditor = false);

/// <summary>Something seen on one side and not, or otherwise, on the other.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Left">Where in the left text; empty when nothing stands there.</param>
/// <param name="Right">Where in the right text; likewise.</param>
/// <param name="Certainty">0 to 1.</param>
public sealed record FoundDifference(FoundDifferenceKind Kind, TextRange Left, TextRange Right, double Certainty);

/// <summary>Kinds of difference between a text and its translation. What is only on one side is seen in its bead.</summary>
public enum FoundDifferenceKind
{
    /// <summary>A passage that stands elsewhere in the other text.</summary>
    Moved,
    Number,
    Date,
    Name,
    Length,
    Question,
    Quotation,
}
