using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What became of damages, each by its document and a key of its kind and words.</summary>
internal sealed class KeptResolutions : IKept
{
    public static Problem? Make(Changing changing, DamageEdit edit)
    {
        var session = changing.Session;
        if (DocumentOf(session, edit.Document.Value) is not { } document || edit.Ordinal < 0 || edit.Ordinal >= document.Content.Damage.Count)
            return new(ProblemKind.NotFound, $"damage {edit.Ordinal} of document {edit.Document}", "the archive has none there as it is read now", "Look them up with: avow damage");
        if (edit.Resolution is { } asked && Unknown(session, asked) is { } problem) return problem;
        var damage = document.Content.Damage[edit.Ordinal];
        var quote = Resolutions.Quoted(document.Content.Words, damage);
        var thing = ThingOf(session, edit, document);
        if (Resolutions.Of(session, thing)?.Resolved.Resolution == edit.Resolution) return null;
        return changing.Set(ChangeKind.Damage, thing, edit.Resolution is null ? null : Resolutions.Write(StoredResolution.Of(damage.Kind, quote, edit.Resolution, changing.By)));
    }

    /// <summary>The damage's name; null where there is none.</summary>
    public static string? ThingOf(Session session, DamageEdit edit) =>
        DocumentOf(session, edit.Document.Value) is { } document && edit.Ordinal >= 0 && edit.Ordinal < document.Content.Damage.Count ? ThingOf(session, edit, document) : null;

    // A damage that was resolved keeps the name it was given then, wherever it stands by now.
    private static string ThingOf(Session session, DamageEdit edit, DamagedContent document)
    {
        var key = session.Scalar("damage-resolution", ("$document", document.Seq), ("$place", edit.Ordinal)) as string
            ?? Resolutions.KeyOf(document.Content.Damage[edit.Ordinal].Kind, Resolutions.Quoted(document.Content.Words, document.Content.Damage[edit.Ordinal]));
        return $"{edit.Document} {key}";
    }

    public string? Read(Session session, string thing) => Resolutions.Of(session, thing) is { } state ? Resolutions.Write(state) : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var (document, key) = Resolutions.Named(thing);
        changing.Session.Run("resolution-forget", ("$document", document), ("$key", key));
        if (state is not null) changing.Session.Run("resolution-insert", ("$document", document), ("$key", key), ("$resolution", state));
        if (DocumentOf(changing.Session, document) is { } read) Resolutions.Match(changing.Session, read.Seq, read.Content);
        return null;
    }

    private static DamagedContent? DocumentOf(Session session, string id) => session.First(
        "document-damaged",
        row => new DamagedContent(row.Long(0), JsonSerializer.Deserialize(row.Text(2), ArchiveJson.Default.Content)! with { Words = row.Text(1) }),
        ("$id", id));

    private static Problem? Unknown(Session session, DamageResolution resolution)
    {
        if (resolution.InText is { } text && session.Scalar("text-known", ("$id", text.Value)) is null) return Missing($"text {text}");
        return resolution.InCapture is { } capture && session.Scalar("capture-seq", ("$id", capture.Value)) is null ? Missing($"capture {capture}") : null;
    }

    private static Problem Missing(string thing) => new(ProblemKind.NotFound, thing, "the archive has none of this name, so nothing can be found in it", "Take it in first: avow add");

    private sealed record DamagedContent(long Seq, Content Content);
}
