using System.Collections.Concurrent;

namespace Avow.Relating;

/// <summary>The odds of pairs of texts, each reckoned once.</summary>
internal sealed class JudgedPairs(IReadOnlyList<TranslationSketch> texts)
{
    private readonly ConcurrentDictionary<(int, int), float> known = new();

    public void Keep(WeighedEdge edge) => known[(edge.A, edge.B)] = edge.Odds;

    public bool AreOfOneLanguage(int a, int b) => SameTongue.Is(texts[a], texts[b]);

    public double OddsOfLengths(int a, int b) => Judgement.OfLengths(texts[a], texts[b]);

    public float Odds(int a, int b)
    {
        var pair = a < b ? (a, b) : (b, a);
        if (!known.TryGetValue(pair, out var odds)) known[pair] = odds = (float)Judgement.Of(texts[pair.Item1], texts[pair.Item2]).Odds;
        return odds;
    }
}
