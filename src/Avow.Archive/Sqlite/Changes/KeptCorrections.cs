using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The corrections of documents that hold. Underneath nothing is ever removed: one that shall hold no more is taken back.</summary>
internal sealed class KeptCorrections : IKeptInParts
{
    /// <summary>Corrections in the name of who makes the edit; those that would say what holds already are left out.</summary>
    public static Problem? Make(Changing changing, DocumentEdit edit)
    {
        if (Find(changing.Session, edit.Document.Value) is not { } found) return Missing(edit.Document);
        var by = changing.By;
        var held = Held(changing.Session, found);
        List<Correction> wanted = [.. edit.Corrections.Where(correction => !held.Any(one => SaysTheSame(one, correction))).Select(correction => correction with { By = by.Name, At = by.At, Why = by.Why ?? correction.Why })];
        return wanted.Count == 0 ? null : Append(changing, edit.Document, wanted).Problem;
    }

    /// <summary>Appends corrections as they are, and keeps what they change.</summary>
    public static Outcome<Rereading> Append(Changing changing, Id<Document> document, IReadOnlyList<Correction> corrections)
    {
        Rereading? done = null;
        return changing.Do([(ChangeKind.Document, document.Value)], () =>
        {
            if (!AppendOnly(changing, document, corrections).TryGet(out done, out var problem)) return problem;
            return null;
        }) is { } refused ? refused : done!;
    }

    public string? Read(Session session, string thing) => Find(session, thing) is { } found && Held(session, found) is { Count: > 0 } held
        ? JsonSerializer.Serialize(held, ArchiveJson.Default.IReadOnlyListCorrection)
        : null;

    public Problem? Write(Changing changing, string thing, string? state)
    {
        if (Find(changing.Session, thing) is not { } found) return Missing(Id<Document>.FromTrusted(thing));
        var held = Held(changing.Session, found);
        var wanted = Said(state);
        var by = changing.By;
        List<Correction> steps =
        [
            .. held.Except(wanted).Select(correction => correction with { Value = null, Begins = null, Ends = null, Was = correction.Value, By = by.Name, At = by.At, Why = by.Why ?? "undone" }),
            .. wanted.Except(held),
        ];
        return steps.Count == 0 ? null : AppendOnly(changing, Id<Document>.FromTrusted(thing), steps).Problem;
    }

    // Each correction that holds is a part, called by what it is of.
    public StateParts Parts(string? state) => StateParts.From(
        from correction in Said(state)
        group correction by $"{correction.Field}.{correction.About.Range}" into field
        from one in field.Select((correction, at) => (Name: $"{field.Key}.{at}", Value: JsonSerializer.Serialize(correction, ArchiveJson.Default.Correction)))
        select one);

    public string? Whole(StateParts parts) =>
        JsonSerializer.Serialize<IReadOnlyList<Correction>>([.. parts.Of.Values.Select(correction => JsonSerializer.Deserialize(correction, ArchiveJson.Default.Correction)!)], ArchiveJson.Default.IReadOnlyListCorrection);

    private static Outcome<Rereading> AppendOnly(Changing changing, Id<Document> document, IReadOnlyList<Correction> corrections)
    {
        if (Find(changing.Session, document.Value) is not { } found) return Missing(document);
        foreach (var correction in corrections)
        {
            // Tried alone: what cannot be applied today is refused today. An undoing needs only its words.
            if (found.Content.Corrected([correction]).Refused is [var refused, ..]) return refused;
            Corrections.Append(changing.Session, found.Capture, found.Ordinal, correction);
        }

        return ReadingReplacement.Of(changing.Session, changing.Attribution, StoredReading.AsRead(changing.Session, found.Capture));
    }

    private static IReadOnlyList<Correction> Said(string? state) => state is null ? [] : JsonSerializer.Deserialize(state, ArchiveJson.Default.IReadOnlyListCorrection)!;

    private static CorrectedDocument? Find(Session session, string document) => session.First("document-correcting", CorrectedDocument.Read, ("$id", document));

    // In one order whatever the order in which they were said.
    private static IReadOnlyList<Correction> Held(Session session, CorrectedDocument found) =>
    [
        .. found.Content.Corrected(Corrections.Of(session, found.Capture, found.Ordinal)).Applied.Select(applied => applied.Correction)
            .OrderBy(correction => correction.Field).ThenBy(correction => correction.About.Range),
    ];

    private static bool SaysTheSame(Correction one, Correction other) =>
        (one.Field, one.Value, one.About, one.Begins, one.Ends) == (other.Field, other.Value, other.About, other.Begins, other.Ends);

    private static Problem Missing(Id<Document> document) => new(ProblemKind.NotFound, $"document {document}", "the archive has none of this name", "Look it up with: avow show TEXT");
}
