using Avow.Statements;

namespace Avow.Relating;

/// <summary>One of two texts that may be translations of each other.</summary>
public sealed record TextToAlign
{
    /// <summary>All ranges of the result lie in here.</summary>
    public required string Words { get; init; }

    /// <summary>BCP 47; "und" when not known.</summary>
    public string Language { get; init; } = Languages.Unknown;

    /// <summary>
    /// The blocks of <see cref="Words"/>, in order and not overlapping, as readers give them (<see cref="Content.Blocks"/>). Empty: every line is
    /// a paragraph. Words between blocks are read as lines too.
    /// </summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
