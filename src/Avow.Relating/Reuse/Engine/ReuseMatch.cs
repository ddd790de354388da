using Avow.Statements;

namespace Avow.Relating;

/// <summary>One passage that two texts of a collection share.</summary>
/// <param name="A">Number of the earlier text in the collection.</param>
/// <param name="SpanA">Where it stands there, in UTF-16 units.</param>
/// <param name="B">Number of the later text.</param>
/// <param name="SpanB">Where it stands there.</param>
/// <param name="Kind">What it is by its shape.</param>
/// <param name="Likeness">Share of its words that agree, 0 to 1.</param>
public sealed record ReuseMatch(int A, TextRange SpanA, int B, TextRange SpanB, ReuseKind Kind, double Likeness);
