using Avow.Relating;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary>Two files and how they are aligned: what every way to show it is made from.</summary>
internal sealed record AlignedFiles(AlignableFile A, AlignableFile B, TextAlignment Alignment)
{
    /// <summary>The words of a bead's one side; "" when it has none.</summary>
    public string WordsOfA(Bead bead) => Words(A, Alignment.SegmentsOfA, bead.A);

    public string WordsOfB(Bead bead) => Words(B, Alignment.SegmentsOfB, bead.B);

    private static string Words(AlignableFile file, IReadOnlyList<TextRange> segments, TextRange numbers) =>
        numbers.IsEmpty ? "" : file.Text.Words[segments[numbers.StartInclusive].StartInclusive..segments[numbers.EndExclusive - 1].EndExclusive];
}
