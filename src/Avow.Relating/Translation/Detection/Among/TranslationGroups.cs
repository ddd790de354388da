namespace Avow.Relating;

internal sealed class TranslationGroups(IReadOnlyList<TranslationSketch> texts, List<WeighedEdge> edges)
{
    public static TranslationGroups Of(IReadOnlyList<TranslationSketch> texts, List<WeighedEdge> edges, ParallelOptions means) => new(texts, edges);

    public IEnumerable<TranslationPair> Pairs() => edges.Where(e => e.Odds >= Scoring.LeastOdds).Select(e => new TranslationPair(e.A, e.B, TranslationDetection.Judge(texts[e.A], texts[e.B])!));
}
