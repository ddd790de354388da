namespace Avow.Relating;

/// <summary>One or two segments of a text and those of the other that belong to them.</summary>
internal readonly record struct SegmentBead(int A, int CountA, int B, int CountB);
