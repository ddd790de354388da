namespace Avow.Statements;

/// <summary>
/// What an editor says of a document, against what its reader found. It holds for every reading of the document, those to come included;
/// of several on one field the last holds. None is ever changed or removed; one without a value takes back those before it.
/// </summary>
public sealed record Correction
{
    public required CorrectedField Field { get; init; }

    /// <summary>In the form of its field: a day as 2026-05-14, a language as a BCP 47 tag, a role by its name; null takes back.</summary>
    public string? Value { get; init; }

    /// <summary>
    /// Words of the text that it is about, or of the block for <see cref="CorrectedField.BlockLanguage"/>; for
    /// <see cref="CorrectedField.WitnessRange"/> the words of the text as the reader bounded it.
    /// </summary>
    public required Quote About { get; init; }

    /// <summary>For <see cref="CorrectedField.WitnessRange"/>: the words of the block it begins with.</summary>
    public Quote? Begins { get; init; }

    /// <summary>For <see cref="CorrectedField.WitnessRange"/>: the words of the block it ends with.</summary>
    public Quote? Ends { get; init; }

    /// <summary>What stood there when it was corrected; null when nothing did.</summary>
    public string? Was { get; init; }

    public required string By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Why { get; init; }
}
