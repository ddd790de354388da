namespace Avow.Reading;

/// <summary>A language that some words may be in, and how likely (0 to 1).</summary>
public sealed record LanguageCandidate(string Tag, double Certainty);
