using Avow.Statements;

namespace Avow.Relating;

/// <summary>One difference between a text and its translation, with its places.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="A">The words it is about in the first text: a passage, a number, a name; empty, at the place where they would stand, when there are none.</param>
/// <param name="B">In the second text.</param>
/// <param name="Certainty">0 to 1: how sure it is that this difference is there.</param>
/// <param name="Beads">The numbers of the first and the last bead concerned, half-open; of a moved passage those on the first text's side.</param>
public sealed record TranslationDifference(DifferenceKind Kind, TextRange A, TextRange B, double Certainty, TextRange Beads)
{
    /// <summary>What was seen, in plain words, one line, without a full stop: "300 in the first text, 30 in the second".</summary>
    public required string Words { get; init; }
}
