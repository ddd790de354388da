namespace Avow.Archive;

/// <summary>What a plan found: first everything that meets it, by its rows alone, then the ranks of those that can be ranked.</summary>
internal sealed record FoundByPlan(FoundStatements Statements, IReadOnlyDictionary<int, double> Ranks)
{
    /// <summary>Whether there were too many to be ranked by their words.</summary>
    public bool IsTooMany { get; private init; }

    /// <summary>Whether the beginning of the last word was enough.</summary>
    public bool IsOfBeginning { get; init; }

    public static FoundByPlan Of(Session session, SearchPlan plan, TextColumns columns, SearchFilter filter)
    {
        var rows = session.Rows(plan.InTitles ? "titles-match" : "words-match", row => row.Int(0), ("$match", plan.Match));
        var found = new FoundStatements(rows, columns, filter);
        var isTooMany = rows.Count > SearchPlan.MaxRanked;
        var rank = found.Statements <= 1 ? null : isTooMany ? plan.RankByTitle : plan.Rank;
        return new(found, rank is null ? new Dictionary<int, double>() : RanksBy(session, rank)) { IsTooMany = isTooMany };
    }

    /// <summary>Every text that fits, the latest first.</summary>
    public static FoundByPlan OfAllTexts(TextColumns columns, SearchFilter filter) =>
        new(new FoundStatements(Enumerable.Range(1, columns.Lead.Length - 1), columns, filter), new Dictionary<int, double>());

    public List<(int Seq, int Texts)> Page(int skip, int take) => Statements.Page(Ranks, skip, take);

    private static Dictionary<int, double> RanksBy(Session session, string match)
    {
        var ranks = new Dictionary<int, double>();
        session.Rows("words-rank", row => ranks[row.Int(0)] = row.NumberOrNull(1) ?? 0, ("$match", match), ("$most", SearchPlan.MaxRanked));
        return ranks;
    }
}
