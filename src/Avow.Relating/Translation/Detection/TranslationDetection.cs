namespace Avow.Relating;

/// <summary>Finds which texts are translations of which, with no hint, in any languages: by what translations keep.</summary>
public static class TranslationDetection
{
    /// <summary>Two texts that share fewer keys are not looked at.</summary>
    public const int LeastSharedKeys = 2;

    /// <summary>A key brings two texts together when one of them is among so many first that have it.</summary>
    public const int FirstOfKey = 48;

    // Odds of a pair whose groups do not bear it out.
    private const double LeastAgainstGroups = 12;

    /// <summary>Whether two texts are translations of each other, or of a third, as far as the two alone show it. The same for both orders.</summary>
    /// <returns>Null when it does not look so, and for two texts of one language.</returns>
    public static TranslationFinding? Judge(TranslationSketch a, TranslationSketch b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (SameTongue.Is(a, b)) return null;
        var judgement = Judgement.Of(a, b);
        return judgement.Odds < Scoring.LeastOdds ? null : new(Scoring.Of(judgement.Odds), SeenEvidence.Of(a, b, judgement));
    }

    /// <summary>All pairs of some texts that look like translations of each other, or of a third.</summary>
    /// <param name="texts">In an order that does not change what is found, but where a hundred and more share all their keys.</param>
    /// <param name="threads">How many work.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The likeliest first, then by number.</returns>
    public static IReadOnlyList<TranslationPair> Among(IReadOnlyList<TranslationSketch> texts, int threads = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var means = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel };
        var edges = WeighedEdges.Of(texts, means);
        var pairs = new JudgedPairs(texts);
        foreach (var edge in edges) pairs.Keep(edge);
        var groups = new TextGroups(texts.Count, pairs, edges.Where(edge => edge.Odds >= Scoring.LeastOdds));
        var membership = new Membership(groups, pairs);
        membership.LetGo(means);
        membership.TakeIn(texts.Count, edges, means);
        membership.Unite(edges);
        var made = new GroupPairs(texts, pairs, membership);
        var apart = edges.Where(edge => edge.Odds >= LeastAgainstGroups && groups.GroupOf(edge.A) != groups.GroupOf(edge.B)).Select(edge => new TranslationPair(edge.A, edge.B, Judge(texts[edge.A], texts[edge.B])!));
        return [.. groups.All.SelectMany(group => made.Of(group, means)).Concat(apart).OrderByDescending(pair => pair.Finding.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B)];
    }
}
