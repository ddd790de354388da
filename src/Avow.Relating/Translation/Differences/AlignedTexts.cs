using Avow.Statements;

namespace Avow.Relating;

/// <summary>Two texts, their beads, and what their languages know: what every kind of difference is found from.</summary>
internal sealed class AlignedTexts(TextToAlign textA, TextToAlign textB, SegmentedText a, SegmentedText b, IReadOnlyList<Bead> beads)
{
    public SegmentedText A => a;

    public SegmentedText B => b;

    public IReadOnlyList<Bead> Beads => beads;

    public string LanguageOfA { get; } = Languages.Primary(textA.Language);

    public string LanguageOfB { get; } = Languages.Primary(textB.Language);

    public ConceptLexicon LexiconOfA { get; } = ConceptLexicon.For(textA.Language);

    public ConceptLexicon LexiconOfB { get; } = ConceptLexicon.For(textB.Language);

    public TextRange RangeOfA(int bead) => a.RangeOf(beads[bead].A);

    public TextRange RangeOfB(int bead) => b.RangeOf(beads[bead].B);

    /// <summary>From some bead to another, the words of one side.</summary>
    public TextRange RangeOfA(TextRange run) => a.RangeOf(new(beads[run.StartInclusive].A.StartInclusive, beads[run.EndExclusive - 1].A.EndExclusive));

    public TextRange RangeOfB(TextRange run) => b.RangeOf(new(beads[run.StartInclusive].B.StartInclusive, beads[run.EndExclusive - 1].B.EndExclusive));
}
