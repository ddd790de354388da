namespace Avow.Relating;

/// <summary>What two sketches say for their texts being translations of each other.</summary>
/// <param name="Odds">Log of the odds, about; 0 for two texts that have nothing to do with each other.</param>
/// <param name="Paragraphs">By their paragraphs.</param>
/// <param name="Sentences">By their sentences, where that was looked at.</param>
internal sealed record Judgement(double Odds, LevelJudgement Paragraphs, LevelJudgement Sentences)
{
    // Odds of the paragraphs that need no look at the sentences.
    private const double Plenty = 12;

    public static Judgement Of(TranslationSketch a, TranslationSketch b)
    {
        var ratio = Math.Log(Math.Max(1, b.Letters) / Math.Max(1, a.Letters));
        var meanings = a.HasMeanings && b.HasMeanings;
        var paragraphs = LevelJudgement.Of(a.Paragraphs, b.Paragraphs, meanings, ratio);
        var sentences = paragraphs.Odds >= Plenty || SameLevels(a, b) ? LevelJudgement.None : LevelJudgement.Of(a.Sentences, b.Sentences, meanings, ratio);
        return new(Math.Max(paragraphs.Odds, sentences.Odds), paragraphs, sentences);
    }

    private static bool SameLevels(TranslationSketch a, TranslationSketch b) => a.Sentences.Count == a.Paragraphs.Count && b.Sentences.Count == b.Paragraphs.Count;
}
