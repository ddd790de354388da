using Avow.Statements;

namespace Avow.Relating;

/// <summary>What is known of two texts before they are aligned.</summary>
public sealed record AlignmentOptions
{
    /// <summary>BCP 47; "und" when not known.</summary>
    public string LanguageOfA { get; init; } = Languages.Unknown;

    public string LanguageOfB { get; init; } = Languages.Unknown;

    /// <summary>By segment, the kind of block (paragraph, heading, list item, note) that it begins; null within one. Empty when nothing is known.</summary>
    public IReadOnlyList<BlockKind?> BlocksOfA { get; init; } = [];

    public IReadOnlyList<BlockKind?> BlocksOfB { get; init; } = [];
}
