using Avow.Statements;

namespace Avow.Relating;

/// <summary>One row of two texts side by side: a paragraph and its counterpart, or a paragraph that has none here.</summary>
public sealed record CollatedRow
{
    /// <summary>In the left text, its line break included; null when the right side stands alone.</summary>
    public TextRange? Left { get; init; }

    /// <summary>In the right text, its line break included; null when the left side stands alone.</summary>
    public TextRange? Right { get; init; }

    /// <summary>For a paragraph that stands elsewhere on the other side: the row of its counterpart, counted from 0.</summary>
    public int? MovedToRow { get; init; }

    /// <summary>In order on both sides; together they are the whole of <see cref="Left"/> and the whole of <see cref="Right"/>.</summary>
    public required IReadOnlyList<CollatedRun> Runs { get; init; }
}
