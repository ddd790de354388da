namespace Avow.Relating;

/// <summary>Aligns two texts that share seeds, and says what each passage is.</summary>
internal sealed class PairOfTexts(PreparedShelf shelf, Commonness commonness, StageTimes times)
{
    public List<ReuseMatch> Matches(PairHit[] hits)
    {
        using var _ = times.Begin(Stage.Align);
        if (shelf.Of(hits[0].A) is not { WordCount: > 0 } a || shelf.Of(hits[0].B, like: a) is not { WordCount: > 0 } b) return [];
        var standing = new StandingInCollection(a, b, commonness, hits);
        return [.. Spans(a, b, standing).Select(span => Match(span)).OrderBy(match => match.SpanA).ThenBy(match => match.SpanB)];

        ReuseMatch Match(WordSpan span)
        {
            var aligned = SpanEdges.ToCharacters(span, a, b);
            return new(hits[0].A, aligned.From, hits[0].B, aligned.To, Shape.KindOf(span, a, b, standing.SpreadOf(span)), aligned.Likeness);
        }
    }

    // Always from the same side, so that which of the texts is the earlier one changes nothing.
    private static List<WordSpan> Spans(PreparedText a, PreparedText b, StandingInCollection standing) => a.Hashes.AsSpan().SequenceEqual(b.Hashes)
        ? [Whole(a)]
        : PairAligner.InOrder(a.Text, b.Text) ? Interruptions.Join(PairAligner.Passages(a, b, standing), a, b)
        : [.. Interruptions.Join(PairAligner.Passages(b, a, standing.Turned()), b, a).Select(span => span.Turned())];

    private static WordSpan Whole(PreparedText text) => new(0, text.WordCount, 0, text.WordCount)
    {
        Score = text.Weighed[^1],
        SameShare = text.Spans.Sum(share => share),
        Bits = Enumerable.Range(0, text.WordCount).Sum(word => text.BitsOf(word)),
        Likeness = 1,
    };
}
