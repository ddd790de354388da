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

    // Mean odds that let a text in, and how many times their uncertainty they must be.
    private const double LeastMean = 1.5;
    private const double LeastCertain = 4;

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

    /// <summary>Mean odds of a text and the first members of its group that are in other languages; 0 where there are none.</summary>
    public (double Mean, double Error) Of(int text, IReadOnlyList<int> members)
    {
        var odds = members.Where(member => member != text && !pairs.AreOfOneLanguage(text, member)).Take(Asked).Select(member => (double)pairs.Odds(text, member)).ToList();
        if (odds.Count < 2) return (odds.Sum(), double.MaxValue);
        var mean = odds.Average();
        return (mean, Math.Sqrt(odds.Sum(value => (value - mean) * (value - mean)) / (odds.Count - 1) / odds.Count));
    }

    // Number of the group; -1 for none.
    private int Fitting(int text, IEnumerable<(int Other, float Odds)> neighbours)
    {
        var near = neighbours.GroupBy(neighbour => groups.GroupOf(neighbour.Other)).Where(group => groups.MembersOf(group.First().Other).Count >= LeastMembers)
            .OrderByDescending(group => group.Sum(neighbour => neighbour.Odds)).ThenBy(group => group.Key).Take(MostGroups);
        var (best, most) = (-1, 0d);
        foreach (var group in near)
        {
            var (mean, error) = Of(text, groups.MembersOf(group.First().Other));
            if (mean >= LeastMean && mean >= LeastCertain * error && mean > most) (best, most) = (group.Key, mean);
        }

        return best;
    }
}
