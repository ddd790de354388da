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
        && SharedPassages.Commonness.IsEnough(span, 0, SettingOf(span));

    public override bool IsEnoughNear(WordSpan span) => base.IsEnoughNear(span) && span.Bits >= MinBitsNear;

    // The pair was chosen by its bits; little words in a row may have many.
    public override double MinScoreToAlign => 2;

    public override Standing Turned() => new StandingOfWords(b, a);

    // Without a collection the middle of a sentence cannot be told from a turn of phrase by more bits: it would cost more quotations than it spares.
    private Setting SettingOf(WordSpan span) => Settings.Of(span, a, b) is Setting.SetOff ? Setting.SetOff : Setting.Sentence;
}
