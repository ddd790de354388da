using Avow.Statements;

namespace Avow.Relating;

/// <summary>Witnesses that have the same words.</summary>
/// <param name="Siglum">A to Z, then AA.</param>
/// <param name="Witnesses">By age.</param>
public sealed record VariantWording(string Siglum, IReadOnlyList<int> Witnesses);

/// <summary>A place where witnesses differ.</summary>
public sealed record VariantPlace
{
    public required VariantKind Kind { get; init; }

    /// <summary>Where it stands in the base text; empty where the base has no words there.</summary>
    public required TextRange InBase { get; init; }

    /// <summary>A few words before it, as most have them; empty at the beginning of a line.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>The base's reading first, if it has one of its own, then by the number of wordings.</summary>
    public required IReadOnlyList<VariantReading> Readings { get; init; }

    /// <summary>Wordings that lack the whole passage in which the place lies; they have no reading here.</summary>
    public IReadOnlyList<int> Lacking { get; init; } = [];

    /// <summary>For a passage that stands elsewhere in some: the words before which it stands there.</summary>
    public string? MovedBefore { get; init; }

    internal int FirstSegment { get; init; }

    internal int LastSegment { get; init; }
}

/// <summary>What kind of difference.</summary>
public enum VariantKind
{
    /// <summary>Other words.</summary>
    Wording,

    /// <summary>Words that the base does not have.</summary>
    Addition,

    /// <summary>Words that only the base and others have.</summary>
    Omission,

    /// <summary>The same words elsewhere.</summary>
    Move,

    /// <summary>The same words, set otherwise.</summary>
    Typographic,
}

/// <summary>One reading of a place.</summary>
/// <param name="Words">As the earliest of its witnesses has them; empty for an omission.</param>
/// <param name="Wordings">Who has it: indices of <see cref="VariantTable.Wordings"/>, ascending.</param>
/// <param name="Forms">Its typographic forms, as the earliest has it first; one when all set it alike.</param>
public sealed record VariantReading(string Words, IReadOnlyList<int> Wordings, IReadOnlyList<VariantForm> Forms);

/// <summary>One way to set a reading.</summary>
/// <param name="Words">Exactly as they stand.</param>
/// <param name="Witnesses">Who sets it so, by age; empty when there is no other form.</param>
public sealed record VariantForm(string Words, IReadOnlyList<int> Witnesses);
