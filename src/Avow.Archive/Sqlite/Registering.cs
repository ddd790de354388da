using System.Globalization;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors say of the world, written into its tables, inside a transaction. A changed registry attributes every text anew.</summary>
internal static class Registering
{
    /// <summary>Everything that the entries may change.</summary>
    public static IReadOnlyList<(ChangeKind Kind, string Thing)> ThingsIn(Session session, RegistryEntries entries)
    {
        var given = entries.Organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Slug);
        return
        [
            .. entries.Organisations.Select(organisation => organisation.Slug).Concat(entries.Memberships.Select(membership => SlugOf(membership.Member)).OfType<string>())
                .Distinct(StringComparer.Ordinal).Select(slug => (ChangeKind.Organisation, slug)),
            .. entries.Events.Select(@event => @event.Slug).Concat(entries.WatchLists.Select(list => EventOf(list.Event)).OfType<string>())
                .Distinct(StringComparer.Ordinal).Select(slug => (ChangeKind.Event, slug)),
            .. entries.Endorsements.Select(endorsement => KeptEndorsements.NameOf(SlugOf(endorsement.Organisation) ?? "", endorsement.Text))
                .Distinct(StringComparer.Ordinal).Select(name => (ChangeKind.Endorsement, name)),
        ];

        string? SlugOf(Id<Organisation> id) =>
            given.TryGetValue(id, out var slug) ? slug : session.First("organisation-by-id", Organisations.Read, ("$id", id.Value))?.Slug;
        string? EventOf(Id<Event> id) =>
            entries.Events.FirstOrDefault(@event => @event.Id == id)?.Slug ?? session.First("event-by-id", SqliteRegistry.ReadEvent, ("$id", id.Value))?.Slug;
    }

    public static Problem? Keep(Session session, RegistryEntries entries)
    {
        foreach (var organisation in entries.Organisations)
        {
            if (KeptOrganisations.Merged(session, organisation.Slug) is { } merged) return merged;
            Keep(session, organisation);
        }

        foreach (var @event in entries.Events) Keep(session, @event);
        if (RegistryNames.Unknown(session, entries) is { } problem) return problem;
        KeepMemberships(session, entries.Memberships);
        foreach (var list in entries.WatchLists)
        {
            foreach (var awaited in list.Awaits) session.Run("watched-set", ("$event", list.Event.Value), ("$organisation", awaited.Value));
        }

        foreach (var endorsement in entries.Endorsements) KeptEndorsements.Keep(session, endorsement);
        return null;
    }

    public static void Keep(Session session, Organisation organisation) => session.Run(
        "organisation-set",
        ("$id", organisation.Id.Value),
        ("$slug", organisation.Slug),
        ("$names", Json(organisation.Names)),
        ("$kinds", JsonSerializer.Serialize(organisation.Kinds, ArchiveJson.Default.IReadOnlyListString)),
        ("$addresses", JsonSerializer.Serialize(organisation.Addresses, ArchiveJson.Default.IReadOnlyListString)));

    public static void Keep(Session session, Event @event) =>
        session.Run("event-set", ("$id", @event.Id.Value), ("$slug", @event.Slug), ("$names", Json(@event.Names)), ("$since", Row.Of(@event.From)));

    // What is said of one belonging replaces all that was said of it before: it may have several times.
    public static void KeepMemberships(Session session, IReadOnlyList<Membership> memberships)
    {
        foreach (var m in memberships) session.Run("membership-forget", ("$member", m.Member.Value), ("$whole", m.Of.Value), ("$capacity", m.As));
        foreach (var m in memberships)
            session.Run("membership-set", ("$member", m.Member.Value), ("$whole", m.Of.Value), ("$capacity", m.As), ("$since", Row.Of(m.From) ?? ""), ("$until", Row.Of(m.Until)));
    }

    /// <summary>Once for a set of changes, however many organisations it changed.</summary>
    public static void AttributeAnew(Session session)
    {
        var version = Convert.ToInt64(session.Scalar("about-get", ("$key", "registry")) ?? "0", CultureInfo.InvariantCulture) + 1;
        session.Run("about-set", ("$key", "registry"), ("$value", version.ToString(CultureInfo.InvariantCulture)));
        var attribution = Attribution.Current(session, null);
        Dictionary<string, string?> named = new(StringComparer.Ordinal);
        foreach (var (seq, address, issuer) in session.Rows("text-outlets", row => (row.Long(0), row.Text(1), row.TextOrNull(2))))
            session.Run("text-set-outlet", ("$seq", seq), ("$outlet", attribution.OutletOf(address)), ("$issuing", Issuing(issuer)));

        // Thousands of texts have one issuer, and a name is held against every name that there is.
        string? Issuing(string? issuer)
        {
            if (issuer is null) return null;
            if (!named.TryGetValue(issuer, out var organisation)) named[issuer] = organisation = attribution.Named(issuer);
            return organisation;
        }
    }

    private static string Json(IReadOnlyDictionary<string, string> names) => JsonSerializer.Serialize(names, ArchiveJson.Default.IReadOnlyDictionaryStringString);
}
