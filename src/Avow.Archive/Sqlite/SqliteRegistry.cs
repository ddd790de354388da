using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors say of the world, out of its tables; what is changed in them is kept in the record of changes.</summary>
internal sealed class SqliteRegistry(Database database) : IRegistry
{
    public Outcome<bool> Keep(RegistryEntries entries, Editor? by = null) => database.Write(
        session =>
        {
            var changing = new Changing(session, by ?? new("registry file", TimeProvider.System.GetUtcNow()));
            return changing.Do(Registering.ThingsIn(session, entries), () => Registering.Keep(session, entries)) is { } problem ? problem : changing.Close();
        },
        set => set.Number > 0).Then<bool>(_ => true);

    public IReadOnlyList<Organisation> Organisations() => database.Read(session => session.Rows("organisation-all", Archive.Organisations.Read));

    public Organisation? Organisation(string slug) =>
        database.Read(session => session.First("organisation-standing", Archive.Organisations.Read, ("$slug", slug)));

    public Organisation? Organisation(Id<Organisation> id) =>
        database.Read(session => session.First("organisation-by-id", Archive.Organisations.Read, ("$id", id.Value)));

    public IReadOnlyList<Membership> MembershipsOf(Id<Organisation> organisation) => database.Read(session => session.Rows(
        "membership-of",
        row => new Membership { Member = row.Id<Organisation>(0), Of = row.Id<Organisation>(1), As = row.Text(2), From = row.DayOrNull(3), Until = row.DayOrNull(4) },
        ("$member", organisation.Value)));

    public IReadOnlyList<Event> Events() => database.Read(session => session.Rows("event-all", ReadEvent));

    public Event? Event(string slug) => database.Read(session => session.First("event-by-slug", ReadEvent, ("$slug", slug)));

    public Event? Event(Id<Event> id) => database.Read(session => session.First("event-by-id", ReadEvent, ("$id", id.Value)));

    public WatchList? WatchList(Id<Event> @event)
    {
        var awaits = database.Read(session => session.Rows("watched-of", row => row.Id<Organisation>(0), ("$event", @event.Value)));
        return awaits.Count == 0 ? null : new(@event, awaits);
    }

    public IReadOnlyList<Endorsement> EndorsementsOf(Id<Text> text) =>
        database.Read(session => WithheldSayings.Told(session, session.Rows("endorsement-of", Endorsements.Read, ("$text", text.Value))));

    internal static Event ReadEvent(Row row) => new()
    {
        Id = row.Id<Event>(0),
        Slug = row.Text(1),
        Names = JsonSerializer.Deserialize(row.Text(2), ArchiveJson.Default.IReadOnlyDictionaryStringString)!,
        From = row.DayOrNull(3),
    };
}
