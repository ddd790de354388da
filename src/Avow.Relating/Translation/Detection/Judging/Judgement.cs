namespace Avow.Relating;

/// <summary>What two sketches say for their texts being translations of each other.</summary>
/// <param name="Odds">Log of the odds, about; 0 for two texts that have nothing to do with each other.</param>
/// <param name="Paragraphs">By their paragraphs.</param>
/// <param name="Sentences">By their sentences, where that was looked at.</param>
internal sealed record Judgement(double Odds, LevelJudgement Paragraphs, LevelJudgement Sentences)
{
    // Odds of the paragraphs that need no look at the sentences.
    private const double Plenty = 12;

    // What paragraphs must say that the sentences are looked at, where there are enough of them in both.
    private const double LeastToGoOn = 0.5;
    private const int EnoughParagraphs = 8;
    private const double MostRatio = 1.5;

    private static readonly Judgement None = new(0, LevelJudgement.None, LevelJudgement.None);

    /// <summary>The same for both orders.</summary>
    public static Judgement Of(TranslationSketch one, TranslationSketch other)
    {
        var (a, b) = TranslationSketch.Ordered(one, other);
        if (SharedMeanings.AreTooFew(a, b)) return None;
        var ratio = Math.Log(Math.Max(1, b.Letters) / Math.Max(1, a.Letters));
        var meanings = a.HasMeanings && b.HasMeanings;
        var paragraphs = LevelJudgement.Of(a.Paragraphs, b.Paragraphs, meanings, ratio);
        var sentences = paragraphs.Odds >= Plenty || SameLevels(a, b) || SayNothing(a.Paragraphs.Count, b.Paragraphs.Count, paragraphs.Odds) ? LevelJudgement.None : LevelJudgement.Of(a.Sentences, b.Sentences, meanings, ratio);
        return new(Math.Max(paragraphs.Odds, sentences.Odds) + SurroundingOdds.Of(a, b), paragraphs, sentences);
    }

    /// <summary>What the lengths of their paragraphs say, or of their sentences, whatever the clues: all lists count from one.</summary>
    public static double OfLengths(TranslationSketch one, TranslationSketch other)
    {
        var (a, b) = TranslationSketch.Ordered(one, other);
        var ratio = Math.Log(Math.Max(1, b.Letters) / Math.Max(1, a.Letters));
        var paragraphs = LevelJudgement.OfLengths(a.Paragraphs, b.Paragraphs, ratio).Odds;
        return SameLevels(a, b) ? paragraphs : Math.Max(paragraphs, LevelJudgement.OfLengths(a.Sentences, b.Sentences, ratio).Odds);
    }

    private static bool SameLevels(TranslationSketch a, TranslationSketch b) => a.Sentences.Count == a.Paragraphs.Count && b.Sentences.Count == b.Paragraphs.Count;

    // Paragraphs in about the same number that say nothing: then sentences say nothing either.
    private static bool SayNothing(int a, int b, double odds) => odds < LeastToGoOn && Math.Min(a, b) >= EnoughParagraphs && Math.Max(a, b) <= MostRatio * Math.Min(a, b);
}
