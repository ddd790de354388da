namespace Avow.Relating;

/// <summary>All pairs of texts that meet and may be translations, judged.</summary>
internal static class WeighedEdges
{
    // What says less is no use to a group either.
    private const double LeastOdds = 2.5;

    /// <returns>By the second text, then the first.</returns>
    public static List<WeighedEdge> Of(IReadOnlyList<TranslationSketch> texts, ParallelOptions means)
    {
        var meetings = new KeyMeetings(texts);
        var found = new WeighedEdge[texts.Count][];
        Parallel.For(0, texts.Count, means, text => found[text] = [.. OfText(texts, meetings, text)]);
        return [.. found.SelectMany(edges => edges)];
    }

    private static IEnumerable<WeighedEdge> OfText(IReadOnlyList<TranslationSketch> texts, KeyMeetings meetings, int text)
    {
        foreach (var other in meetings.Before(text))
        {
            if (SameTongue.Is(texts[other], texts[text])) continue;
            var odds = Judgement.Of(texts[other], texts[text]).Odds;
            if (odds >= LeastOdds) yield return new(other, text, (float)odds);
        }
    }
}
