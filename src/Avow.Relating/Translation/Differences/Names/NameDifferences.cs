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

    // Likeness of sound from which on two words are a name and its counterpart, and below which they are none where the name is kept elsewhere. Measured on shared/data/align.
    private const double Alike = 0.75;
    private const double LeastUnlike = 0.6;
    private const double Slack = 0.1;

    // Likeness of two words that may be one name in two of its forms.
    private const double Other = 0.5;
    private const double OtherOfSeveral = 0.65;

    // Beads that must have a name on both sides, and their share of those that have it on one.
    private const int LeastKept = 2;
    private const double LeastShareKept = 0.6;

    private const int BeadsKept = 16;

    private readonly AlignedTexts texts;
    private readonly Dictionary<string, string> sounds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, BeadNames> keptA = [];
    private readonly Dictionary<int, BeadNames> keptB = [];
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
        var (aloneA, aloneB) = (Alone(namesOfA, inA, inB), Alone(namesOfB, inB, inA));
        if (Phrase(namesOfA, aloneA, inA, texts.LanguageOfA) is { } ofA && Phrase(namesOfB, aloneB, inB, texts.LanguageOfB) is { } ofB && (ofA.IsKept || ofB.IsKept) && !AreAlike(aloneA, aloneB))
            return [Difference(bead, ofA.Range, ofB.Range, ofA.IsKept && ofB.IsKept ? 0.85 : 0.7, $"{OneLine.Of(ofA.Range.Of(texts.A.Words))} in the first text, {OneLine.Of(ofB.Range.Of(texts.B.Words))} in the second")];
        return
        [
            .. Missing(aloneA.FindAll(name => namesOfA[name.Letters].IsKept && !IsBeside(bead, name, namesOfA, OfB)), inA).Select(phrase => Difference(bead, phrase.Range, texts.RangeOfB(bead), namesOfA[phrase.First.Letters].SurenessOfMissing, $"{OneLine.Of(phrase.Range.Of(texts.A.Words))} in the first text is not named here in the second")),
            .. Missing(aloneB.FindAll(name => namesOfB[name.Letters].IsKept && !IsBeside(bead, name, namesOfB, OfA)), inB).Select(phrase => Difference(bead, texts.RangeOfA(bead), phrase.Range, namesOfB[phrase.First.Letters].SurenessOfMissing, $"{OneLine.Of(phrase.Range.Of(texts.B.Words))} in the second text is not named here in the first")),
        ];
    }

    // Two forms of one name, or of one of two names where they stand together.
    private static bool AreAlike(List<BeadNames.Word> a, List<BeadNames.Word> b) =>
        a.Exists(name => b.Exists(other => Sounds.Likeness(name.Sound, other.Sound) >= (a.Count > 1 && b.Count > 1 ? OtherOfSeveral : Other)));

    // Names that stand side by side are one.
    private static List<(TextRange Range, BeadNames.Word First)> Missing(List<BeadNames.Word> alone, BeadNames side)
    {
        List<(TextRange Range, BeadNames.Word First)> phrases = [];
        var last = int.MinValue;
        foreach (var name in alone)
        {
            if (side.PlaceOf(name) == last + 1) phrases[^1] = (phrases[^1].Range.Cover(name.Range), phrases[^1].First);
            else phrases.Add((name.Range, name));
            last = side.PlaceOf(name);
        }

        return phrases;
    }

    private static void Count(Dictionary<string, Tally> names, BeadNames here, BeadNames there)
    {
        foreach (var name in here.Names.DistinctBy(name => name.Letters))
        {
            if (!names.TryGetValue(name.Letters, out var tally)) names[name.Letters] = tally = new();
            tally.Count(there.LikenessTo(name));
        }
    }

    // Names of a side that nothing on the other side sounds like.
    private static List<BeadNames.Word> Alone(Dictionary<string, Tally> names, BeadNames here, BeadNames there) =>
        [.. here.Names.DistinctBy(name => name.Letters).Where(name => !Has(there, name, names))];

    private static bool Has(BeadNames side, BeadNames.Word name, Dictionary<string, Tally> names) => side.LikenessTo(name) >= names[name.Letters].Unlike || side.HasMadeOf(name);

    // A name may have passed into the sentence before or behind.
    private bool IsBeside(int bead, BeadNames.Word name, Dictionary<string, Tally> names, Func<int, BeadNames> other) =>
        (bead > 0 && Has(other(bead - 1), name, names)) || (bead + 1 < texts.Beads.Count && Has(other(bead + 1), name, names));

    // Names that stand side by side, as one; null for none, for several, and for what German writes with a capital though it is no name.
    private static (TextRange Range, bool IsKept)? Phrase(Dictionary<string, Tally> names, List<BeadNames.Word> alone, BeadNames side, string language)
    {
        if (language is "de" or "lb") alone = alone.FindAll(name => names[name.Letters].Kept > 0);
        if (alone.Count == 0 || side.PlaceOf(alone[^1]) - side.PlaceOf(alone[0]) != alone.Count - 1) return null;
        return (alone[0].Range.Cover(alone[^1].Range), alone.Exists(name => names[name.Letters].IsKept));
    }

    private TranslationDifference Difference(int bead, TextRange a, TextRange b, double sureness, string words) =>
        new(DifferenceKind.Name, a, b, Math.Round(sureness * texts.Beads[bead].Certainty, 4), new(bead, bead + 1)) { Words = words };

    private BeadNames OfA(int bead) => Kept(keptA, bead) ?? (keptA[bead] = BeadNames.Of(texts.A.Words, texts.RangeOfA(bead), texts.LexiconOfA, sounds));

    private BeadNames OfB(int bead) => Kept(keptB, bead) ?? (keptB[bead] = BeadNames.Of(texts.B.Words, texts.RangeOfB(bead), texts.LexiconOfB, sounds));

    // Beads are asked for in order, with their neighbours.
    private static BeadNames? Kept(Dictionary<int, BeadNames> kept, int bead)
    {
        if (kept.TryGetValue(bead, out var names)) return names;
        if (kept.Count > BeadsKept) kept.Clear();
        return null;
    }

    /// <summary>How often a name is met, and how often something that sounds like it stands on the other side.</summary>
    private sealed class Tally
    {
        private int met;
        private double leastLikeness = 1;

        public int Kept { get; private set; }

        public bool IsKept => Kept >= LeastKept && Kept >= LeastShareKept * met;

        /// <summary>Below it a word is not the name's counterpart: somewhat below what is met elsewhere.</summary>
        public double Unlike => Kept > 0 ? Math.Clamp(leastLikeness - Slack, LeastUnlike, Alike) : Alike;

        /// <summary>The oftener a name is kept, the surer it is that it is missing where it is not.</summary>
        public double SurenessOfMissing => Math.Min(0.8, 0.45 + 0.05 * Kept);

        public void Count(double likeness)
        {
            met++;
            if (likeness < Alike) return;
            Kept++;
            leastLikeness = Math.Min(leastLikeness, likeness);
        }
    }
}
