using Avow.Statements;

namespace Avow.Relating;

/// <summary>One text held against what it may have been translated from.</summary>
/// <param name="Candidate">The two.</param>
/// <param name="Alignment">Of the taker with the source.</param>
internal sealed record TranslationTaking(TranslationCandidate Candidate, IReadOnlyList<AlignedSpan> Alignment)
{
    public Id<Text> Source => Candidate.Source.Id;

    public IReadOnlyList<AlignedSpan> Spans { get; } = [.. Alignment.Where(span => !span.From.IsEmpty && !span.To.IsEmpty).Order(AlignedSpanOrder.Instance)];

    /// <summary>The lesser of the shares of both texts that are in the other: what both left out of a third does not count against them.</summary>
    public double Nearness => Math.Min(ShareOfTaker, ShareOfSource);

    /// <summary>The greater of these shares: of an excerpt all is in the other, and of a text under a long introduction too.</summary>
    public double Extent => Math.Max(ShareOfTaker, ShareOfSource);

    private double ShareOfTaker => Coverage.Share(Spans.Select(span => span.From), Candidate.Taker.Words);

    private double ShareOfSource => Coverage.Share(Spans.Select(span => span.To), Candidate.Source.Words);

    public Relation Relation => new()
    {
        Id = Relation.IdOf(RelationKind.Translates, Candidate.Taker.Id, Candidate.Source.Id),
        Kind = RelationKind.Translates,
        From = Candidate.Taker.Id,
        To = Candidate.Source.Id,
        DirectionKnown = Candidate.IsDirectionKnown,
        Origin = new RelationOrigin.Detected(Translations.Method, Math.Round(Candidate.Score, 4)),
        Spans = Spans,
    };
}
