namespace Avow.Statements;

/// <summary>What statements are about.</summary>
public sealed record Event
{
    public required Id<Event> Id { get; init; }

    public required string Slug { get; init; }

    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public DateOnly? From { get; init; }

    public static Id<Event> IdOf(string slug) => Id<Event>.FromKey("event", slug);
}

/// <summary>The organisations whose word is awaited on an event.</summary>
public sealed record WatchList(Id<Event> Event, IReadOnlyList<Id<Organisation>> Awaits);

/// <summary>
/// An observed absence: these captures of the organisation's own source, the last of them on this day, hold nothing on the
/// event. Without a capture there is no silence, only "not looked at"; so the list is never empty.
/// </summary>
public sealed record Silence
{
    public required Id<Event> Event { get; init; }

    public required Id<Organisation> Organisation { get; init; }

    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<Id<Capture>> Captures
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("No capture, no silence.", nameof(value));
    }
}
