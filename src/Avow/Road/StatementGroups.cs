using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Which texts are wordings of one statement: a reprint, a revision and a translation are, a quotation is not. A page that reprints or translates
/// several statements is none of them.
/// </summary>
internal static class StatementGroups
{
    /// <returns>Groups of two and more, each with its lead first: the earliest dated, then the earliest captured, then by id.</returns>
    public static IEnumerable<IReadOnlyList<Id<Text>>> Of(IReadOnlyList<TextFacts> texts, IReadOnlyList<Relation> relations)
    {
        var group = texts.ToDictionary(text => text.Id, text => new List<Id<Text>> { text.Id });
        foreach (var taker in relations.Where(r => r.Kind is RelationKind.Reprints or RelationKind.Revises or RelationKind.Translates).GroupBy(r => r.From))
        {
            if (taker.Count() > 1) continue;
            Join(group, taker.Key, taker.First().To);
        }

        var order = texts
            .OrderBy(text => text.Date is null).ThenBy(text => text.Date).ThenBy(text => text.CapturedAt).ThenBy(text => text.Id)
            .Select((text, place) => (text.Id, place)).ToDictionary(text => text.Id, text => text.place);
        return group.Values.Distinct().Where(members => members.Count > 1).Select(IReadOnlyList<Id<Text>> (members) => [.. members.OrderBy(id => order[id])]);
    }

    private static void Join(Dictionary<Id<Text>, List<Id<Text>>> group, Id<Text> one, Id<Text> other)
    {
        var (kept, absorbed) = (group[one], group[other]);
        if (ReferenceEquals(kept, absorbed)) return;
        kept.AddRange(absorbed);
        foreach (var id in absorbed) group[id] = kept;
    }
}
