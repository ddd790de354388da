namespace Avow.Relating;

/// <summary>Two of many texts that look like translations of each other.</summary>
/// <param name="A">Number of the text that comes first.</param>
/// <param name="B">Number of the other.</param>
/// <param name="Finding">How likely, and why.</param>
/// <param name="ByWayOf">A text that both are translations of and that shows it better than they do themselves; null when they show it alone.</param>
public sealed record TranslationPair(int A, int B, TranslationFinding Finding, int? ByWayOf = null);
