using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Every text with the time at which what is told of it last changed: when it was captured, read anew or corrected, when it came to another statement, when the
/// organisation whose word it is was renamed, when its statement came to an event or left it. For those who keep a catalogue of the archive and ask now and then what changed.
/// Times are whole seconds of UTC and never go back in the order in which changes are acknowledged; one lies a little ahead of the change, so that who asked before the change was
/// visible, and asks again from that moment on, is told of it. Texts that are no longer read stay among them for good. Never blocks on a writer; sees only what was acknowledged.
/// </summary>
public interface IHarvest
{
    /// <summary>By how much a time may lie ahead of its change: no commit takes longer.</summary>
    static readonly TimeSpan MostAhead = TimeSpan.FromSeconds(5);

    /// <summary>The archive's own secret, 64 hexadecimal digits, to sign what is handed out to be handed back; the same in every copy, for what it guards is public.</summary>
    string Key { get; }

    /// <summary>The earliest time that a text has; null in an archive without texts.</summary>
    DateTimeOffset? Earliest { get; }

    /// <summary>The texts in order of their times, those of one time by their places.</summary>
    /// <param name="wish">Which.</param>
    /// <param name="count">At most so many.</param>
    IReadOnlyList<StampedText> Changed(HarvestWish wish, int count);

    /// <summary>One text, read or no longer read; null for what never was.</summary>
    StampedText? Find(Id<Text> text);

    /// <summary>The last place that a text has; 0 in an archive without texts. Places count from 1, are never given anew and never change.</summary>
    long LastPlace { get; }

    /// <summary>The texts that are read, by their places, with their times.</summary>
    /// <param name="afterPlace">Exclusive.</param>
    /// <param name="untilPlace">Inclusive.</param>
    IReadOnlyList<(Id<Text> Text, DateTimeOffset ChangedAt)> Between(long afterPlace, long untilPlace);

    /// <summary>The latest time of any text within places, read or no longer read; null where there is none.</summary>
    /// <param name="afterPlace">Exclusive.</param>
    /// <param name="untilPlace">Inclusive.</param>
    DateTimeOffset? LatestBetween(long afterPlace, long untilPlace);
}

/// <summary>Which texts are asked for. At most one of event, organisation and language is looked at, in this order.</summary>
public sealed record HarvestWish
{
    /// <summary>First time, inclusive; null from the earliest on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Last time, inclusive; null for all.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only what stands behind this text as it was; then <see cref="From"/> is not looked at.</summary>
    public (DateTimeOffset ChangedAt, long Place)? After { get; init; }

    /// <summary>Slug: texts of statements on it.</summary>
    public string? Event { get; init; }

    /// <summary>Whose word they are.</summary>
    public Id<Organisation>? Organisation { get; init; }

    /// <summary>Primary subtag, in small letters.</summary>
    public string? Language { get; init; }
}

/// <summary>A text with its time.</summary>
/// <param name="Text">Which.</param>
/// <param name="ChangedAt">When what is told of it last changed.</param>
/// <param name="Place">From 1, never changes.</param>
/// <param name="IsRead">False for one that is no longer read.</param>
/// <param name="Language">BCP 47; of one that is no longer read, the last.</param>
public sealed record StampedText(Id<Text> Text, DateTimeOffset ChangedAt, long Place, bool IsRead, string Language)
{
    /// <summary>Slug of the organisation whose word it is; null when it is no registered one's.</summary>
    public string? Organisation { get; init; }

    /// <summary>Slugs of the events that its statement is on.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];
}
