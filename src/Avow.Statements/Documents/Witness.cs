namespace Avow.Statements;

/// <summary>
/// The span of one document that carries a text: the statement itself, or the frame that an outlet puts around another's text.
/// </summary>
public sealed record Witness
{
    public required WitnessRole Role { get; init; }

    /// <summary>In <see cref="Content.Words"/>, from the start of a block to the end of a block.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The heading of this span where it has one of its own.</summary>
    public string? Title { get; init; }

    /// <summary>Who signs or is named as speaking in this span; null when the span does not say.</summary>
    public string? Issuer { get; init; }

    /// <summary>The date this span gives itself.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date an editor gives it, before all others; null when nobody did.</summary>
    public DateOnly? CorrectedDate { get; init; }

    /// <summary>What showed where it begins and ends: "heading “Introduction”, signature line".</summary>
    public required string Cue { get; init; }
}

/// <summary>Whose words a witness carries.</summary>
public enum WitnessRole
{
    Statement,
    Frame,
}
