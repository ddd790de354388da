using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Contracts;

/// <summary>Texts that are drawn as a whole, by words and by translation.</summary>
internal static class DrawnAsAWhole
{
    public static Outcome<bool> Redraw(this IRelationLedger ledger, IReadOnlyCollection<Id<Text>> among, IReadOnlyList<Relation> relations, IReadOnlyList<IReadOnlyList<Id<Text>>> sameStatement, IReadOnlyList<HousePhrase> phrases) => ledger.Redraw(new Redrawing
    {
        Drawn = among,
        ByWording = among,
        ByTranslation = among,
        Relations = relations,
        Ungrouped = [.. among, .. sameStatement.SelectMany(group => group)],
        Statements = sameStatement,
        Phrases = phrases,
        Remembered = [],
    });
}
