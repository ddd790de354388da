using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Events by slug, each with its watch list.</summary>
internal sealed class KeptEvents : IKeptInParts
{
    public static string? Write(EventState? state) =>
        state is null ? null : JsonSerializer.Serialize(state with { Awaits = [.. state.Awaits.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] }, ArchiveJson.Default.EventState);

    public static EventState Read(string state) => JsonSerializer.Deserialize(state, ArchiveJson.Default.EventState)!;

    public static EventState? StateOf(Session session, string slug) => session.First("event-by-slug", SqliteRegistry.ReadEvent, ("$slug", slug)) is { } @event
        ? new() { Names = @event.Names, From = @event.From, Awaits = session.Rows("watched-slugs", row => row.Text(0), ("$event", @event.Id.Value)) }
        : null;

    public string? Read(Session session, string thing) => Write(StateOf(session, thing));

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var session = changing.Session;
        var id = Event.IdOf(thing);
        session.Run("watched-forget", ("$event", id.Value));
        if (state is null)
        {
            session.Run("event-remove", ("$id", id.Value));
            return null;
        }

        var said = Read(state);
        Registering.Keep(session, new Event { Id = id, Slug = thing, Names = said.Names, From = said.From });
        foreach (var awaited in said.Awaits) session.Run("watched-set", ("$event", id.Value), ("$organisation", Organisation.IdOf(awaited).Value));
        return null;
    }

    public StateParts Parts(string? state) => state is null ? StateParts.From([]) : PartsOf(Read(state));

    public string? Whole(StateParts parts) => parts.In("names").ToDictionary(name => name.Name, name => name.Value, StringComparer.Ordinal) is { Count: > 0 } names
        ? Write(new EventState { Names = names, From = IsoDay.TryRead(parts["from"], out var day) ? day : null, Awaits = [.. parts.In("awaits").Select(awaited => awaited.Value)] })
        : null;

    private static StateParts PartsOf(EventState state) => StateParts.From(
    [
        (StateParts.Whole, "event"),
        .. state.Names.Select(name => ($"names.{name.Key}", name.Value)),
        ("from", IsoDay.Write(state.From) ?? ""),
        .. StateParts.Items("awaits", state.Awaits),
    ]);
}
