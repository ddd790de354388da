namespace Avow.Relating;

/// <summary>
/// What becomes of the meetings in an index when one text is put into it or taken out: whom the text itself is to be compared with, and which
/// pairs of others meet more or less than before. What is found is the same as if all texts had been put in at once.
/// </summary>
/// <remarks>
/// Costs some look-ups a seed. A text that becomes the first of a thousand that share a long run meets all of them: rare, for texts mostly
/// come in the order of their days, and needed, for it is the likely source.
/// </remarks>
public sealed class Meetings(ISeedIndex index)
{
    /// <summary>For a text whose seeds were just put in.</summary>
    public Arrival Arrive(TextPlace text, IReadOnlyList<TextSeed> seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var arrival = new Arrival(text);
        foreach (var seed in seeds)
        {
            var all = index.OfRun(seed.Run, Meeting.MaxShared + 2);
            var others = all.Where(row => row.At != text).ToList();
            if (Meeting.IsStep(others.Count)) arrival.TouchAll(others);
            if (all.Count <= Meeting.MaxShared) arrival.Meet(seed, others, Meeting.SpreadOf(all.Count));
            else ArriveByLonger(arrival, seed);
        }

        return arrival;
    }

    /// <summary>For a text whose seeds were just taken out.</summary>
    /// <returns>Pairs of others that may meet otherwise than before, the earlier first.</returns>
    public IReadOnlySet<(TextPlace Earlier, TextPlace Later)> Leave(TextPlace text, IReadOnlyList<TextSeed> seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var leaving = new Arrival(text);
        foreach (var seed in seeds)
        {
            var others = index.OfRun(seed.Run, Meeting.MaxShared + 1);
            if (Meeting.IsStep(others.Count)) leaving.TouchAll(others);
            if (others.Count < Meeting.MaxShared) continue;
            var before = index.Before(seed.Key, text, Meeting.Band);
            var after = index.After(seed.Key, text, Meeting.Band);
            leaving.TouchAcross(before, after);
            if (before.Count == 0 && after.Count > 0) leaving.TouchEach(after[0], index.After(seed.Key, after[0].At, int.MaxValue));
        }

        return leaving.Touched;
    }

    /// <summary>Whether two texts of the index meet by seeds that say enough together.</summary>
    public bool AreMet(TextPlace a, IReadOnlyList<TextSeed> seedsOfA, TextPlace b, IReadOnlyList<TextSeed> seedsOfB)
    {
        ArgumentNullException.ThrowIfNull(seedsOfA);
        ArgumentNullException.ThrowIfNull(seedsOfB);
        if (b < a) return AreMet(b, seedsOfB, a, seedsOfA);
        List<PairHit> hits = [];
        for (int i = 0, j = 0; i < seedsOfA.Count && j < seedsOfB.Count;)
        {
            if (seedsOfA[i].Run < seedsOfB[j].Run) i++;
            else if (seedsOfA[i].Run > seedsOfB[j].Run) j++;
            else
            {
                var (x, y) = (seedsOfA[i++], seedsOfB[j++]);
                var texts = index.OfRun(x.Run, Meeting.MaxShared + 1).Count;
                if (texts <= Meeting.MaxShared || (x.Key == y.Key && MeetByLonger(x.Key, a, b)))
                    hits.Add(Meeting.Hit(x.Place, y.Place, Math.Min(x.Words, y.Words), Meeting.SpreadOf(texts)));
            }
        }

        return Meeting.IsPromising(hits);
    }

    private bool MeetByLonger(long key, TextPlace earlier, TextPlace later) =>
        index.After(key, earlier, Meeting.Band).Any(row => row.At == later) || index.First(key)?.At == earlier;

    private void ArriveByLonger(Arrival arrival, TextSeed seed)
    {
        var spread = Meeting.SpreadOf(int.MaxValue);
        var before = index.Before(seed.Key, arrival.Text, Meeting.Band);
        var isFirst = before.Count == 0;
        var after = index.After(seed.Key, arrival.Text, isFirst ? int.MaxValue : Meeting.Band);
        arrival.Meet(seed, before, spread);
        arrival.Meet(seed, after, spread);
        arrival.TouchAcross(before, after);
        if (isFirst && after.Count > 0) arrival.Dethroned.Add(after[0].At);
        if (before.Count == Meeting.Band && index.First(seed.Key) is { } first && before.All(row => row.At != first.At)) arrival.Meet(seed, [first], spread);
    }
}
