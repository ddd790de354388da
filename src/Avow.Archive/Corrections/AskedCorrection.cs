using Avow.Statements;

namespace Avow.Archive;

/// <summary>What an editor asks to be corrected in a text.</summary>
/// <param name="Field">What.</param>
/// <param name="Value">In the form of its field; null takes back what was corrected before.</param>
/// <param name="Begins">For <see cref="CorrectedField.WitnessRange"/>: words of the paragraph with which the text begins.</param>
/// <param name="Ends">For <see cref="CorrectedField.WitnessRange"/>: words of the paragraph with which it ends.</param>
/// <param name="Block">For <see cref="CorrectedField.BlockLanguage"/>: the paragraph's number in the text, from 1.</param>
public sealed record AskedCorrection(CorrectedField Field, string? Value, string? Begins = null, string? Ends = null, int Block = 0)
{
    /// <summary>In place of <see cref="Begins"/>: the block of the document as it was read, from 0.</summary>
    public int? BeginsAt { get; init; }

    /// <summary>In place of <see cref="Ends"/>.</summary>
    public int? EndsAt { get; init; }
}
