using System.Globalization;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors say of the world, in its tables. A changed registry attributes every text anew, in the same transaction.</summary>
internal sealed class SqliteRegistry(Database database) : IRegistry
{
    public Outcome<bool> Keep(RegistryEntries entries) => database.Write<bool>(session =>
    {
        foreach (var organisation in entries.Organisations) Keep(session, organisation);
        foreach (var @event in entries.Events)
            session.Run("event-set", ("$id", @event.Id.Value), ("$slug", @event.Slug), ("$names", Json(@event.Names)), ("$since", Row.Of(@event.From)));
        if (RegistryNames.Unknown(session, entries) is { } problem) return problem;
        KeepMemberships(session, entries.Memberships);
        foreach (var list in entries.WatchLists)
        {
            foreach (var awaited in list.Awaits) session.Run("watched-set", ("$event", list.Event.Value), ("$organisation", awaited.Value));
        }

        foreach (var endorsement in entries.Endorsements) Keep(session, endorsement);
        if (entries.Organisations.Count > 0) AttributeAnew(session);
        return true;
    });

    public IReadOnlyList<Organisation> Organisations() => database.Read(session => session.Rows("organisation-all", Archive.Organisations.Read));

    public Organisation? Organisation(string slug) =>
        database.Read(session => session.First("organisation-by-slug", Archive.Organisations.Read, ("$slug", slug)));

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
        database.Read(session => session.Rows("endorsement-of", Endorsements.Read, ("$text", text.Value)));

    internal static Event ReadEvent(Row row) => new()
    {
        Id = row.Id<Event>(0),
        Slug = row.Text(1),
        Names = JsonSerializer.Deserialize(row.Text(2), ArchiveJson.Default.IReadOnlyDictionaryStringString)!,
        From = row.DayOrNull(3),
    };

    // What is said of one belonging replaces all that was said of it before: it may have several times.
    private static void KeepMemberships(Session session, IReadOnlyList<Membership> memberships)
    {
        foreach (var m in memberships) session.Run("membership-forget", ("$member", m.Member.Value), ("$whole", m.Of.Value), ("$capacity", m.As));
        foreach (var m in memberships)
            session.Run("membership-set", ("$member", m.Member.Value), ("$whole", m.Of.Value), ("$capacity", m.As), ("$since", Row.Of(m.From) ?? ""), ("$until", Row.Of(m.Until)));
    }

    private static void Keep(Session session, Organisation organisation) => session.Run(
        "organisation-set",
        ("$id", organisation.Id.Value),
        ("$slug", organisation.Slug),
        ("$names", Json(organisation.Names)),
        ("$kinds", JsonSerializer.Serialize(organisation.Kinds, ArchiveJson.Default.IReadOnlyListString)),
        ("$addresses", JsonSerializer.Serialize(organisation.Addresses, ArchiveJson.Default.IReadOnlyListString)));

    private static void Keep(Session session, Endorsement endorsement) => session.Run(
        "endorsement-set",
        ("$organisation", endorsement.Organisation.Value),
        ("$text", endorsement.Text.Value),
        ("$since", Row.Of(endorsement.From)),
        ("$reservations", Endorsements.Write(endorsement.Reservations)),
        ("$withdrawn_on", Row.Of(endorsement.Withdrawal?.On)),
        ("$withdrawn_by", endorsement.Withdrawal?.Evidence?.Value));

    private static void AttributeAnew(Session session)
    {
        var version = Convert.ToInt64(session.Scalar("about-get", ("$key", "registry")) ?? "0", CultureInfo.InvariantCulture) + 1;
        session.Run("about-set", ("$key", "registry"), ("$value", version.ToString(CultureInfo.InvariantCulture)));
        var attribution = Attribution.Current(session, null);
        foreach (var (seq, address, issuer) in session.Rows("text-outlets", row => (row.Long(0), row.Text(1), row.TextOrNull(2))))
            session.Run("text-set-outlet", ("$seq", seq), ("$outlet", attribution.OutletOf(address)), ("$issuing", attribution.Named(issuer)));
    }

    private static string Json(IReadOnlyDictionary<string, string> names) => JsonSerializer.Serialize(names, ArchiveJson.Default.IReadOnlyDictionaryStringString);
}
