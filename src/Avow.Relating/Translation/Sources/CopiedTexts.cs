using Avow.Statements;

namespace Avow.Relating;

/// <summary>Which texts have their words from another text in their own language: they were not translated, but their source was.</summary>
public static class CopiedTexts
{
    public static bool IsCopying(Relation relation) => relation?.Kind is RelationKind.Reprints or RelationKind.Revises;

    /// <summary>
    /// Where no direction is known texts can be copies of each other in a circle; of one that leads nowhere else the text that stands first is no copy.
    /// </summary>
    /// <param name="texts">Whatever hangs together with them by words is among them.</param>
    /// <param name="byWording">The relations among them that <see cref="Relations"/> found.</param>
    public static IReadOnlySet<Id<Text>> Among(IReadOnlyList<TextFacts> texts, IReadOnlyList<Relation> byWording)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(byWording);
        List<Relation> copying = [.. byWording.Where(IsCopying)];
        var found = copying.Select(relation => relation.From).ToHashSet();
        var sources = copying.ToLookup(relation => relation.From, relation => relation.To);
        var takers = copying.ToLookup(relation => relation.To, relation => relation.From);
        foreach (var text in texts.Where(text => found.Contains(text.Id)).Order(ByAge.Instance))
        {
            var upstream = Components.Around([text.Id], source => sources[source]);
            if (found.IsSupersetOf(upstream) && !upstream.Except(Components.Around([text.Id], taker => takers[taker])).Any()) found.Remove(text.Id);
        }

        return found;
    }
}
