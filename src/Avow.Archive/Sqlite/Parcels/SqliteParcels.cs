using System.Collections.Concurrent;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Rows as lines and lines as rows. Everything that is taken in is taken in one transaction, which the log on the disk holds, not the memory.</summary>
internal sealed class SqliteParcels(Database database, CaptureBytes bytes) : IParcels
{
    public bool IsEmpty => database.Read(session => session.Number("parcel-is-empty") == 1);

    public void Write(ParcelKind kind, Stream to) => database.Read(session =>
    {
        using var lines = new ParcelLineWriting(to);
        new ParcelWriting(session, lines).Write(kind);
        return true;
    });

    public Outcome<bool> KeepBytes(IReadOnlyList<ReadOnlyMemory<byte>> payloads)
    {
        try
        {
            ConcurrentDictionary<string, bool> touched = new(StringComparer.Ordinal);
            Abreast.Each(payloads, payload => touched.TryAdd(bytes.Keep(Sha256Digest.Of(payload.Span), payload.Span), true));
            bytes.Flush(touched.Keys);
            return true;
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, bytes.Folder) is not null)
        {
            return SqliteProblems.Behind(failure, bytes.Folder)!;
        }
    }

    public Outcome<long> Take(Func<ParcelKind, IEnumerable<Outcome<ParcelLine>>> lines, IProgress<long>? taken = null, CancellationToken cancel = default) =>
        database.WriteSeeing(session => session.Number("parcel-is-empty") == 1
            ? new ParcelTaking(session, database, bytes, lines, taken, cancel).All()
            : new Problem(ProblemKind.AlreadyExists, database.File, "something is kept in this archive already", "Name a folder that does not exist yet, or an archive that is empty."));
}
