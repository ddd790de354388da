using Avow.Statements;

namespace Avow.Relating;

/// <summary>One text took these stretches from another.</summary>
internal sealed record Taking(TextFacts Taker, TextFacts Source, bool DirectionKnown, IReadOnlyList<AlignedSpan> Spans)
{
    // Characters at which the evidence of a passage is half of all it can be: about four words.
    private const double HalfEvidenceChars = 24;

    public double CoverageOfTaker { get; } = Coverage.Share(Spans.Select(span => span.From), Taker.Words);

    public double CoverageOfSource { get; } = Coverage.Share(Spans.Select(span => span.To), Source.Words);

    /// <summary>How alike the shared words are, the longer passages counting more.</summary>
    public double Likeness { get; } = Spans.Sum(span => span.Likeness * span.From.Length) / Spans.Sum(span => (double)span.From.Length);

    /// <summary>How sure it is that words were shared at all: likeness, less for short passages; four decimals.</summary>
    public double Score => Math.Round(Likeness * CharsTaken / (CharsTaken + HalfEvidenceChars), 4);

    /// <summary>The share of the taken characters that the taker shows as quoted.</summary>
    public double QuotedShare { get; } = Coverage.ShareInside(Spans.Select(span => span.From), Taker.Quotations);

    private double CharsTaken => Spans.Sum(span => (double)span.From.Length);
}
