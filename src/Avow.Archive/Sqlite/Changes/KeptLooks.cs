using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether captures were looked over, by whom and when.</summary>
internal sealed class KeptLooks : IKept
{
    public static Problem? Look(Changing changing, Id<Capture> capture, bool isLookedOver)
    {
        if (Missing(changing.Session, capture) is { } problem) return problem;
        var standing = ReadState(changing.Session, capture.Value);
        if (isLookedOver == standing is not null) return null;
        return changing.Set(ChangeKind.LookedOver, capture.Value, isLookedOver ? JsonSerializer.Serialize(new(changing.By.Name, changing.By.At), ArchiveJson.Default.SaidBy) : null);
    }

    public static Problem? Missing(Session session, Id<Capture> capture) => session.Scalar("capture-seq", ("$id", capture.Value)) is null
        ? new(ProblemKind.NotFound, $"capture {capture}", "the archive has none of this name", "Look at the evidence of a text with: avow show TEXT")
        : null;

    public string? Read(Session session, string thing) => ReadState(session, thing) is { } state ? JsonSerializer.Serialize(state, ArchiveJson.Default.SaidBy) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var said = state is null ? null : JsonSerializer.Deserialize(state, ArchiveJson.Default.SaidBy);
        changing.Session.Run("capture-set-looked-over", ("$id", thing), ("$by", said?.By), ("$at", said is null ? null : Row.Of(said.At)));
        return null;
    }

    private static SaidBy? ReadState(Session session, string thing) =>
        session.First("capture-looked-over", row => new SaidBy(row.Text(0), row.Instant(1)), ("$id", thing));
}

/// <summary>Who said something of which there is no more to say, and when.</summary>
internal sealed record SaidBy(string By, DateTimeOffset At);
