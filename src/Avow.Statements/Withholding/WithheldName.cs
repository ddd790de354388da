namespace Avow.Statements;

/// <summary>A name that is withheld wherever it stands, as a whole word, whatever its case.</summary>
/// <param name="Forms">All ways in which it is written; an inflected form is a form of its own.</param>
/// <param name="IsNoted">Whether a mark stands in its place; otherwise the words are gone.</param>
public sealed record WithheldName(IReadOnlyList<string> Forms, bool IsNoted);
