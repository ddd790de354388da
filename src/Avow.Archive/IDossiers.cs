using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Who said what: on one event, and over time. A text is the word of the organisation named in it as issuer; of its outlet, when it
/// is a frame, or when no registered one is named and it is no other text's copy. What somebody signed on the site of one that is of the kind "outlet" alone is nobody's. Never blocks on a writer; sees only what was acknowledged.
/// </summary>
public interface IDossiers
{
    /// <summary>
    /// The texts of all statements on an event, frames too: those in whose captures an editor named it, and all that came of them. By
    /// day, those without one by the time of capture, then by id.
    /// </summary>
    /// <param name="event">Of no event, nothing.</param>
    /// <param name="count">At most so many.</param>
    IReadOnlyList<DossierText> TextsAbout(Id<Event> @event, int count);

    /// <summary>How many statements there are on an event, frames aside; counted without reading them.</summary>
    long CountStatementsAbout(Id<Event> @event);

    /// <summary>The lead texts of the statements that are an organisation's word, latest first, undated ones behind, then by id.</summary>
    IReadOnlyList<TextSummary> StatementsOf(Id<Organisation> organisation, int count, long skip = 0);

    long CountStatementsOf(Id<Organisation> organisation);

    /// <summary>What an organisation put around others' words, latest first, undated ones behind, then by id.</summary>
    IReadOnlyList<TextSummary> FramesOf(Id<Organisation> organisation, int count);

    long CountFramesOf(Id<Organisation> organisation);

    /// <summary>When an organisation's own site was looked at, earliest first: also when it was seen unchanged.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="event">What each look is said to hold something on, or nothing.</param>
    /// <param name="from">First day, UTC, inclusive; null for all.</param>
    /// <param name="until">Last day, UTC, inclusive.</param>
    IReadOnlyList<SiteLook> LooksAt(Id<Organisation> organisation, Id<Event> @event, DateOnly? from, DateOnly until);

    /// <summary>The events on which an organisation's own words are kept, or for which it is awaited; by day, then by slug.</summary>
    IReadOnlyList<Event> EventsOf(Id<Organisation> organisation);

    /// <summary>Which outlet has words from which, where that is known, among all texts on an event; most relations first, then by name.</summary>
    /// <param name="event">Of no event, nothing.</param>
    /// <param name="until">Last day of both texts, inclusive; of one without a day, that of its capture counts.</param>
    IReadOnlyList<WordsTaken> WordsTakenAbout(Id<Event> @event, DateOnly until);

    /// <summary>Which outlets have words from an organisation’s texts, and from which it has them itself, where that is known; most relations first, then by name.</summary>
    IReadOnlyList<WordsTaken> WordsTakenBetween(Id<Organisation> organisation);

    /// <summary>What an organisation stands by, or has stood by: latest first, then by text.</summary>
    IReadOnlyList<Endorsement> EndorsementsBy(Id<Organisation> organisation);

    /// <summary>Who stands, or has stood, by a text of a statement on an event: earliest first. Each names the text as it is read now.</summary>
    IReadOnlyList<Endorsement> EndorsementsAbout(Id<Event> @event);
}

/// <summary>One text of a dossier.</summary>
/// <param name="Summary">The text.</param>
/// <param name="Lead">The text that its statement is shown by.</param>
/// <param name="Speaker">Whose word it is; null when it is no registered organisation's.</param>
public sealed record DossierText(TextSummary Summary, Id<Text> Lead, Id<Organisation>? Speaker);

/// <summary>One time that an organisation's own site was looked at.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Capture">What it answered with.</param>
/// <param name="HoldsEvent">Whether anything on the event was in it.</param>
public sealed record SiteLook(DateTimeOffset At, Id<Capture> Capture, bool HoldsEvent);

/// <summary>An outlet: a registered organisation, or a site that belongs to none.</summary>
/// <param name="Organisation">Null when it is not registered.</param>
/// <param name="Site">The host; the address of what has none.</param>
public readonly record struct OutletName(Id<Organisation>? Organisation, string Site);

/// <summary>How often the texts of one outlet have words, in one way, from the texts of another.</summary>
/// <param name="Taker">Whose texts have them.</param>
/// <param name="Source">From whose texts.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Relations">How often; at least 1.</param>
/// <param name="First">Day of the first; of one without a day, that of its capture.</param>
public sealed record WordsTaken(OutletName Taker, OutletName Source, RelationKind Kind, long Relations, DateOnly First)
{
    /// <summary>The text that took the first of them.</summary>
    public required Id<Text> FirstTaker { get; init; }

    /// <summary>The text that it took them from.</summary>
    public required Id<Text> FirstSource { get; init; }
}
