using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Which events captures are about.</summary>
internal sealed class KeptAbout : IKept
{
    public static Problem? Say(Changing changing, Id<Capture> capture, string? slug)
    {
        if (KeptLooks.Missing(changing.Session, capture) is { } problem) return problem;
        if (slug is not null && Known(slug) is null) return new(ProblemKind.NotFound, $"event “{OneLine.Of(slug)}”", "the archive has none of this name", "Add the event first.");
        return changing.Set(ChangeKind.About, capture.Value, slug is null ? null : JsonSerializer.Serialize(new(slug), ArchiveJson.Default.AboutState));

        Event? Known(string named) => changing.Session.First("event-by-slug", SqliteRegistry.ReadEvent, ("$slug", named));
    }

    public string? Read(Session session, string thing) => session.Scalar("capture-about", ("$id", thing)) is string slug ? JsonSerializer.Serialize(new(slug), ArchiveJson.Default.AboutState) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        changing.Session.Run("capture-set-about", ("$id", thing), ("$about", state is null ? null : JsonSerializer.Deserialize(state, ArchiveJson.Default.AboutState)!.Event));
        return null;
    }
}

/// <summary>The event that a capture is about.</summary>
internal sealed record AboutState(string Event);
