using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Readings replaced in one transaction for a batch.</summary>
internal sealed class SqliteReadings(Database database) : IReadings
{
    private Attribution? attribution;

    public IReadOnlyList<ReadCapture> All() => database.Read(session => session.Rows("capture-readers", row => new ReadCapture(
        Captures.Read(row),
        JsonSerializer.Deserialize(row.Text(7), ArchiveJson.Default.IReadOnlyListString)!,
        row.TextOrNull(6) is { } unread ? JsonSerializer.Deserialize(unread, ArchiveJson.Default.Problem) : null)));

    public Outcome<IReadOnlyList<Rereading>> Replace(IReadOnlyList<NewReading> batch)
    {
        // Folding and stemming is most of the work of indexing, so it is done before the database is locked.
        var prepared = Preparing.All(batch, PreparedReading.From);
        return database.Write<IReadOnlyList<Rereading>>(
            session =>
            {
                attribution = Attribution.Current(session, attribution);
                List<Rereading> done = [];
                foreach (var reading in prepared)
                {
                    if (!ReadingReplacement.Of(session, attribution, reading).TryGet(out var one, out var problem)) return problem;
                    done.Add(one);
                }

                return done;
            },
            done => done.Any(one => one.IsChange));
    }

    public Outcome<Rereading> Correct(Id<Document> document, IReadOnlyList<Correction> corrections) => database.Write(session =>
    {
        var by = corrections is [var first, ..] ? new Editor(first.By, first.At, first.Why) : new Editor("", DateTimeOffset.UnixEpoch);
        var changing = new Changing(session, by);
        return KeptCorrections.Append(changing, document, corrections).Then<Rereading>(done => changing.Close() is { Problem: { } problem } ? problem : done);
    });

    public IReadOnlyList<Correction> CorrectionsOf(Id<Document> document) => database.Read(session =>
        session.First("document-correcting", CorrectedDocument.Read, ("$id", document.Value)) is { } found ? Corrections.Of(session, found.Capture, found.Ordinal) : []);

    public Content? AsRead(Id<Document> document) =>
        database.Read(session => session.First("document-correcting", CorrectedDocument.Read, ("$id", document.Value)))?.Content;
}

/// <summary>One new reading with everything computed that needs no database.</summary>
internal sealed record PreparedReading(NewReading Reading, IReadOnlyList<PreparedDocument> Documents)
{
    public static PreparedReading From(NewReading reading) => new(reading, [.. reading.Contents.Select(PreparedDocument.From)]);

    public bool HasTexts => Documents.Any(document => document.Texts.Count > 0);
}

/// <summary>A document that is to be corrected: capture, ordinal, words, content as its reader gave it.</summary>
internal sealed record CorrectedDocument(long Capture, int Ordinal, Content Content)
{
    public static CorrectedDocument Read(Row row) =>
        new(row.Long(0), row.Int(1), JsonSerializer.Deserialize(row.Text(3), ArchiveJson.Default.Content)! with { Words = row.Text(2) });
}
