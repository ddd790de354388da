using Avow.Statements;

namespace Avow.Relating;

/// <summary>One text of a lineage: a witness, or one that is not in the archive.</summary>
public sealed record LineageNode
{
    /// <summary>Null for a text that is not in the archive.</summary>
    public Id<Text>? Text { get; init; }

    /// <summary>Where a text that is not in the archive stood, when witnesses name it; null when only their words prove it.</summary>
    public string? Address { get; init; }

    /// <summary>Index of its source in <see cref="Lineage.Nodes"/>; null for the first.</summary>
    public int? Parent { get; init; }

    /// <summary>What makes that its source.</summary>
    public required LineageGround Ground { get; init; }

    /// <summary>Places where its words differ from its source's, typography aside.</summary>
    public int Differences { get; init; }

    /// <summary>Texts, its source among them, that are as near: from which of them it was taken is not known.</summary>
    public int EquallyNear { get; init; } = 1;

    /// <summary>False when neither date, capture, address nor variants tell which of the two came first.</summary>
    public bool DirectionKnown { get; init; } = true;

    /// <summary>Of a text that is not in the archive: the day by which it was there; null when its copies are undated.</summary>
    public DateOnly? NotAfter { get; init; }

    /// <summary>An address that it names as its source and that is not in the archive; null for none.</summary>
    public string? NamesOutside { get; init; }
}

/// <summary>Why a text is said to come from another, the plainest first.</summary>
public enum LineageGround
{
    /// <summary>Nothing earlier is known.</summary>
    First,

    /// <summary>It says so, and its words do not speak against it.</summary>
    Named,

    /// <summary>Its words are nearest to that text's.</summary>
    Variants,

    /// <summary>It has the same words as several; the earliest stands for them.</summary>
    SameWords,

    /// <summary>Several wordings are equally near; the earliest stands for them.</summary>
    Earliest,

    /// <summary>Of a text that is not in the archive: two copies share readings that neither has from the other.</summary>
    SharedReadings,
}
