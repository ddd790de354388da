using System.Collections;

namespace Avow.Relating;

/// <summary>The passages found so far between two texts: best first, so that a weaker one never takes a better one's words.</summary>
internal sealed class Passages(PreparedText a, PreparedText b, Standing standing)
{
    // How close a passage that says less must be to a stronger one.
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
        if (span.Likeness < MinLikeness || (IsTaken(takenA, span.A, span.EndA) && IsTaken(takenB, span.B, span.EndB))) return;
        if (!standing.IsEnough(span))
        {
            if (standing.IsEnoughNear(span)) weak.Add(span);
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
