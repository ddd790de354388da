using Avow.Statements;

namespace Avow.Archive;

/// <summary>What editors say of the world: organisations, memberships, events, watch lists, endorsements.</summary>
public interface IRegistry
{
    /// <summary>
    /// Adds or replaces by slug; nothing is ever dropped by leaving it out. The memberships given of one organisation in
    /// another, in one capacity, replace those known before. An endorsement that is kept is never overwritten; a withdrawal is
    /// added to it. All or nothing, durable; what it changes is one set in the record (<see cref="IChanges"/>), and when it changes nothing nothing is kept.
    /// Refuses with NotFound an entry that names what is not there, with AlreadyExists an organisation whose slug was merged away.
    /// </summary>
    /// <param name="entries">What is said.</param>
    /// <param name="by">Who says it; null for a registry file that nobody signed.</param>
    Outcome<bool> Keep(RegistryEntries entries, Editor? by = null);

    IReadOnlyList<Organisation> Organisations();

    /// <summary>An organisation by its slug, or by one that it had before it was merged.</summary>
    Organisation? Organisation(string slug);

    Organisation? Organisation(Id<Organisation> id);

    /// <summary>In what it belongs to, and what belongs to it; by day.</summary>
    IReadOnlyList<Membership> MembershipsOf(Id<Organisation> organisation);

    IReadOnlyList<Event> Events();

    Event? Event(string slug);

    Event? Event(Id<Event> id);

    WatchList? WatchList(Id<Event> @event);

    /// <summary>Endorsements of a text, by date, then by organisation; without reservations that repeat what is withheld of it.</summary>
    IReadOnlyList<Endorsement> EndorsementsOf(Id<Text> text);
}

/// <summary>A set of entries to keep together.</summary>
public sealed record RegistryEntries
{
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    public IReadOnlyList<Event> Events { get; init; } = [];

    public IReadOnlyList<WatchList> WatchLists { get; init; } = [];

    public IReadOnlyList<Endorsement> Endorsements { get; init; } = [];
}
