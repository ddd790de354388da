using Avow.Statements;

namespace Avow.Relating;

/// <summary>A way to align some neighbouring segments of a text with some of the other.</summary>
internal interface IPartAligner
{
    /// <returns>In order, covering the given segments once; numbers are those of the whole texts.</returns>
    IReadOnlyList<Bead> Align(SegmentedText a, TextRange partOfA, SegmentedText b, TextRange partOfB, CancellationToken cancel);
}
