namespace Avow.Relating;

/// <summary>
/// Texts that hang together by matches, or by standing in one document, with all matches between them. The lists are ordered by id.
/// </summary>
public sealed record Component(IReadOnlyList<TextFacts> Texts, IReadOnlyList<TextMatch> Matches);
