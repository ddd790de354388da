namespace Avow.Relating;

/// <summary>What the arrival of one text in an index comes to.</summary>
public sealed class Arrival
{
    private readonly Dictionary<TextPlace, List<PairHit>> met = [];
    private readonly HashSet<(TextPlace Earlier, TextPlace Later)> touched = [];

    internal Arrival(TextPlace text) => Text = text;

    public TextPlace Text { get; }

    /// <summary>The texts that it shares enough seeds with to be compared, in order.</summary>
    public IEnumerable<TextPlace> Met => met.Where(partner => Meeting.IsPromising(partner.Value)).Select(partner => partner.Key).Order();

    /// <summary>Pairs of others that may meet otherwise than before, the earlier first.</summary>
    public IReadOnlySet<(TextPlace Earlier, TextPlace Later)> Touched => touched;

    /// <summary>Texts that were the first to have something until now: what they are matched with may meet otherwise.</summary>
    public ISet<TextPlace> Dethroned { get; } = new HashSet<TextPlace>();

    internal void Meet(TextSeed seed, IEnumerable<IndexedSeed> others, int spread)
    {
        foreach (var other in others)
        {
            if (!met.TryGetValue(other.At, out var hits)) met[other.At] = hits = [];
            var words = Math.Min(seed.Words, other.Words);
            hits.Add(Text < other.At ? Meeting.Hit(seed.Place, other.Place, words, spread) : Meeting.Hit(other.Place, seed.Place, words, spread));
        }
    }

    internal void TouchAll(IReadOnlyList<IndexedSeed> texts)
    {
        for (var i = 0; i < texts.Count; i++)
            for (var j = i + 1; j < texts.Count; j++) Touch(texts[i].At, texts[j].At);
    }

    // Those that had as many between them as the band is wide, or have now.
    internal void TouchAcross(IReadOnlyList<IndexedSeed> before, IReadOnlyList<IndexedSeed> after)
    {
        for (var i = 0; i < before.Count; i++)
            if (Meeting.Band - 1 - i is var j && j < after.Count) Touch(before[i].At, after[j].At);
    }

    internal void TouchEach(IndexedSeed first, IEnumerable<IndexedSeed> others)
    {
        foreach (var other in others) Touch(first.At, other.At);
    }

    private void Touch(TextPlace x, TextPlace y) => touched.Add(x < y ? (x, y) : (y, x));
}
