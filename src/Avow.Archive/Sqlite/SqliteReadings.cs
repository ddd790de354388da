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
}

/// <summary>One new reading with everything computed that needs no database.</summary>
internal sealed record PreparedReading(NewReading Reading, IReadOnlyList<PreparedDocument> Documents)
{
    public static PreparedReading From(NewReading reading) => new(reading, [.. reading.Contents.Select(PreparedDocument.From)]);

    public bool HasTexts => Documents.Any(document => document.Texts.Count > 0);
}
