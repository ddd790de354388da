namespace Avow.Relating;

/// <summary>Two texts and how they were aligned.</summary>
/// <param name="A">Segments of the one.</param>
/// <param name="B">Of the other.</param>
/// <param name="Beads">As <see cref="SegmentAlignment"/> found them, or as an editor set them.</param>
public sealed record AlignedExample(IReadOnlyList<string> A, IReadOnlyList<string> B, IReadOnlyList<Bead> Beads);
