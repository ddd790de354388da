namespace Avow.Relating;

/// <summary>What a passage needs to be one: the rule by which two texts alone are judged. A collection has a stricter one.</summary>
internal class Standing
{
    public static readonly Standing OfTwoTexts = new();

    // Score that a passage without any change must have to stand alone: about six ordinary words, twelve Han characters.
    private const double MinScoreAlone = 3.8;

    // What is added to that for all of its words disagreeing: a short passage must be verbatim, a long one may be edited. Two
    // reports of one event, or two translations into related languages, agree in every second word over whole paragraphs.
    // Measured on shared/data/reuse: 10 lets 4 % of false characters through in news, 25 lets 2.5 %, at the same recall.
    private const double ScorePerDisagreement = 25;

    // Words that must agree exactly, in thirds: six words, nine Han characters; five words when all are long.
    private const int MinShareAlone = 18;
    private const int MinShareOfLongWords = 15;
    private const double MinScoreOfLongWords = 5.4;

    private const double MinScoreNear = 1.8;
    private const int MinShareNear = 9;

    /// <summary>Whether it says enough by itself.</summary>
    public virtual bool IsEnough(WordSpan span) => EnoughScore(span, MinScoreAlone)
        && (span.SameShare >= MinShareAlone || (span.SameShare >= MinShareOfLongWords && span.Score >= MinScoreOfLongWords));

    /// <summary>Whether it says enough beside a stronger one: half the score, three words that agree.</summary>
    public virtual bool IsEnoughNear(WordSpan span) => span.Score >= MinScoreNear && span.SameShare >= MinShareNear;

    /// <summary>What chains of shared runs that support each other must have together to be aligned at all.</summary>
    public virtual double MinScoreToAlign => Promise.MinScoreTogether;

    /// <summary>The same rule for the texts the other way round.</summary>
    public virtual Standing Turned() => this;

    protected static bool EnoughScore(WordSpan span, double unchanged) => span.Score >= unchanged + ScorePerDisagreement * (1 - span.Likeness);
}
