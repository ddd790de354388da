using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The record of everything that editors change, by whichever door (desk, command line, registry file), with undo. Kept are states, not commands:
/// each change says what stood before and what stands since (decision 14). Nothing of the record is ever changed or removed.
/// Safe to call from many threads; writers wait for each other.
/// </summary>
public interface IChanges
{
    /// <summary>How many edits one set may hold.</summary>
    const int MostEdits = 10_000;

    /// <summary>Through how many changes of a thing a former state is looked for.</summary>
    const int MostStates = 100;

    /// <summary>
    /// Makes edits, in their order: all of them or none, visible at once and durable when this returns. An edit that changes nothing is left
    /// out; when all are, nothing is kept, not even the generation raised, and the set has the number 0. What an edit brings with it (a merge
    /// touches every section, watch list and endorsement) is a change of its own in the same set.
    /// What names something (a membership its organisation, a watch list) must lead somewhere when all edits of the set are made, in whatever order they stand.
    /// </summary>
    /// <param name="edits">Of one thing there may be several; the last holds. At most <see cref="MostEdits"/>, else TooLarge.</param>
    /// <param name="by">Who, when and why. A name of 1 to 200 characters, a reason of at most 2,000; otherwise Malformed.</param>
    /// <returns>
    /// The set as it is kept; or the first problem: NotFound for what an edit names and is not there, Malformed for a state that cannot be (a slug, a name, an
    /// address), Changed where something else stands than an edit expects, NotPermitted for removing what something still names (it says what), AlreadyExists for a slug that was merged away, Empty without edits.
    /// </returns>
    Outcome<ChangeSet> Make(IReadOnlyList<Edit> edits, Editor by);

    /// <summary>
    /// Puts back what stood before a set; itself a set, which can be undone in turn. All or nothing, durable. What was changed since in other parts of a thing (another name, another
    /// membership, another field of a document) stays as it is. Corrections and beads stay append-only underneath: taking one
    /// back appends its taking back.
    /// </summary>
    /// <returns>
    /// The new set; NotFound for a number that is not there; Changed where something since is built upon it, naming what, who, when and the set, or where the set was
    /// undone already; NotPermitted for an endorsement, which is never overwritten, and where something names by now what would go.
    /// </returns>
    Outcome<ChangeSet> Undo(long set, Editor by);

    /// <summary>The set that stands in the way of undoing another, which <see cref="Undo"/> names in its problem: built upon it, or its undoing; null where there is none.</summary>
    ChangeSet? InTheWayOf(long set);

    /// <summary>The mark of what stands of a thing, for <see cref="Edit.Expected"/>. Whoever asks before reading the state itself is never told of a later one than was read.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="thing">As <see cref="Change.Thing"/> names it.</param>
    StateMark Mark(ChangeKind kind, string thing);

    /// <summary>The mark of what editors said of a text as far as it shows in it, for <see cref="DocumentEdit.SeenOf"/>; of its neighbours in the document only what changes this text too.</summary>
    StateMark Mark(Id<Text> text);

    /// <summary>The set that last changed what was said of a text in this sense; null when none did, or not within the last <see cref="MostStates"/> of its document.</summary>
    ChangeSet? LatestOf(Id<Text> text);

    /// <summary>How a damage is called in the record, as <see cref="Change.Thing"/> has it; null where there is none.</summary>
    string? NameOf(DamagePlace damage);

    /// <summary>Whether something else stands than an edit expects: the problem with which <see cref="Make"/> would refuse it for that, null where it would not. Changes nothing.</summary>
    Problem? Unmet(Edit edit);

    /// <summary>All that stands of an organisation, as <see cref="OrganisationEdit"/> would say it; null for a slug that none bears, or that leads on to another.</summary>
    /// <param name="slug">Which.</param>
    /// <param name="seen">Not what stands, but what stood when this was its mark, out of the record; null where the last <see cref="MostStates"/> changes of it have no such state.</param>
    OrganisationState? OrganisationState(string slug, StateMark? seen = null);

    /// <summary>All that stands of an event, as <see cref="EventEdit"/> would say it; null for a slug that none bears.</summary>
    /// <param name="slug">Which.</param>
    /// <param name="seen">As with <see cref="OrganisationState"/>.</param>
    EventState? EventState(string slug, StateMark? seen = null);

    /// <summary>A set with all of its changes; null for a number that was never given.</summary>
    ChangeSet? Find(long set);

