using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Names that are kept elsewhere in the translation, as they sound, and not here. A name that is met only once may be one that the other
/// language has another word for, and nothing is said of it but where another name stands in its place.
/// </summary>
internal sealed class NameDifferences
{
    // A bead that is less certain may be wrong itself.
    private const double LeastCertainty = 0.8;

    // Likeness of sound from which on two words are a name and its counterpart, and up to which a name is not there. Measured on shared/data/align.
    private const double Alike = 0.7;
    private const double Unlike = 0.6;

    // Beads that must have a name on both sides, and their share of those that have it on one.
    private const int LeastKept = 2;
    private const double LeastShareKept = 0.6;

    private readonly AlignedTexts texts;
    private readonly Dictionary<string, Tally> namesOfA = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> namesOfB = new(StringComparer.Ordinal);

    public NameDifferences(AlignedTexts texts, CancellationToken cancel)
    {
        this.texts = texts;
        for (var bead = 0; bead < texts.Beads.Count; bead++)
        {
            if (texts.Beads[bead].IsOneSided) continue;
            if (bead % 256 == 0) cancel.ThrowIfCancellationRequested();
            var (inA, inB) = (OfA(bead), OfB(bead));
            Count(namesOfA, inA, inB);
            Count(namesOfB, inB, inA);
        }
    }

    public IEnumerable<TranslationDifference> In(int bead)
    {
        if (texts.Beads[bead].IsOneSided || texts.Beads[bead].Certainty < LeastCertainty) return [];
        var (inA, inB) = (OfA(bead), OfB(bead));
        var (aloneA, aloneB) = (Alone(namesOfA, inA, inB, bead, OfB), Alone(namesOfB, inB, inA, bead, OfA));
        if (aloneA is [var ofA] && aloneB is [var ofB] && IsNamed(namesOfA, ofA, texts.LanguageOfA) && IsNamed(namesOfB, ofB, texts.LanguageOfB) && (IsKept(namesOfA, ofA) || IsKept(namesOfB, ofB)))
            return [Difference(bead, ofA.Range, ofB.Range, IsKept(namesOfA, ofA) && IsKept(namesOfB, ofB) ? 0.85 : 0.7, $"{Shown(texts.A, ofA)} in the first text, {Shown(texts.B, ofB)} in the second")];
        return
        [
            .. aloneA.Where(name => IsKept(namesOfA, name)).Select(name => Difference(bead, name.Range, texts.RangeOfB(bead), Missing(namesOfA, name), $"{Shown(texts.A, name)} in the first text is not named here in the second")),
            .. aloneB.Where(name => IsKept(namesOfB, name)).Select(name => Difference(bead, texts.RangeOfA(bead), name.Range, Missing(namesOfB, name), $"{Shown(texts.B, name)} in the second text is not named here in the first")),
        ];
    }

    private static void Count(Dictionary<string, Tally> names, BeadNames here, BeadNames there)
    {
        foreach (var name in here.Names.DistinctBy(name => name.Letters))
        {
            if (!names.TryGetValue(name.Letters, out var tally)) names[name.Letters] = tally = new();
            tally.Count(there.LikenessTo(name, orSmall: false));
        }
    }

    // Names of a side that nothing on the other side sounds like, nor beside it.
    private List<BeadNames.Word> Alone(Dictionary<string, Tally> names, BeadNames here, BeadNames there, int bead, Func<int, BeadNames> other)
    {
        List<BeadNames.Word> alone = [.. here.Names.DistinctBy(name => name.Letters).Where(name => there.LikenessTo(name, orSmall: true) < names[name.Letters].Unlike)];
        foreach (var beside in new[] { bead - 1, bead + 1 })
            if (alone.Count > 0 && beside >= 0 && beside < texts.Beads.Count && other(beside) is var near) alone.RemoveAll(name => near.LikenessTo(name, orSmall: true) >= names[name.Letters].Unlike);
        return alone;
    }

    // German writes every noun with a capital.
    private static bool IsNamed(Dictionary<string, Tally> names, BeadNames.Word name, string language) => language is not ("de" or "lb") || IsKept(names, name);

    private static bool IsKept(Dictionary<string, Tally> names, BeadNames.Word name) => names[name.Letters].IsKept;

    // The oftener a name is kept, the surer it is that it is missing where it is not.
    private static double Missing(Dictionary<string, Tally> names, BeadNames.Word name) => Math.Min(0.8, 0.45 + 0.05 * names[name.Letters].Kept);

    private TranslationDifference Difference(int bead, TextRange a, TextRange b, double sureness, string words) =>
        new(DifferenceKind.Name, a, b, Math.Round(sureness * texts.Beads[bead].Certainty, 4), new(bead, bead + 1)) { Words = words };

    private static string Shown(SegmentedText text, BeadNames.Word name) => OneLine.Of(name.Range.Of(text.Words));

    private BeadNames OfA(int bead) => BeadNames.Of(texts.A.Words, texts.RangeOfA(bead), texts.LexiconOfA);

    private BeadNames OfB(int bead) => BeadNames.Of(texts.B.Words, texts.RangeOfB(bead), texts.LexiconOfB);

    /// <summary>How often a name is met, and how often something that sounds like it stands on the other side.</summary>
    private sealed class Tally
    {
        private int met;
        private double leastLikeness = 1;

        public int Kept { get; private set; }

        public bool IsKept => Kept >= LeastKept && Kept >= LeastShareKept * met;

        /// <summary>Below it a word is not the name's counterpart.</summary>
        public double Unlike => IsKept ? Math.Clamp(leastLikeness - Alike + NameDifferences.Unlike, NameDifferences.Unlike, Alike) : NameDifferences.Unlike;

        public void Count(double likeness)
        {
            met++;
            if (likeness < Alike) return;
            Kept++;
            leastLikeness = Math.Min(leastLikeness, likeness);
        }
    }
}
