using Avow.Statements;

namespace Avow.Relating;

/// <summary>What an editor says belongs together, or stands on one side alone, as ranges of the characters of two texts.</summary>
/// <param name="A">In the first text; it takes in every segment that it touches. Empty: it has nothing for <paramref name="B"/>; where that would stand is found.</param>
/// <param name="B">In the second. Not both are empty.</param>
public readonly record struct PinnedBead(TextRange A, TextRange B);
