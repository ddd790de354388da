namespace Avow.Relating;

/// <summary>Two texts that met, and the odds of their being translations.</summary>
/// <param name="A">Number of the text that comes first.</param>
/// <param name="B">Of the other.</param>
/// <param name="Odds">Log, about.</param>
internal readonly record struct WeighedEdge(int A, int B, float Odds);
