using System.Collections.Concurrent;
using System.Globalization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Asks again what pages have asked of an archive (<see cref="SiteQuestion"/>). Lists are asked for once, however many pages show parts of them. Safe for many threads.</summary>
internal sealed class SiteQuestions(PublishedArchive archive, StateSums state)
{
    private readonly Shelf shelf = archive.Shelf;
    private readonly Lazy<List<ListedStatement>> latest = new(() => [.. archive.Shelf.Library.Latest(int.MaxValue).Select(text => new ListedStatement(text.Id, 0))]);
    private readonly Lazy<IReadOnlyDictionary<Id<Capture>, Withheld>> withheld = new(archive.Shelf.Library.AllBytesWithheld);
    private readonly Lazy<Dictionary<Id<Text>, DateTimeOffset>> changed = new(() => archive.Harvest is { } harvest ? harvest.Between(0, harvest.LastPlace).ToDictionary(text => text.Text, text => text.ChangedAt) : []);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<ListedStatement>>> listed = new(StringComparer.Ordinal);

    /// <returns>The sum of the answer; null for what is no question of this program.</returns>
    public UInt128? Ask(string line) => line.Split('\t') switch
    {
        ["name"] => AnswerSum.Of(shelf.Library.Name),
        ["counts"] => AnswerSum.Of(shelf.Library.Counts()),
        ["health"] => AnswerSum.Of(shelf.Library.Health()),
        ["bytes-withheld", var id] => AnswerSum.Of(withheld.Value.GetValueOrDefault(Id<Capture>.FromTrusted(id))),
        ["standing", var id] => AnswerSum.Of(shelf.Library.Standing(Id<Text>.FromTrusted(id))),
        ["changed", var id] => AnswerSum.Of(changed.Value.TryGetValue(Id<Text>.FromTrusted(id), out var at) ? at : (DateTimeOffset?)null),
        ["latest", var count, var skip] => AnswerSum.OfList(state, latest.Value.Skip(Number(skip)).Take(Number(count)), 0),
        ["printed", var most] => AnswerSum.Of(shelf.Library.Printed(Number(most))),
        ["damage-counts"] => AnswerSum.Of(shelf.Library.DamageCounts()),
        ["damage-places", var kind, var count, var skip, var isResolved] => AnswerSum.Of(shelf.Library.DamagePlaces(kind.Length == 0 ? null : Enum.Parse<DamageKind>(kind), Number(count), Number(skip), isResolved.Length == 0 ? null : bool.Parse(isResolved))),
        ["organisations"] => AnswerSum.Of(shelf.Registry.Organisations()),
        ["organisation", var slug] => AnswerSum.Of(shelf.Registry.Organisation(slug)),
        ["organisation-by-id", var id] => AnswerSum.Of(shelf.Registry.Organisation(Id<Organisation>.FromTrusted(id))),
        ["memberships", var id] => AnswerSum.Of(shelf.Registry.MembershipsOf(Id<Organisation>.FromTrusted(id))),
        ["events"] => AnswerSum.Of(shelf.Registry.Events()),
        ["event", var slug] => AnswerSum.Of(shelf.Registry.Event(slug)),
        ["event-by-id", var id] => AnswerSum.Of(shelf.Registry.Event(Id<Event>.FromTrusted(id))),
        ["watch-list", var id] => AnswerSum.Of(shelf.Registry.WatchList(Id<Event>.FromTrusted(id))),
        ["texts-about", var id, var count] => AnswerSum.Of(shelf.Dossiers.TextsAbout(Id<Event>.FromTrusted(id), Number(count))),
        ["count-about", var id] => AnswerSum.Of(shelf.Dossiers.CountStatementsAbout(Id<Event>.FromTrusted(id))),
        ["statements-of", var id, var count, var skip] => AnswerSum.Of(shelf.Dossiers.StatementsOf(Id<Organisation>.FromTrusted(id), Number(count), Number(skip))),
        ["statement-count", var id] => AnswerSum.Of(shelf.Dossiers.CountStatementsOf(Id<Organisation>.FromTrusted(id))),
        ["frames-of", var id, var count] => AnswerSum.Of(shelf.Dossiers.FramesOf(Id<Organisation>.FromTrusted(id), Number(count))),
        ["frame-count", var id] => AnswerSum.Of(shelf.Dossiers.CountFramesOf(Id<Organisation>.FromTrusted(id))),
        ["looks", var id, var about, var from, var until] => AnswerSum.Of(shelf.Dossiers.LooksAt(Id<Organisation>.FromTrusted(id), Id<Event>.FromTrusted(about), from.Length == 0 ? null : Day(from), Day(until))),
        ["events-of", var id] => AnswerSum.Of(shelf.Dossiers.EventsOf(Id<Organisation>.FromTrusted(id))),
        ["taken-about", var id, var until] => AnswerSum.Of(shelf.Dossiers.WordsTakenAbout(Id<Event>.FromTrusted(id), Day(until))),
        ["taken-between", var id] => AnswerSum.Of(shelf.Dossiers.WordsTakenBetween(Id<Organisation>.FromTrusted(id))),
        ["endorsements-by", var id] => AnswerSum.Of(shelf.Dossiers.EndorsementsBy(Id<Organisation>.FromTrusted(id))),
        ["endorsements-about", var id] => AnswerSum.Of(shelf.Dossiers.EndorsementsAbout(Id<Event>.FromTrusted(id))),
        ["in-language", var language, var skip, var take] => OfList(listed.GetOrAdd(language, tag => new(() => shelf.Search.Listed(tag))).Value, Number(skip), Number(take)),
        _ => null,
    };

    private UInt128 OfList(IReadOnlyList<ListedStatement> list, int skip, int take) => AnswerSum.OfList(state, list.Skip(skip).Take(take), list.Count);

    private static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);
}
