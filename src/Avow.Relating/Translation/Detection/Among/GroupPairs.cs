namespace Avow.Relating;

/// <summary>The pairs of a group: those that show it themselves, and those that show it by way of others.</summary>
internal sealed class GroupPairs(IReadOnlyList<TranslationSketch> texts, JudgedPairs pairs, Membership membership)
{
    // Of a larger group, pairs are made with the first so many.
    private const int MostMembers = 1_000;

    // Members that a pair may go by way of.
    private const int MostHubs = 12;

    // What two texts must say themselves: in a group of few; and everywhere as a share of what they say with the others, where that is much.
    // Two halves of a text are no translations of each other.
    private const int Few = 8;
    private const double LeastAmongFew = 1.5;
    private const double Much = 10;
    private const double LeastShare = 0.1;

    // In a group of many, texts that fit it as well as most do need say nothing themselves: they are no halves.
    private const int Many = 30;
    private const double Well = 0.4;

    // What a pair by way of others is worth beside one that shows it itself.
    private const double ByWay = 0.75;

    public IEnumerable<TranslationPair> Of(IReadOnlyList<int> group, ParallelOptions means)
    {
        var fits = group.Count > 2 ? group.Select(member => membership.Of(member, group)).ToArray() : [0, 0];
        var well = group.Count >= Many ? Well * fits.Order().ElementAt(group.Count / 2) : double.MaxValue;
        var found = new List<TranslationPair>[group.Count];
        Parallel.For(0, group.Count, means, i => found[i] = [.. Enumerable.Range(0, Math.Min(i, MostMembers)).Select(j => Pair(group, fits, well, i, j)).OfType<TranslationPair>()]);
        return found.SelectMany(list => list);
    }

    private TranslationPair? Pair(IReadOnlyList<int> group, double[] fits, double well, int i, int j)
    {
        var (a, b) = group[i] < group[j] ? (group[i], group[j]) : (group[j], group[i]);
        if (pairs.AreOfOneLanguage(a, b)) return null;
        var judgement = Judgement.Of(texts[a], texts[b]);
        var odds = judgement.Odds;
        var by = Math.Min(fits[i], fits[j]);
        if (odds >= Scoring.LeastOdds) return new(a, b, new(Scoring.Of(odds), SeenEvidence.Of(texts[a], texts[b], judgement)));
        if (by <= 0 || (group.Count < Few && odds < LeastAmongFew) || (by >= Much && by < well && odds < Math.Min(LeastShare * by, LeastAmongFew))) return null;
        var hub = group.Take(MostHubs).Where(member => member != a && member != b && !pairs.AreOfOneLanguage(member, a) && !pairs.AreOfOneLanguage(member, b))
            .Select(member => (Member: member, Odds: Math.Min(pairs.Odds(member, a), pairs.Odds(member, b)))).OrderByDescending(way => way.Odds).ThenBy(way => way.Member).FirstOrDefault((-1, 0f));
        return hub.Item1 < 0 ? null : new(a, b, new(Scoring.Of(Scoring.LeastOdds + ByWay * (odds - Scoring.LeastOdds / 2)), SeenEvidence.Of(texts[a], texts[b], judgement)), hub.Item1);
    }
}
