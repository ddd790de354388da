namespace Avow.Relating;

/// <summary>
/// How well a text fits a group: the mean of what it and each of some members say. What is too little between two texts is plain when many
/// translations say it alike.
/// </summary>
internal sealed class Membership(TextGroups groups, JudgedPairs pairs)
{
    // Members that are asked; so many a group must have to take in what has no strong pair with any.
    private const int Asked = 24;
    private const int LeastMembers = 5;

    // Mean odds that let a text in, and how many times their uncertainty they must be. For the latter no member counts for more than some: two
    // versions that count alike say ten times what others do, and would make the mean of all uncertain.
    private const double LeastMean = 1.5;
    private const double LeastCertain = 4;
    private const double MostOfOne = 6;

    // Mean odds of the lengths alone that let a text in. Of 16 versions of a declaration that fitted its group otherwise 15 have more, of 11 lists
    // that only count alike one.
    private const double LeastOfLengths = 1;

    // With less on average, a text that came by a strong pair leaves: the pair was chance. Five lists among 1,550 versions had 0.2 to 0.9, no version less than 1.6.
    private const double LeastToStay = 1;
    private const int LeastMembersToLeave = 12;

    // And as a share of what the members say with each other: lists that count from one to thirty fit a little with every such list.
    private const double LeastShare = 0.1;
    private const double LeastShareOfGroups = 0.15;

    private const int AskedOfGroup = 8;
    private const int MostUnions = 10_000;

    // Groups that are asked for a text.
    private const int MostGroups = 3;

    /// <summary>Takes the texts that have no group into the one that they fit, if any.</summary>
    public void TakeIn(int texts, IReadOnlyList<WeighedEdge> edges, ParallelOptions means)
    {
        var neighbours = edges.SelectMany(edge => new[] { (Text: edge.A, Other: edge.B, edge.Odds), (Text: edge.B, Other: edge.A, edge.Odds) }).ToLookup(entry => entry.Text);
        var fitting = new int[texts];
        Parallel.For(0, texts, means, text => fitting[text] = groups.MembersOf(text).Count > 1 ? -1 : Fitting(text, neighbours[text].Select(entry => (entry.Other, entry.Odds))));
        for (var text = 0; text < texts; text++)
            if (fitting[text] >= 0) groups.Move(text, fitting[text]);
    }

    /// <summary>Makes one of two groups when their members say so on average: versions that count their articles in words, say, and those that do it in digits.</summary>
    public void Unite(IReadOnlyList<WeighedEdge> edges)
    {
        var between = edges.Where(edge => groups.GroupOf(edge.A) != groups.GroupOf(edge.B)).GroupBy(edge => Between(edge.A, edge.B)).Select(group => (group.Key, Odds: group.Sum(edge => edge.Odds)))
            .OrderByDescending(entry => entry.Odds).ThenBy(entry => entry.Key).Take(MostUnions).ToList();
        foreach (var ((one, other), _) in between)
        {
            var (a, b) = (groups.MembersOf(one), groups.MembersOf(other));
            if (groups.GroupOf(one) == groups.GroupOf(other) || Math.Min(a.Count, b.Count) < 2 || Math.Max(a.Count, b.Count) < LeastMembers) continue;
            List<double> odds = [.. Some(a, AskedOfGroup).SelectMany(text => Some(b, AskedOfGroup).Where(member => !pairs.AreOfOneLanguage(text, member)).Select(member => (double)pairs.Odds(text, member)))];
            if (odds.Count > 0 && odds.Average() >= LeastMean && IsCertain(odds) && odds.Average() >= LeastShareOfGroups * Math.Min(Within(a), Within(b))) groups.Unite(one, other);
        }
    }

    // What some members say with each other: the median, for two languages with lexicons say ten times what others do.
    private double Within(IReadOnlyList<int> members)
    {
        var some = Some(members, AskedOfGroup).ToList();
        var odds = some.SelectMany((one, i) => some.Take(i).Where(other => !pairs.AreOfOneLanguage(one, other)).Select(other => (double)pairs.Odds(one, other))).Order().ToList();
        return odds.Count == 0 ? 0 : odds[odds.Count / 2];
    }

    // The strongest came first: taken evenly, all kinds of languages are among them.
    private static IEnumerable<int> Some(IReadOnlyList<int> members, int most) =>
        members.Count <= most ? members : Enumerable.Range(0, most).Select(i => members[(int)((long)i * members.Count / most)]);

    private (int, int) Between(int a, int b) => groups.GroupOf(a) < groups.GroupOf(b) ? (groups.GroupOf(a), groups.GroupOf(b)) : (groups.GroupOf(b), groups.GroupOf(a));

    /// <summary>Lets those texts go that came into a group of many by a strong pair and that its other members do not speak for.</summary>
    public void LetGo(ParallelOptions means)
    {
        foreach (var group in groups.All.Where(group => group.Count >= LeastMembersToLeave).ToList())
        {
            var stays = new bool[group.Count];
            Parallel.For(0, group.Count, means, i => stays[i] = Of(group[i], group) >= LeastToStay);
            foreach (var text in group.Where((_, i) => !stays[i]).ToList()) groups.Leave(text);
        }
    }

    /// <summary>Mean odds of a text and some members of its group that are in other languages; 0 where there are none.</summary>
    public double Of(int text, IReadOnlyList<int> members) => Odds(text, members) is { Count: > 0 } odds ? odds.Average() : 0;

    private List<int> Others(int text, IReadOnlyList<int> members) => [.. Some(members, Asked).Where(member => member != text && !pairs.AreOfOneLanguage(text, member))];

    private List<double> Odds(int text, IReadOnlyList<int> members) => Others(text, members).ConvertAll(member => (double)pairs.Odds(text, member));

    private static bool IsCertain(List<double> odds)
    {
        if (odds.Count < 2) return false;
        var capped = odds.ConvertAll(value => Math.Min(value, MostOfOne));
        var mean = capped.Average();
        return mean >= LeastCertain * Math.Sqrt(capped.Sum(value => (value - mean) * (value - mean)) / (capped.Count - 1) / capped.Count);
    }

    // Number of the group; -1 for none.
    private int Fitting(int text, IEnumerable<(int Other, float Odds)> neighbours)
    {
        var near = neighbours.GroupBy(neighbour => groups.GroupOf(neighbour.Other)).Where(group => groups.MembersOf(group.First().Other).Count >= LeastMembers)
            .OrderByDescending(group => group.Sum(neighbour => neighbour.Odds)).ThenBy(group => group.Key).Take(MostGroups);
        var (best, most) = (-1, 0d);
        foreach (var group in near)
        {
            var members = groups.MembersOf(group.First().Other);
            var odds = Odds(text, members);
            if (odds.Count == 0 || odds.Average() is var mean && (mean < LeastMean || mean <= most || mean < LeastShare * Within(members)) || !IsCertain(odds)) continue;
            if (Others(text, members).Average(member => pairs.OddsOfLengths(text, member)) >= LeastOfLengths) (best, most) = (group.Key, mean);
        }

        return best;
    }
}
