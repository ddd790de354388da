using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One row of two texts laid beside each other: a block on each side, or a block that the other side has not.</summary>
/// <param name="Left">The block in the left text's words; null when only the right has it.</param>
/// <param name="Right">The block in the right text's words; null when only the left has it.</param>
/// <param name="Moved">Whether the block stands elsewhere in the other text's order.</param>
/// <param name="LeftRuns">Which words of the left block differ and how; what no run covers is the same.</param>
/// <param name="RightRuns">Likewise on the right.</param>
public sealed record CollatedRow(
    TextRange? Left,
    TextRange? Right,
    bool Moved,
    IReadOnlyList<CollatedRun> LeftRuns,
    IReadOnlyList<CollatedRun> RightRuns)
{
    /// <summary>Whether the two sides are the same to the last character.</summary>
    public bool IsEqual => IsSame && LeftRuns.Concat(RightRuns).All(run => run.Kind == CollatedKind.Same);

    /// <summary>Whether the two sides say the same, typography aside.</summary>
    public bool IsSame => Left is not null && Right is not null && !Moved && LeftRuns.Concat(RightRuns).All(run => run.Kind is CollatedKind.Same or CollatedKind.Typographic);
}

/// <summary>A stretch of one side.</summary>
public sealed record CollatedRun(TextRange Range, CollatedKind Kind);

/// <summary>How a stretch stands to the other side.</summary>
public enum CollatedKind
{
    Same,

    /// <summary>Other quotation marks, dashes, capitals; the same words.</summary>
    Typographic,
    Removed,
    Added,
    Changed,
    Moved,
}
