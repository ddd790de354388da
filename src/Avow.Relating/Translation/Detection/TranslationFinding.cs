namespace Avow.Relating;

/// <summary>Two texts that look like translations of each other, or of a third.</summary>
/// <param name="Score">0 to 1: how likely it is, as far as the clues go.</param>
/// <param name="Evidence">What was seen, the strongest first; never empty.</param>
public sealed record TranslationFinding(double Score, IReadOnlyList<TranslationClue> Evidence);