    /// <summary>Sets by number, newest first; of each, at most the first <see cref="ChangeSet.MostListed"/> changes (of those asked for, when asked).</summary>
    /// <param name="count">At most so many.</param>
    /// <param name="before">Only those with a smaller number; null from the newest on.</param>
    /// <param name="of">Only sets that hold such a change; null for all.</param>
    IReadOnlyList<ChangeSet> Latest(int count, long? before = null, ChangesOf? of = null);
}

/// <summary>Who changes something, when, and why.</summary>
/// <param name="Name">As it is to be shown; 1 to 200 characters.</param>
/// <param name="At">When; kept in UTC.</param>
/// <param name="Why">At most 2,000 characters; null when nobody says.</param>
public sealed record Editor(string Name, DateTimeOffset At, string? Why = null);

/// <summary>What was changed together, and is undone together.</summary>
public sealed record ChangeSet
{
    /// <summary>How many changes of a set a list of sets holds.</summary>
    public const int MostListed = 20;

    /// <summary>From 1 in the order in which sets were made; 0 for one that changed nothing and is not kept.</summary>
    public required long Number { get; init; }

    public required Editor By { get; init; }

    /// <summary>The set that this one put back; null for a set of edits.</summary>
    public long? Undoes { get; init; }

    /// <summary>The set that put this one back, and stands; null while this one holds.</summary>
    public long? UndoneBy { get; init; }

    /// <summary>In the order in which they were made. All of them, or in a list the first <see cref="MostListed"/>.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>How many changes the set has, listed or not.</summary>
    public required long Size { get; init; }

    /// <summary>Edits that were left out, for something else stands than they expect; in order. Only what <see cref="IChanges.Make"/> answers has any.</summary>
    public IReadOnlyList<Edit> LeftOut { get; init; } = [];
}

/// <summary>One thing that was changed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Thing">
/// Its name: a slug (organisation, event, merge: the former one), an id (relation, document, capture), two of them with a space between (distinct organisations, texts of beads;
/// organisation and text of an endorsement), or the document's id and a key (damage).
/// </param>
/// <param name="Before">JSON of what stood before, camel-cased; null when nothing did.</param>
/// <param name="After">JSON of what stands since; null when nothing does.</param>
public sealed record Change(ChangeKind Kind, string Thing, string? Before, string? After);

/// <summary>What kinds of things editors change.</summary>
public enum ChangeKind
{
    /// <summary>An organisation with its memberships (<see cref="OrganisationState"/>).</summary>
    Organisation,

    /// <summary>A former slug, and the slug that it leads to: <c>{"into":"ferry"}</c>.</summary>
    Merge,

    /// <summary>An event with its watch list (<see cref="EventState"/>).</summary>
    Event,

    /// <summary>The verdict on a relation: <c>{"verdict","by","at","from","to"}</c>, the last two its texts.</summary>
    Relation,

    /// <summary>The corrections of a document that hold: <c>[{"field","value","about","by","at","why",…}]</c>.</summary>
    Document,

    /// <summary>Which event a capture is about: <c>{"event":"strait-closing"}</c>.</summary>
    About,

    /// <summary>That a capture was looked over: <c>{"by","at"}</c>.</summary>
    LookedOver,

    /// <summary>What became of a damage: <c>{"kind","quote","found","inText","inCapture","why","by","at"}</c>.</summary>
    Damage,

    /// <summary>That two organisations are two: <c>{"by","at"}</c>.</summary>
    DistinctOrganisations,

    /// <summary>The beads that editors set between two texts and that hold: <c>[{"inA","inB","by","at","why"}]</c>.</summary>
    Bead,

    /// <summary>An endorsement or its withdrawal, as a registry file gave it. Never undone.</summary>
    Endorsement,

    /// <summary>A rule by which something is withheld, with the words that are: <c>{"kind","isNoted","forms","text","capture","words"}</c>.</summary>
    Withheld,

    /// <summary>An endorsement that went over to another organisation with a merge.</summary>
    EndorsementMoved,
}

/// <summary>Which changes are asked for; all that is given holds together.</summary>
public sealed record ChangesOf
{
    public ChangeKind? Kind { get; init; }

    /// <summary>As <see cref="Change.Thing"/> names it; means something together with <see cref="Kind"/>.</summary>
    public string? Thing { get; init; }

    /// <summary>The editor's name, exactly.</summary>
    public string? By { get; init; }
}
