using Avow.Statements;

namespace Avow.Archive;

/// <summary>All that an editor says of an organisation, but for its slug and what others say of it.</summary>
public sealed record OrganisationState
{
    /// <summary>Names by BCP 47 tag; 1 to 100, none blank, each of at most 500 characters.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>At most 100, each of at most 100 characters.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Address prefixes of its own site; at most 100, each of at most 2,000 characters.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>What it belongs to; at most 1,000. Come back by day, then by slug. What belongs to it is said of its members.</summary>
    public IReadOnlyList<BelongsTo> BelongsTo { get; init; } = [];
}

/// <summary>One time of belonging; see <see cref="Membership"/>.</summary>
/// <param name="Of">The slug of what it belongs to.</param>
/// <param name="As">In what capacity: "section"; at most 100 characters.</param>
/// <param name="From">First day, inclusive; null when nobody knows.</param>
/// <param name="Until">First day on which it no longer belongs; null: still.</param>
public sealed record BelongsTo(string Of, string As, DateOnly? From = null, DateOnly? Until = null);

/// <summary>All that an editor says of an event, but for its slug.</summary>
public sealed record EventState
{
    /// <summary>Names by BCP 47 tag; 1 to 100, none blank, each of at most 500 characters.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The slugs of the organisations whose word is awaited, each once; come back in order. At most 10,000.</summary>
    public IReadOnlyList<string> Awaits { get; init; } = [];
}

/// <summary>What became of a damage: what was lost was found, or it is so in the source.</summary>
public sealed record DamageResolution
{
    /// <summary>The words that were found, a lost note for example; null: nothing is lost, it is so in the source. At most 20,000 characters.</summary>
    public string? Found { get; init; }

    /// <summary>The text in which they were found; with <see cref="Found"/>, at least one of this and <see cref="InCapture"/>.</summary>
    public Id<Text>? InText { get; init; }

    public Id<Capture>? InCapture { get; init; }

    /// <summary>What shows it; 1 to 2,000 characters.</summary>
    public required string Why { get; init; }
}

/// <summary>A resolution with its editor.</summary>
/// <param name="Resolution">What became of it.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When, UTC.</param>
public sealed record ResolvedDamage(DamageResolution Resolution, string By, DateTimeOffset At);
