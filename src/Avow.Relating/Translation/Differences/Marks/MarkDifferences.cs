using Avow.Statements;

namespace Avow.Relating;

/// <summary>Questions that are none on the other side, and quotations without quotation marks there: only where both texts have the mark elsewhere too.</summary>
internal sealed class MarkDifferences
{
    private const double LeastCertainty = 0.8;

    // Beads that must have a mark on both sides, and their share of those that have it on one, for its absence to tell anything.
    private const int LeastKept = 3;
    private const double LeastShareKept = 0.75;

    // Characters between quotation marks: fewer are a word spoken of, or a title.
    private const int LeastQuoted = 40;

    private readonly AlignedTexts texts;
    private readonly bool questionsAreKept;
    private readonly bool quotationsAreKept;

    public MarkDifferences(AlignedTexts texts)
    {
        this.texts = texts;
        questionsAreKept = AreKept(Questions);
        quotationsAreKept = AreKept(Quotations);
    }

    public IEnumerable<TranslationDifference> In(int bead)
    {
        if (texts.Beads[bead].IsOneSided || texts.Beads[bead].Certainty < LeastCertainty) yield break;
        var (a, b) = (texts.RangeOfA(bead), texts.RangeOfB(bead));
        if (questionsAreKept && Questions(texts.A, a) > 0 != Questions(texts.B, b) > 0 && !IsBeside(bead, Questions))
            yield return Difference(DifferenceKind.Question, bead, 0.75, Questions(texts.A, a) > 0 ? "A question in the first text is none in the second" : "A question in the second text is none in the first");
        var (quotedA, quotedB) = (Quotations(texts.A, a), Quotations(texts.B, b));
        if (quotationsAreKept && (quotedA == 0 && HasQuoted(texts.B, b) || quotedB == 0 && HasQuoted(texts.A, a)) && !IsBeside(bead, Quotations))
            yield return Difference(DifferenceKind.Quotation, bead, 0.75, quotedB == 0 ? "Words in quotation marks in the first text have none in the second" : "Words in quotation marks in the second text have none in the first");
    }

    private TranslationDifference Difference(DifferenceKind kind, int bead, double sureness, string words) =>
        new(kind, texts.RangeOfA(bead), texts.RangeOfB(bead), Math.Round(sureness * texts.Beads[bead].Certainty, 4), new(bead, bead + 1)) { Words = words };

    // A mark may have passed into the sentence before or behind.
    private bool IsBeside(int bead, Func<SegmentedText, TextRange, int> count)
    {
        foreach (var beside in new[] { bead - 1, bead + 1 })
            if (beside >= 0 && beside < texts.Beads.Count && count(texts.A, texts.RangeOfA(beside)) != count(texts.B, texts.RangeOfB(beside))) return true;
        return false;
    }

    private bool AreKept(Func<SegmentedText, TextRange, int> count)
    {
        var (kept, met) = (0, 0);
        for (var bead = 0; bead < texts.Beads.Count; bead++)
        {
            if (texts.Beads[bead].IsOneSided) continue;
            var (inA, inB) = (count(texts.A, texts.RangeOfA(bead)) > 0, count(texts.B, texts.RangeOfB(bead)) > 0);
            if (inA && inB) kept++;
            if (inA || inB) met++;
        }

        return kept >= LeastKept && kept >= LeastShareKept * met;
    }

    private static int Questions(SegmentedText text, TextRange range) => Count(text, range, "?");

    private static int Quotations(SegmentedText text, TextRange range)
    {
        var count = 0;
        for (var at = range.StartInclusive; at < range.EndExclusive; at++)
            if (Relating.Marks.Of(text.Words[at]) == "\"" || OpensSingly(text.Words, range, at)) count++;
        return count;
    }

    // The single marks of English and others, which are apostrophes too.
    private static bool OpensSingly(string words, TextRange range, int at) =>
        words[at] is '‘' or '‚' or '‹' or '›' || (words[at] is '\'' or '’' && (at == range.StartInclusive || char.IsWhiteSpace(words[at - 1])) && at + 1 < range.EndExclusive && char.IsLetter(words[at + 1]));

    private static int Count(SegmentedText text, TextRange range, string mark)
    {
        var count = 0;
        foreach (var c in range.Of(text.Words.AsSpan()))
            if (Relating.Marks.Of(c) == mark) count++;
        return count;
    }

    // Two marks, and enough between them to be somebody's words.
    private static bool HasQuoted(SegmentedText text, TextRange range)
    {
        var opened = -1;
        for (var at = range.StartInclusive; at < range.EndExclusive; at++)
        {
            if (Relating.Marks.Of(text.Words[at]) != "\"") continue;
            if (opened >= 0 && at - opened > LeastQuoted) return true;
            opened = opened < 0 ? at : -1;
        }

        return false;
    }
}
