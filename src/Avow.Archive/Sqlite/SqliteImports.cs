using System.Collections.Concurrent;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Bytes first, flushed; then one transaction that names them. Whatever instant a kill falls on, one of the two holds.</summary>
internal sealed class SqliteImports(Database database, CaptureBytes bytes) : IImports
{
    private readonly Lazy<bool> tidied = new(() =>
    {
        bytes.Tidy();
        return true;
    });

    private Attribution? attribution;

    public Outcome<IReadOnlyList<Receipt>> Keep(IReadOnlyList<Import> batch)
    {
        // Folding and stemming is most of the work of indexing, so it is done before the database is locked.
        var prepared = Preparing.All(batch, PreparedImport.From);
        try
        {
            KeepBytes(batch);
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, bytes.Folder) is not null)
        {
            return SqliteProblems.Behind(failure, bytes.Folder)!;
        }

        return database.Write<IReadOnlyList<Receipt>>(session =>
        {
            attribution = Attribution.Current(session, attribution);
            return prepared.ConvertAll(import => Keep(session, import));
        });
    }

    public Outcome<Receipt> KeepRevisit(Source source, DateTimeOffset seenAt) => database.Write<Receipt>(session =>
        session.First("capture-latest", Captures.Read, ("$address", source.Address)) is { } latest
            ? Revisit(session, latest.Id, seenAt, RevisitProfile.ServerNotModified)
            : new Problem(ProblemKind.NotFound, source.Address, "it says it has not changed, but it was never captured", "Capture it without conditions."));

    public Outcome<IReadOnlyList<Receipt>> KeepRevisits(IReadOnlyList<Revisit> batch) => database.Write<IReadOnlyList<Receipt>>(session =>
    {
        foreach (var revisit in batch)
        {
            if (session.Scalar("capture-seq", ("$id", revisit.Capture.Value)) is null)
                return new Problem(ProblemKind.NotFound, revisit.Capture.Value, "it was seen again, but it was never captured", "Take in what it was captured from first.");
        }

        return batch.Select(revisit => Revisit(session, revisit.Capture, revisit.SeenAt, revisit.Profile)).ToList();
    });

    public bool Has(Id<Capture> capture) => database.Read(session => session.Scalar("capture-seq", ("$id", capture.Value)) is not null);

    public Capture? Latest(Source source) => database.Read(session => session.First("capture-latest", Captures.Read, ("$address", source.Address)));

    private void KeepBytes(IReadOnlyList<Import> batch)
    {
        _ = tidied.Value;
        ConcurrentDictionary<string, bool> touched = new(StringComparer.Ordinal);
        Abreast.Each([.. batch.DistinctBy(import => import.Digest)], import => touched.TryAdd(bytes.Keep(import.Digest, import.Bytes.Span), true));
        bytes.Flush(touched.Keys);
    }

    private Receipt Keep(Session session, PreparedImport prepared)
    {
        var import = prepared.Import;
        var id = Capture.IdOf(import.Source, import.Digest);
        if (session.Scalar("capture-seq", ("$id", id.Value)) is not null)
            return Revisit(session, id, import.CapturedAt, RevisitProfile.IdenticalPayloadDigest);

        session.Run("source-insert", ("$address", import.Source.Address), ("$host", import.Source.Host));
        var capture = session.Number(
            "capture-insert",
            ("$id", id.Value),
            ("$source", session.Number("source-seq", ("$address", import.Source.Address))),
            ("$captured_at", Row.Of(import.CapturedAt)),
            ("$digest", import.Digest.ToString()),
            ("$length", (long)import.Bytes.Length),
            ("$exchange", JsonSerializer.Serialize(import.Exchange, ArchiveJson.Default.Exchange)),
            ("$unread", import.Unread is null ? null : JsonSerializer.Serialize(import.Unread, ArchiveJson.Default.Problem)),
            ("$label", FreeLabel(session, import.Label)),
            ("$about", import.About));
        var rows = new ReadingRows(session, attribution!, capture, id, import.Source);
        var documents = WithheldReadings.Applied(session, capture, prepared.Documents);
        var receipt = new Receipt(id, IsNew: true, [.. documents.SelectMany(rows.Insert)]);
        WithheldReadings.Mark(session, capture, id, documents);
        return receipt;
    }

    private static Receipt Revisit(Session session, Id<Capture> capture, DateTimeOffset seenAt, RevisitProfile profile)
    {
        session.Run("revisit-insert", ("$id", capture.Value), ("$seen_at", Row.Of(seenAt)), ("$profile", profile.ToString()));
        return new(capture, IsNew: false, session.Rows("text-of-capture", row => row.Id<Text>(0), ("$capture", capture.Value)));
    }

    // A label names one capture for good; a later capture that claims it goes without.
    private static string? FreeLabel(Session session, string? label) =>
        label is null || session.Scalar("capture-label-taken", ("$label", label)) is not null ? null : label;
}
