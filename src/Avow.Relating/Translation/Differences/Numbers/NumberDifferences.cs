using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Numbers in digits that a bead has on one side and not on the other, where each side has some of its own: then they are said to disagree.
/// A number that is missing only may be spelled out, counted in other units or left to the reader, and nothing is said of it.
/// </summary>
internal sealed class NumberDifferences(AlignedTexts texts)
{
    // A bead that is less certain may be wrong itself.
    private const double LeastCertainty = 0.6;

    private const int MostPerBead = 4;

    private static readonly double[] Scales = [1e3, 1e6, 1e9, 1e12];

    private readonly QuantityReader readerOfA = new(texts.LexiconOfA, texts.LanguageOfA == "en");
    private readonly QuantityReader readerOfB = new(texts.LexiconOfB, texts.LanguageOfB == "en");
    private readonly Dictionary<int, List<Quantity>> readA = [];
    private readonly Dictionary<int, List<Quantity>> readB = [];

    public IEnumerable<TranslationDifference> In(int bead)
    {
        if (texts.Beads[bead].IsOneSided || texts.Beads[bead].Certainty < LeastCertainty) return [];
        var (ofA, ofB) = (OfA(bead), OfB(bead));
        if (!ofA.Exists(IsTelling) && !ofB.Exists(IsTelling)) return [];
        Forget(bead);
        var (aloneA, aloneB) = Alone(ofA, ofB);
        aloneA.RemoveAll(quantity => IsNear(bead, OfB, other => Agree(quantity, other)));
        aloneB.RemoveAll(quantity => IsNear(bead, OfA, other => Agree(other, quantity)));
        return [.. Disagreeing(bead, aloneA, aloneB), .. Months(bead, ofA, ofB)];
    }

    private IEnumerable<TranslationDifference> Disagreeing(int bead, List<Quantity> aloneA, List<Quantity> aloneB)
    {
        if (aloneA.Count != aloneB.Count || aloneA.Count > MostPerBead) yield break;
        foreach (var (inA, inB) in aloneA.Zip(aloneB))
        {
            var isDate = inA.Is(QuantityTraits.Date) && inB.Is(QuantityTraits.Date);
            yield return Difference(isDate ? DifferenceKind.Date : DifferenceKind.Number, bead, inA, inB, Sureness(inA, inB) / (1 + 0.2 * (aloneA.Count - 1)));
        }
    }

    // A date each, with one month and another.
    private IEnumerable<TranslationDifference> Months(int bead, List<Quantity> ofA, List<Quantity> ofB)
    {
        var (inA, inB) = (ofA.Where(IsMonth).ToList(), ofB.Where(IsMonth).ToList());
        if (inA is not [var monthOfA] || inB is not [var monthOfB] || monthOfA.Readings[0] == monthOfB.Readings[0]) yield break;
        if (Has(ofB, monthOfA) || Has(ofA, monthOfB) || Enumerable.Range(-1, 3).Any(by => by != 0 && (Has(Near(bead + by, OfB), monthOfA) || Has(Near(bead + by, OfA), monthOfB)))) yield break;
        yield return Difference(DifferenceKind.Date, bead, monthOfA, monthOfB, 0.9);

        static bool IsMonth(Quantity quantity) => quantity.Is(QuantityTraits.Month);
        static bool Has(List<Quantity> quantities, Quantity month) => quantities.Exists(quantity => (quantity.Is(QuantityTraits.DigitDate) || IsMonth(quantity)) && quantity.Readings[0] == month.Readings[0]);
    }

    private TranslationDifference Difference(DifferenceKind kind, int bead, Quantity inA, Quantity inB, double sureness)
    {
        var (wordsA, wordsB) = (inA.Range.Of(texts.A.Words), inB.Range.Of(texts.B.Words));
        return new(kind, inA.Range, inB.Range, Math.Round(sureness * texts.Beads[bead].Certainty, 4), new(bead, bead + 1)) { Words = $"{OneLine.Of(wordsA)} in the first text, {OneLine.Of(wordsB)} in the second" };
    }

    // Small numbers are spelled out more often than large ones, and more often stand for something else.
    private static double Sureness(Quantity inA, Quantity inB) => Math.Max(inA.Readings[0], inB.Readings[0]) switch { <= 12 => 0.7, <= 100 => 0.8, _ => 0.9 };

    // What is left of each side's telling numbers once those that agree are set against each other.
    private (List<Quantity> A, List<Quantity> B) Alone(List<Quantity> ofA, List<Quantity> ofB)
    {
        var (leftA, leftB) = (ofA.Where(IsTelling).ToList(), ofB.Where(IsTelling).ToList());
        leftA.RemoveAll(quantity => ofB.Exists(other => Agree(quantity, other)));
        leftB.RemoveAll(quantity => ofA.Exists(other => Agree(other, quantity)));
        return (leftA, leftB);
    }

    // A number may have passed into the sentence before or behind.
    private bool IsNear(int bead, Func<int, List<Quantity>> of, Predicate<Quantity> agrees) => Near(bead - 1, of).Exists(agrees) || Near(bead + 1, of).Exists(agrees);

    private bool Agree(Quantity a, Quantity b)
    {
        foreach (var inA in a.Readings)
            foreach (var inB in b.Readings)
                if (Agree(inA, inB, a, b)) return true;
        return false;
    }

    private bool Agree(double inA, double inB, Quantity a, Quantity b)
    {
        var (less, more) = (Math.Min(inA, inB), Math.Max(inA, inB));
        if (more - less <= more * 1e-9) return true;
        if (a.Is(QuantityTraits.Clock) || b.Is(QuantityTraits.Clock)) return more - less == 12 && more <= 24;
        if (less < 100 && more is >= 1_000 and < 2_200 && (more % 100 == less || (more % 100 == 0 && less - 1 == more / 100))) return true;
        if (Array.Exists(Scales, scale => more == less * scale) && (inA == less ? a : b).Is(QuantityTraits.BeforeWord)) return true;
        return Calendars.MayAgree(inA, inB, texts.LanguageOfA, texts.LanguageOfB);
    }

    private static bool IsTelling(Quantity quantity) => quantity.IsTelling;

    private List<Quantity> Near(int bead, Func<int, List<Quantity>> of) => bead >= 0 && bead < texts.Beads.Count ? of(bead) : [];

    private List<Quantity> OfA(int bead) => readA.TryGetValue(bead, out var read) ? read : readA[bead] = readerOfA.Read(texts.A.Words, texts.RangeOfA(bead));

    private List<Quantity> OfB(int bead) => readB.TryGetValue(bead, out var read) ? read : readB[bead] = readerOfB.Read(texts.B.Words, texts.RangeOfB(bead));

    // Beads are asked for in order.
    private void Forget(int bead)
    {
        if (readA.Count + readB.Count < 64) return;
        foreach (var read in new[] { readA, readB })
            foreach (var old in read.Keys.Where(key => key < bead - 1).ToList()) read.Remove(old);
    }
}
