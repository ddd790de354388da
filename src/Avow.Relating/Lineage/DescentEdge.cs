namespace Avow.Relating;

/// <summary>That one may have been made from another, and how unlikely that is.</summary>
internal readonly record struct DescentEdge(int From, int To, long Cost);
