namespace Avow.Relating;

/// <summary>
/// Texts that are translations of one. Two groups become one over a strong pair when their other members bear it out, so that one wrong pair
/// does not make two statements one.
/// </summary>
internal sealed class TextGroups
{
    // Members of each group that are asked, and what their pairs must say on average: unrelated texts say 0.
    private const int Asked = 4;
    private const double LeastMean = 3;

    private readonly JudgedPairs pairs;
    private readonly Dictionary<int, List<int>> groups = [];
    private readonly int[] groupOf;
    private readonly Dictionary<(int, int), int> refused = [];

    public TextGroups(int texts, JudgedPairs pairs, IEnumerable<WeighedEdge> strong)
    {
        this.pairs = pairs;
        groupOf = [.. Enumerable.Range(0, texts)];
        foreach (var edge in strong.OrderByDescending(edge => edge.Odds).ThenBy(edge => edge.B).ThenBy(edge => edge.A)) Join(edge);
    }

    /// <summary>With two members and more, in order of the first; members in the order in which they came.</summary>
    public IEnumerable<IReadOnlyList<int>> All => groups.Where(group => group.Value.Count > 1).OrderBy(group => group.Key).Select(group => group.Value);

    public int GroupOf(int text) => groupOf[text];

    public IReadOnlyList<int> MembersOf(int text) => groups.TryGetValue(groupOf[text], out var members) ? members : [text];

    public void Move(int text, int group)
    {
        groups[group].Add(text);
        groupOf[text] = group;
    }

    /// <summary>Has the text alone again.</summary>
    public void Leave(int text)
    {
        var group = groupOf[text];
        var members = groups[group];
        members.Remove(text);
        groupOf[text] = text;
        if (group != text) return;
        // A group has the number of one of its members.
        groups.Remove(group);
        groups[members[0]] = members;
        foreach (var member in members) groupOf[member] = members[0];
    }

    public void Unite(int a, int b)
    {
        var (first, second) = (groupOf[a], groupOf[b]);
        var (kept, gone) = first < second ? (first, second) : (second, first);
        var members = groups.GetValueOrDefault(kept) ?? [kept];
        var joining = groups.GetValueOrDefault(gone) ?? [gone];
        groups[kept] = members.Count >= joining.Count ? [.. members, .. joining] : [.. joining, .. members];
        groups.Remove(gone);
        foreach (var text in joining) groupOf[text] = kept;
    }

    private void Join(WeighedEdge edge)
    {
        var (first, second) = (groupOf[edge.A], groupOf[edge.B]);
        if (first != second && BornOut(edge)) Unite(edge.A, edge.B);
    }

    // Asked again only when the groups have grown much: a thousand strong pairs may lie between two groups.
    private bool BornOut(WeighedEdge edge)
    {
        var (a, b) = (MembersOf(edge.A), MembersOf(edge.B));
        if (a.Count == 1 && b.Count == 1) return true;
        var between = groupOf[edge.A] < groupOf[edge.B] ? (groupOf[edge.A], groupOf[edge.B]) : (groupOf[edge.B], groupOf[edge.A]);
        var size = a.Count + b.Count;
        if (refused.TryGetValue(between, out var then) && size < 2 * then) return false;
        var odds = a.Take(Asked).SelectMany(one => b.Take(Asked).Where(other => !pairs.AreOfOneLanguage(one, other)).Select(other => pairs.Odds(one, other))).ToList();
        if (odds.Count > 0 && odds.Average() < LeastMean)
        {
            refused[between] = size;
            return false;
        }

        return true;
    }
}
