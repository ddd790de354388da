using Avow.Archive;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What is damaged in the documents, and what became of it.</summary>
internal sealed partial class FakeArchive
{
    public Dictionary<DamagePlace, ResolvedDamage> Resolutions { get; } = [];

    public IReadOnlyList<DamageCount> DamageCounts() =>
    [
        .. AllDamage().GroupBy(damage => damage.Kind)
            .Select(group => new DamageCount(group.Key, group.Count()) { Resolved = group.Count(damage => Resolutions.ContainsKey(damage.Place)) })
            .OrderByDescending(count => count.Cases).ThenBy(count => count.Kind),
    ];

    public IReadOnlyList<DamagePlace> DamagePlaces(DamageKind? kind, int count, long skip = 0, bool? isResolved = null) =>
    [
        .. AllDamage().Where(damage => kind is null || damage.Kind == kind)
            .Where(damage => isResolved is null || Resolutions.ContainsKey(damage.Place) == isResolved)
            .Select(damage => damage.Place).Skip((int)skip).Take(count),
    ];

    public IReadOnlyDictionary<int, ResolvedDamage> ResolutionsOf(Id<Document> document) =>
        Resolutions.Where(resolved => resolved.Key.Document == document).ToDictionary(resolved => resolved.Key.Ordinal, resolved => resolved.Value);

    private IEnumerable<(DamageKind Kind, DamagePlace Place)> AllDamage() =>
        documents.Values.SelectMany(document => document.Content.Damage.Select((damage, at) => (damage.Kind, new DamagePlace(document.Id, at))));
}
