using Avow.Statements;

namespace Avow.Relating;

/// <summary>Two texts of which one is a translation of the other, or both of a third.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Score">How sure that is, 0 to 1.</param>
public sealed record TranslationMatch(Id<Text> A, Id<Text> B, double Score);
