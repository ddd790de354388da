namespace Avow.Relating;

/// <summary>A sentence or a paragraph as it was read for a sketch.</summary>
/// <param name="Letters">Its length in letters of an alphabet.</param>
/// <param name="Clues">In order, as often as they stand there.</param>
internal sealed record ReadSegment(double Letters, IReadOnlyList<uint> Clues);
