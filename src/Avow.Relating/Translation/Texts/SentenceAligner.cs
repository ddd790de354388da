using Avow.Statements;

namespace Avow.Relating;

/// <summary>Aligns sentences of two languages.</summary>
internal sealed class SentenceAligner(string languageOfA, string languageOfB, IReadOnlyList<BilingualWords> words) : IPartAligner
{
    public IReadOnlyList<Bead> Align(SegmentedText a, TextRange partOfA, SegmentedText b, TextRange partOfB, CancellationToken cancel)
    {
        var options = new AlignmentOptions
        {
            Words = words,
            LanguageOfA = languageOfA,
            LanguageOfB = languageOfB,
            BlocksOfA = [.. a.Begins.Skip(partOfA.StartInclusive).Take(partOfA.Length)],
            BlocksOfB = [.. b.Begins.Skip(partOfB.StartInclusive).Take(partOfB.Length)],
        };
        var beads = SegmentAlignment.Align(a.Segments(partOfA), b.Segments(partOfB), options, cancel);
        return [.. beads.Select(bead => new Bead(bead.A.Shift(partOfA.StartInclusive), bead.B.Shift(partOfB.StartInclusive), bead.Certainty))];
    }
}
