using System.Collections;

namespace Avow.Relating;

/// <summary>The passages found so far between two texts: best first, so that a weaker one never takes a better one's words.</summary>
internal sealed class Passages(PreparedText a, PreparedText b)
{
    // Distinctive words that a passage must share to stand alone: about six ordinary ones, five long ones, twelve Han characters.
    private const double MinEvidenceAlone = 3.6;

    // Words that must agree exactly for that, in thirds: five words, eight Han characters.
    private const int MinShareAlone = 15;

    // The same for a passage beside a stronger one.
    private const double MinEvidenceNear = 1.8;
    private const int MinShareNear = 9;
    private const int NearWords = 40;

    // Less than this is no longer the same words: one edit in four on both sides leaves 0.6 to 0.75.
    private const double MinLikeness = 0.45;

    private readonly BitArray takenA = new(a.WordCount);
    private readonly BitArray takenB = new(b.WordCount);
    private readonly List<WordSpan> strong = [];
    private readonly List<WordSpan> weak = [];

    /// <summary>Whether better passages cover most of it on both sides: then it is a repetition's echo, or found already.</summary>
    public bool AlreadyHas(Chain chain)
    {
        var (first, last) = (chain.Runs[0], chain.Runs[^1]);
        return IsTaken(takenA, first.A, last.EndA) && IsTaken(takenB, first.B, last.EndB);
    }

    public void Propose(WordSpan span)
    {
        if (span.Likeness < MinLikeness || span.Evidence < MinEvidenceNear || span.SameShare < MinShareNear) return;
        if (IsTaken(takenA, span.A, span.EndA) && IsTaken(takenB, span.B, span.EndB)) return;
        if (span.Evidence < MinEvidenceAlone || span.SameShare < MinShareAlone)
        {
            weak.Add(span);
            return;
        }

        strong.Add(span);
        Take(takenA, span.A, span.EndA);
        Take(takenB, span.B, span.EndB);
    }

    public IEnumerable<WordSpan> Accepted() => strong.Concat(weak.Where(span => IsNear(span) && !(IsTaken(takenA, span.A, span.EndA) && IsTaken(takenB, span.B, span.EndB))));

    private bool IsNear(WordSpan span) => strong.Exists(other =>
        Distance(span.A, span.EndA, other.A, other.EndA) <= NearWords && Distance(span.B, span.EndB, other.B, other.EndB) <= NearWords);

    private static int Distance(int start, int end, int otherStart, int otherEnd) => Math.Max(0, Math.Max(otherStart - end, start - otherEnd));

    private static bool IsTaken(BitArray taken, int start, int end)
    {
        var count = 0;
        for (var word = start; word < end; word++) if (taken[word]) count++;
        return 2 * count > end - start;
    }

    private static void Take(BitArray taken, int start, int end)
    {
        for (var word = start; word < end; word++) taken[word] = true;
    }
}
