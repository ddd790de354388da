using Avow.Statements;

namespace Avow.Archive;

/// <summary>Checking everything against everything, and copying the whole as of one instant.</summary>
internal sealed class SqliteUpkeep(Database database, CaptureBytes bytes, IRelationLedger relations) : IUpkeep
{
    public IEnumerable<Problem> Check(IProgress<long>? checkedThings = null)
    {
        long done = 0;
        foreach (var problem in database.Read(session => session.Rows("integrity", row => row.Text(0)).Where(answer => answer != "ok").ToList()))
            yield return Broken(database.File, problem, "Restore the latest backup (avow restore).");
        foreach (var problem in database.Read(session => session.Rows("foreign-keys", row => row.Text(0))))
            yield return Broken(database.File, $"table {problem} names a row that is not there", "Restore the latest backup (avow restore).");

        foreach (var capture in database.Read(session => session.Rows("capture-all", Captures.Read)))
        {
            checkedThings?.Report(++done);
            foreach (var problem in CheckCapture(capture)) yield return problem;
        }

        Dictionary<Id<Text>, int> lengths = [];
        foreach (var id in database.Read(session => session.Rows("document-ids", row => row.Id<Document>(0))))
        {
            checkedThings?.Report(++done);
            var document = database.Read(session => session.First("document-by-id", Documents.Read, ("$id", id.Value)))!;
            foreach (var problem in ContentCheck.Of(document)) yield return problem;
            foreach (var text in database.Read(session => session.Rows("text-in-document", Texts.Read, ("$document", id.Value)))) lengths[text.Id] = text.Words.Length;
        }

        foreach (var problem in relations.All().SelectMany(relation => CheckSpans(relation, lengths))) yield return problem;
    }

    public Outcome<string> Backup(string untrustedFolder) => new BackupCopy(database, bytes).To(Path.GetFullPath(untrustedFolder));

    private IEnumerable<Problem> CheckCapture(Capture capture)
    {
        if (Capture.IdOf(capture.Source, capture.Digest) != capture.Id)
            yield return Broken($"capture {capture.Id}", "its id is not that of its source and digest", "Restore the latest backup (avow restore).");
        if (!bytes.Read(capture.Digest).TryGet(out var kept, out var problem)) yield return problem;
        else if (kept.Length != capture.LengthBytes)
            yield return Broken($"capture {capture.Id}", $"it has {kept.Length} bytes where {capture.LengthBytes} were received", "Restore the latest backup (avow restore).");
    }

    private static IEnumerable<Problem> CheckSpans(Relation relation, Dictionary<Id<Text>, int> lengths)
    {
        foreach (var span in relation.Spans)
        {
            if (span.From.EndExclusive > lengths.GetValueOrDefault(relation.From) || span.To.EndExclusive > lengths.GetValueOrDefault(relation.To) || span.From.IsEmpty || span.To.IsEmpty)
                yield return Broken($"relation {relation.Id}", $"its span {span.From} to {span.To} lies outside its texts", "Relate again: avow relate --anew");
        }
    }

    private static Problem Broken(string thing, string reason, string repair) => new(ProblemKind.Damaged, thing, reason, repair);
}
