namespace Avow.Relating;

/// <summary>
/// <see cref="StandingInCollection"/> for two texts of which nothing else is known: by the bits of <see cref="PlainBits"/>. Who takes a sentence often
/// takes a few words more from beside it, behind an ellipsis; of these less is needed.
/// </summary>
internal sealed class StandingOfWords(PreparedText a, PreparedText b) : Standing
{
    // "[…] and we believe neither": two long words and two little ones, one of them twice in its text. On shared/data/reuse nothing that is
    // close to a stronger passage is worse for it.
    private const double MinBitsNear = 26;

    public override bool IsEnough(WordSpan span) => span.SameShare >= StandingInCollection.MinShare && EnoughScore(span, StandingInCollection.MinScore)
        && SharedPassages.Commonness.IsEnough(span, 0, IsSetOff(span));

    public override bool IsEnoughNear(WordSpan span) => base.IsEnoughNear(span) && span.Bits >= MinBitsNear;

    // The pair was chosen by its bits; little words in a row may have many.
    public override double MinScoreToAlign => 2;

    public override Standing Turned() => new StandingOfWords(b, a);

    private bool IsSetOff(WordSpan span) => StandingInCollection.IsSetOff(a, span.A, span.EndA) || StandingInCollection.IsSetOff(b, span.B, span.EndB);
}
