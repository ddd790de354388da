namespace Avow.Relating;

/// <summary>What counts as an answer to somebody who asks for words: less than a relation needs, for he has the words before him and judges himself.</summary>
internal sealed class StandingOfQuestion : Standing
{
    // "and we believe neither" has 2.4.
    private const double MinScore = 2;

    // Three words, five Han characters.
    private const int MinShare = 9;

    private const double MinLikeness = 0.6;

    public override bool IsEnough(WordSpan span) => span.Score >= MinScore && span.SameShare >= MinShare && span.Likeness >= MinLikeness;

    public override double MinScoreToAlign => MinScore;

    // A half sentence of the question, misread in the middle, has two of the words it takes alone.
    public override bool IsEnoughNear(WordSpan span) => base.IsEnoughNear(span) || (span.Score >= 1 && span.SameShare >= 6);
}
