namespace Avow.Statements;

/// <summary>A content as its editors have it.</summary>
/// <param name="Content">The content with every correction that could be applied.</param>
/// <param name="Refused">One problem for each correction that could not: its words are gone or stand in several places, its value is none.</param>
public sealed record CorrectedContent(Content Content, IReadOnlyList<Problem> Refused);
