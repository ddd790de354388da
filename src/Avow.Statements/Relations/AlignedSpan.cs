namespace Avow.Statements;

/// <summary>The same on both sides of a relation: the same words, or sentences that translate one another. Both ranges are non-empty.</summary>
/// <param name="From">In the taker's words.</param>
/// <param name="To">In the source's words.</param>
/// <param name="Likeness">Share of words that agree, 0 to 1, 1 being verbatim but for typography; of a translation, how sure it is.</param>
public sealed record AlignedSpan(TextRange From, TextRange To, double Likeness)
{
    public AlignedSpan Turned() => new(To, From, Likeness);
}
