namespace Avow.Relating;

/// <summary>
/// A passage must say so much, in bits of the collection, that it is not there by chance, and the more, the more texts have its
/// rarest words together. Its bits are those of the words that agree.
/// </summary>
internal sealed class StandingInCollection(PreparedText a, PreparedText b, Commonness commonness, PairHit[] hits) : Standing
{
    // Plain words in a row may be distinctive together; the bits decide that.
    internal const double MinScore = 2.4;

    // Five words, eight Han characters.
    internal const int MinShare = 15;

    // Seeds farther off the passage's own distance belong to another one.
    private const int MaxSkewWords = 32;

    // Among so many seeds the rarest is hardly missed.
    private const int MaxLookedAt = 4_096;

    public override bool IsEnough(WordSpan span) => span.SameShare >= MinShare && EnoughScore(span, MinScore)
        && commonness.IsEnough(span, SpreadOf(span), Settings.Of(span, a, b));

    public override bool IsEnoughNear(WordSpan span) => base.IsEnoughNear(span) && commonness.IsEnoughNear(span);

    // The pair was chosen by its bits; little words in a row may have many.
    public override double MinScoreToAlign => 2;

    public override Standing Turned() => new StandingInCollection(b, a, commonness, [.. hits.Select(hit => hit with { WordA = hit.WordB, WordB = hit.WordA }).OrderBy(hit => hit.WordA)]);

    // Of its rarest seed. Where none is in it, the passage was found from the words around, and is judged as if two texts had it.
    public int SpreadOf(WordSpan span)
    {
        var (least, start) = (int.MaxValue, FirstFrom(span.A));
        for (var i = start; i < hits.Length && i - start < MaxLookedAt && hits[i].WordA < span.EndA && least > 0; i++)
        {
            if (hits[i].WordB >= span.B && hits[i].WordB < span.EndB && Math.Abs(hits[i].WordA - span.A - (hits[i].WordB - span.B)) <= MaxSkewWords)
                least = Math.Min(least, hits[i].Spread);
        }

        return least == int.MaxValue ? 0 : least;
    }

    private int FirstFrom(int word)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].WordA < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
