namespace Avow.Statements;

/// <summary>The same words on both sides of a relation. Both ranges are non-empty.</summary>
/// <param name="From">In the taker's words.</param>
/// <param name="To">In the source's words.</param>
/// <param name="Likeness">Share of words that agree, 0 to 1; 1 is verbatim but for typography.</param>
public sealed record AlignedSpan(TextRange From, TextRange To, double Likeness)
{
    public AlignedSpan Turned() => new(To, From, Likeness);
}
