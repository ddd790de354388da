using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Avow.Archive;

/// <summary>What a plan found: first everything that meets it, by its rows alone, then the ranks of those that can be ranked.</summary>
internal sealed record FoundByPlan(FoundStatements Statements, IReadOnlyDictionary<int, double> Ranks)
{
    // Metzler and Croft, "A Markov random field model for term dependencies" (SIGIR 2005), section 4: words 0.85, neighbours 0.15.
    private const double ShareOfPairs = 0.15 / 0.85;

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
        var ranks = rank is null ? [] : RanksBy(session, rank);
        if (rank is not null && !isTooMany && plan.RankOfPairs is { } pairs) Add(ranks, RanksBy(session, pairs));
        return new(found, ranks) { IsTooMany = isTooMany };
    }

    /// <summary>Every text that fits, the latest first.</summary>
    public static FoundByPlan OfAllTexts(TextColumns columns, SearchFilter filter) =>
        new(new FoundStatements(Enumerable.Range(1, columns.Lead.Length - 1), columns, filter), new Dictionary<int, double>());

    public List<(int Seq, int Texts)> Page(int skip, int take) => Statements.Page(Ranks, skip, take);

    private static void Add(Dictionary<int, double> ranks, Dictionary<int, double> ofPairs)
    {
        foreach (var (text, rank) in ofPairs)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrNullRef(ranks, text);
            if (!Unsafe.IsNullRef(ref sum)) sum += ShareOfPairs * rank;
        }
    }

    private static Dictionary<int, double> RanksBy(Session session, string match)
    {
        var ranks = new Dictionary<int, double>();
        session.Rows("words-rank", row => ranks[row.Int(0)] = row.NumberOrNull(1) ?? 0, ("$match", match), ("$most", SearchPlan.MaxRanked));
        return ranks;
    }
}
