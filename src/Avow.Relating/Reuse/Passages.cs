using System.Collections;

namespace Avow.Relating;

/// <summary>The passages found so far between two texts: best first, so that a weaker one never takes a better one's words.</summary>
internal sealed class Passages(PreparedText a, PreparedText b)
{
    // Score that a passage without any change must have to stand alone: about six ordinary words, twelve Han characters.
    private const double MinScoreAlone = 3.8;

    // What is added to that for all of its words disagreeing: a short passage must be verbatim, a long one may be edited. Two
    // reports of one event, or two translations into related languages, agree in every second word over whole paragraphs.
    // Measured on shared/data/reuse: 10 lets 4 % of false characters through in news, 25 lets 2.5 %, at the same recall.
    private const double ScorePerDisagreement = 25;

    // Words that must agree exactly, in thirds: six words, nine Han characters; five words when all are long.
    private const int MinShareAlone = 18;
    private const int MinShareOfLongWords = 15;
    private const double MinScoreOfLongWords = 5.4;

    // The same for a passage beside a stronger one.
    private const double MinScoreNear = 1.8;
    private const int MinShareNear = 9;
    private const int NearWords = 12;

    // Less than this is no longer the same words: one edit in four on both sides leaves 0.6 to 0.75.
    private const double MinLikeness = 0.55;

    // Passages before one in the text that it may have grown into; those of other places in the other text lie between.
    private const int MaxLookedBack = 32;

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
        if (span.Likeness < MinLikeness || span.Score < MinScoreNear || span.SameShare < MinShareNear) return;
        if (IsTaken(takenA, span.A, span.EndA) && IsTaken(takenB, span.B, span.EndB)) return;
        if (!StandsAlone(span))
        {
            weak.Add(span);
            return;
        }

        strong.Add(span);
        Take(takenA, span.A, span.EndA);
        Take(takenB, span.B, span.EndB);
    }

    /// <summary>Ordered by the first side. Passages that grew into each other from two ends are one.</summary>
    public List<WordSpan> Accepted()
    {
        var near = weak.Where(span => IsNear(span) && !(IsTaken(takenA, span.A, span.EndA) && IsTaken(takenB, span.B, span.EndB)));
        List<WordSpan> merged = [];
        foreach (var span in strong.Concat(near).OrderBy(span => span.A).ThenBy(span => span.B))
        {
            var at = merged.FindLastIndex(merged.Count - 1, Math.Min(merged.Count, MaxLookedBack), other => other.GrewInto(span));
            if (at < 0) merged.Add(span);
            else merged[at] = merged[at].With(span);
        }

        return merged;
    }

    private static bool StandsAlone(WordSpan span) =>
        span.Score >= MinScoreAlone + ScorePerDisagreement * (1 - span.Likeness)
        && (span.SameShare >= MinShareAlone || (span.SameShare >= MinShareOfLongWords && span.Score >= MinScoreOfLongWords));

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
