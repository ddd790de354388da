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

    /// <summary>Words that may be put for each other, beside what the program knows itself: learned from other texts, or from a dictionary. None by default.</summary>
    public IReadOnlyList<BilingualWords> Words { get; init; } = [];
}
