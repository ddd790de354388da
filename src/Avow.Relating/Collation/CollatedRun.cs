using Avow.Statements;

namespace Avow.Relating;

/// <summary>A stretch of a row of which one thing can be said. A side that has no words in it is null; never both.</summary>
public sealed record CollatedRun(CollatedKind Kind, TextRange? Left, TextRange? Right)
{
    /// <summary>For a passage that moved: the number that its two places share, from 0; otherwise null.</summary>
    public int? Move { get; init; }
}

/// <summary>What became of the words of the left text in the right one.</summary>
public enum CollatedKind
{
    Same,

    /// <summary>Differs only in quotation marks, dashes, case, spaces or diacritics.</summary>
    Typographic,

    Removed,
    Added,
    Changed,

    /// <summary>The same words stand elsewhere on the other side.</summary>
    Moved,
}
