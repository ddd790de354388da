namespace Avow.Statements;

/// <summary>What is visibly wrong with a source. Reported, never silently repaired.</summary>
/// <param name="Kind">The named case.</param>
/// <param name="Range">Where, in <see cref="Content.Words"/>.</param>
/// <param name="Words">The words that show it, as they stand.</param>
public sealed record Damage(DamageKind Kind, TextRange Range, string Words)
{
    /// <summary>The reading of the whole range that is offered in its place, where there is one; the words themselves are never changed.</summary>
    public string? Repair { get; init; }
}

/// <summary>The kinds of damage.</summary>
public enum DamageKind
{
    /// <summary>A note mark whose note is not in the source.</summary>
    NoteMissing,

    /// <summary>A note that no mark refers to.</summary>
    NoteUnreferenced,

    /// <summary>A link or its caption cut off in the middle.</summary>
    LinkCutOff,

    /// <summary>Characters that only a wrong decoding makes.</summary>
    EncodingBroken,

    /// <summary>The text ends in the middle of a sentence.</summary>
    StopsMidSentence,

    /// <summary>A paragraph break in the middle of a sentence.</summary>
    ParagraphBroken,

    /// <summary>After these words comes a part that the source names and does not hold, or that cannot be read.</summary>
    PartMissing,
}
