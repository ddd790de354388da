using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The single checks of an archive, each one thing: the file, then every capture, every document, every relation, phrases.</summary>
internal sealed class ArchiveCheck(Database database, CaptureBytes bytes)
{
    private const string Restore = "Restore the latest backup (avow restore).";

    private readonly Dictionary<Id<Text>, int> lengths = [];

    public IEnumerable<Func<IEnumerable<Problem>>> All()
    {
        yield return () => Answers("integrity").Where(answer => answer != "ok").Select(answer => Broken(database.File, answer));
        yield return () => Answers("foreign-keys").Select(table => Broken(database.File, $"table {table} names a row that is not there"));
        foreach (var check in OfRows()) yield return check;
    }

    /// <summary>All but the file: what can be asked within a transaction too.</summary>
    public IEnumerable<Func<IEnumerable<Problem>>> OfRows()
    {
        foreach (var seq in Seqs("capture-seqs")) yield return () => CheckCapture(seq);
        foreach (var seq in Seqs("document-seqs")) yield return () => CheckDocument(seq);
        foreach (var id in Ids("relation-ids")) yield return () => CheckRelation(id);
        yield return () => database.Read(session => PhraseRows.Wrong(session).ToList());
        yield return () => database.Read(session => RecordCheck.Of(session).ToList());
        yield return () => database.Read(session => WithheldCheck.Of(session).ToList());
    }

    public static Problem Broken(string thing, string reason, string repair = Restore) => new(ProblemKind.Damaged, thing, reason, repair);

    // A session of its own: in one that has searched before, FTS5 checks the index against what it remembers of it
    // (SQLite 3.50.4) and calls it malformed after another session has written.
    private List<string> Answers(string name)
    {
        using var session = DatabaseFile.Connect(database.File, SqliteArchive.BusyTimeout);
        return session.Rows(name, row => row.Text(0));
    }

    // A list that cannot be read was named by the check of the whole file.
    private List<long> Seqs(string name) => Listed(name, row => row.Long(0));

    private List<string> Ids(string name) => Listed(name, row => row.Text(0));

    private List<T> Listed<T>(string name, Func<Row, T> read)
    {
        try
        {
            return database.Read(session => session.Rows(name, read));
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, database.File) is not null)
        {
            return [];
        }
    }

    private IEnumerable<Problem> CheckCapture(long seq)
    {
        var capture = database.Read(session => session.First("capture-by-seq", Captures.Read, ("$seq", seq)))!;
        if (Capture.IdOf(capture.Source, capture.Digest) != capture.Id)
            yield return Broken($"capture {capture.Id}", "its id is not that of its source and digest");
        if (!bytes.Read(capture.Digest).TryGet(out var kept, out var problem)) yield return problem;
        else if (kept.Length != capture.LengthBytes)
            yield return Broken($"capture {capture.Id}", $"it has {kept.Length} bytes where {capture.LengthBytes} were received");
    }

    private IEnumerable<Problem> CheckDocument(long seq)
    {
        var (id, capture, ordinal, words, json, digest, asRead, captureSeq, asReadWords) = database.Read(session => session.First(
            "document-check", row => (row.Id<Document>(0), row.Id<Capture>(1), row.Int(2), row.Text(3), row.Text(4), row.Text(5), row.TextOrNull(6), row.Long(7), row.TextOrNull(8)), ("$seq", seq)));
        var thing = $"document {id}";
        if (Document.IdOf(capture, ordinal) != id) yield return Broken(thing, "its id is not that of its capture and place");
        if (PreparedDocument.DigestOf(words, json, asRead, asReadWords).ToString() != digest)
        {
            yield return Broken(thing, "its words or marks are no longer those that were read");
            yield break;
        }

        var content = JsonSerializer.Deserialize(json, ArchiveJson.Default.Content)! with { Words = words };
        if (asRead is not null ? !IsAsCorrected(captureSeq, ordinal, asReadWords ?? words, asRead, json) : !IsWithoutWithheld(captureSeq, ordinal, content)) yield return Broken(thing, "it is not what its reader gave as its editors corrected it, without what they withhold", "Read it again: avow reread --all");
        foreach (var wrong in ContentCheck.Of(content)) yield return Broken(thing, $"{wrong} is not where the words are");
        var texts = database.Read(session => session.Rows("text-check", CheckedText.Read, ("$document", seq)));
        var standing = texts.Count(text => !text.IsSuperseded);
        if (standing != content.Witnesses.Count(witness => asReadWords is null || !witness.Range.IsEmpty)) yield return Broken(thing, $"it carries {content.Witnesses.Count} texts and {standing} are kept");
        foreach (var text in texts)
        {
            if (!text.IsSuperseded) lengths[text.Id] = text.Range.Length;
            if (text.WrongWith(id, content) is { } wrong) yield return Broken($"text {text.Id}", wrong);
        }
    }

    private bool IsAsCorrected(long capture, int ordinal, string words, string asRead, string json)
    {
        var read = JsonSerializer.Deserialize(asRead, ArchiveJson.Default.Content)! with { Words = words };
        return database.Read(session =>
        {
            // What is not yet looked through is told as before.
            if (session.Number("withheld-due-left") > 0) return true;
            var corrected = read.Corrected(Corrections.Of(session, capture, ordinal)).Content;
            return PreparedDocument.JsonOf(corrected.Without(WithheldOfCapture.Of(session, capture).In(ordinal, corrected).Rules)) == json;
        });
    }

    // Of what was neither corrected nor told with less nothing is kept beside it.
    private bool IsWithoutWithheld(long capture, int ordinal, Content content) => database.Read(session =>
        session.Scalar("withheld-any") is null || session.Number("withheld-due-left") > 0
        || (content.Without(WithheldOfCapture.Of(session, capture).In(ordinal, content).Rules) is var less && (ReferenceEquals(less, content) || (less.Words == content.Words && PreparedDocument.JsonOf(less) == PreparedDocument.JsonOf(content)))));

    private IEnumerable<Problem> CheckRelation(string id)
    {
        var relation = database.Read(session => session.First("relation-by-id", Relations.Read, ("$id", id)))!;
        if (Relation.IdOf(relation.Kind, relation.From, relation.To) != relation.Id)
            yield return Broken($"relation {id}", "its id is not that of its kind and texts");
        foreach (var span in relation.Spans)
        {
            if (span.From.EndExclusive > lengths.GetValueOrDefault(relation.From) || span.To.EndExclusive > lengths.GetValueOrDefault(relation.To) || span.From.IsEmpty || span.To.IsEmpty)
                yield return Broken($"relation {id}", $"its span {span.From} to {span.To} lies outside its texts", "Relate again: avow relate --anew");
        }
    }
}
