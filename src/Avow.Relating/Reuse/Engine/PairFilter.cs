namespace Avow.Relating;

/// <summary>
/// Joins the seeds that two texts share as far as they stand in the same order at about the same distance, and hands on the pairs of
/// which some joined seeds say enough together. Looks at the seeds alone, never into the texts.
/// </summary>
internal sealed class PairFilter(Commonness commonness, double seedBits)
{
    // How far apart two seeds of one passage may stand, and how much further on one side.
    private const int MaxGapWords = 80;
    private const int MaxSkewWords = 16;

    // Passages open at a time; in text without heavy repetition one or two are.
    private const int MaxOpen = 16;

    private readonly List<Joined> open = [];

    /// <param name="hits">In order, some at a time.</param>
    public List<PairHit[]> Promising(IEnumerable<ReadOnlyMemory<Record>> hits)
    {
        List<PairHit[]> promising = [];
        List<PairHit> pair = [];
        foreach (var part in hits)
        {
            foreach (ref readonly var record in part.Span)
            {
                var hit = PairHit.Of(record);
                if (pair.Count > 0 && (pair[0].A != hit.A || pair[0].B != hit.B)) Close();
                pair.Add(hit);
            }
        }

        Close();
        return promising;

        void Close()
        {
            if (IsPromising(pair)) promising.Add([.. pair]);
            pair.Clear();
        }
    }

    private bool IsPromising(List<PairHit> pair)
    {
        open.Clear();
        foreach (var hit in pair)
        {
            if (hit.Words == PairHit.WholeText || Joins(hit)) return true;
        }

        return false;
    }

    private bool Joins(PairHit hit)
    {
        var at = open.FindLastIndex(joined => joined.Takes(hit));
        var with = at < 0 ? new(hit.WordA, hit.WordB, hit.WordA - hit.WordB, 0, hit.Spread) : open[at];
        var added = Math.Min(hit.Words, Math.Max(0, Math.Min(hit.WordA + hit.Words - with.EndA, hit.WordB + hit.Words - with.EndB)));
        with = new(
            Math.Max(with.EndA, hit.WordA + hit.Words),
            Math.Max(with.EndB, hit.WordB + hit.Words),
            hit.WordA - hit.WordB,
            with.Bits + seedBits * added / hit.Words,
            Math.Min(with.Spread, hit.Spread));
        if (at >= 0) open[at] = with;
        else
        {
            if (open.Count == MaxOpen) open.RemoveAt(0);
            open.Add(with);
        }

        return commonness.IsWorthAligning(with.Bits, with.Spread);
    }

    private readonly record struct Joined(int EndA, int EndB, int Diagonal, double Bits, int Spread)
    {
        public bool Takes(PairHit hit) =>
            Math.Abs(hit.WordA - hit.WordB - Diagonal) <= MaxSkewWords && hit.WordA - EndA <= MaxGapWords && hit.WordB - EndB <= MaxGapWords
            && hit.WordA + hit.Words >= EndA - MaxSkewWords && hit.WordB + hit.Words >= EndB - MaxSkewWords;
    }
}
