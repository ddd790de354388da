namespace Avow.Relating;

/// <summary>
/// Which texts share enough keys to be looked at. A key brings a text together with the first that have it, and no others: what a hundred
/// thousand texts have in common costs each of them as much as what a hundred have.
/// </summary>
internal sealed class KeyMeetings
{
    private readonly IReadOnlyList<TranslationSketch> texts;
    private readonly Dictionary<long, List<int>> first = [];

    public KeyMeetings(IReadOnlyList<TranslationSketch> texts)
    {
        this.texts = texts;
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var key in texts[text].Keys)
            {
                if (!first.TryGetValue(key, out var having)) first[key] = having = new(1);
                if (having.Count < TranslationDetection.FirstOfKey) having.Add(text);
            }
        }
    }

    /// <summary>Texts before this one that it meets, ascending.</summary>
    public List<int> Before(int text)
    {
        Dictionary<int, int> shared = [];
        foreach (var key in texts[text].Keys)
        {
            foreach (var other in first[key])
            {
                if (other >= text) break;
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        return [.. shared.Where(entry => entry.Value >= TranslationDetection.LeastSharedKeys).Select(entry => entry.Key).Order()];
    }
}
