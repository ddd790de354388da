using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Slugs that lead on to organisations with which theirs was merged.</summary>
internal sealed class KeptMerges : IKept
{
    public static string Write(string into) => JsonSerializer.Serialize(new(into), ArchiveJson.Default.MergeState);

    public string? Read(Session session, string thing) => session.Scalar("former-slug-of", ("$slug", thing)) is string into ? Write(into) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        changing.Session.Run("former-slug-forget", ("$slug", thing));
        if (state is not null)
            changing.Session.Run("former-slug-insert", ("$slug", thing), ("$organisation", Organisation.IdOf(JsonSerializer.Deserialize(state, ArchiveJson.Default.MergeState)!.Into).Value));
        return null;
    }
}

/// <summary>The slug that a former one leads to.</summary>
internal sealed record MergeState(string Into);
