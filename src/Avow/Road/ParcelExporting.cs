using System.Text;
using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Writes a whole archive as one folder of plain files by public standards, with a README and a manifest (decision 24). The same archive gives the same bytes. Of one committed
/// state, however long it takes and whoever writes meanwhile; one capture and one document at a time are held in memory.
/// </summary>
/// <remarks>
/// The bytes leave as they were received, for the same archive is to be made of them again: so metadata in files has to be agreed to. Of an archive of which editors withhold something there are
/// two other parcels: one without what is withheld, for reading, of which no archive is made again; and the whole, with the rules, for who keeps it, which nobody else can open.
/// </remarks>
/// <param name="archive">What is written.</param>
/// <param name="output">Told of problems and of what was written.</param>
/// <param name="time">For the progress.</param>
/// <param name="keepsMetadata">Whether files may leave with the metadata in them.</param>
/// <param name="isWhole">Whether what is withheld leaves too.</param>
internal sealed class ParcelExporting(IArchive archive, Output output, TimeProvider time, bool keepsMetadata, bool isWhole = false)
{
    /// <summary>A WARC file is closed after it; the guidelines of web archives say about 1 GB (ISO 28500:2017, annex C.1).</summary>
    private const long MostWarcBytes = 1_000_000_000;

    /// <param name="untrustedFolder">A folder that does not exist yet, an empty one, or that of an earlier parcel, whose place it takes at once.</param>
    /// <param name="cancel">Ends it; what stood there stays.</param>
    public void To(string untrustedFolder, CancellationToken cancel)
    {
        if (!output.Good(PlaceOf(untrustedFolder), out var place)) return;
        var kind = archive.Withholding.All().Count == 0 ? ParcelFolder.Kind : isWhole ? ParcelFolder.WithheldKind : ParcelFolder.ReadingKind;
        if (!output.Good(ParcelFolder.At(place, kind), out var folder)) return;
        using (folder)
        {
            try
            {
                var before = output.Problems;
                archive.Library.InOneState(() => Write(folder, kind, cancel));
                if (output.Problems > before) return;
                var files = folder.Count;
                var digest = folder.Finish(archive.Library.Name);
                output.Line($"Wrote {Counted.Of(archive.Library.Counts().Texts, "text")} of {Counted.Of(archive.Library.Counts().Captures, "capture")} in {Counted.Of(files, "file")} to {untrustedFolder}");
                output.Line($"manifest.json  SHA-256 {digest}");
                Warn(kind);
                if (archive.Library.AllCaptures().Count(capture => capture.Source.Address.StartsWith("file:", StringComparison.Ordinal)) is > 0 and var named)
                    output.Remark($"avow: {Counted.Of(named, "capture")} came from files of this machine; captures.jsonl and the WARC name them by their whole paths, from which their ids are made.");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                output.Problem(new(ProblemKind.NotPermitted, place, failure.Message.TrimEnd('.'), "Free some space or name another place; what stood there is as it was, and the archive is untouched."));
            }
        }
    }

    private Outcome<string> PlaceOf(string untrustedFolder)
    {
        if (string.IsNullOrWhiteSpace(untrustedFolder)) return new Problem(ProblemKind.Empty, "the folder", "it has no name", "Name a folder that does not exist yet.");
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(untrustedFolder));
        var home = Path.TrimEndingDirectorySeparator(Path.GetFullPath(archive.Place));
        return $"{place}{Path.DirectorySeparatorChar}".StartsWith($"{home}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            ? new Problem(ProblemKind.NotPermitted, place, "it lies inside the archive, and would be lost with it", "Name a folder outside of it, best on another disk.")
            : place;
    }

    private void Warn(string kind)
    {
        if (kind == ParcelFolder.WithheldKind) output.Remark("avow: this parcel holds everything that is withheld, with the rules by which it is. It is for whoever keeps the archive after you and for nobody else; only you can open its files.");
        if (kind == ParcelFolder.ReadingKind) output.Remark("avow: this parcel is without what is withheld. It is for reading: no archive can be made of it again. --withheld-too writes one with everything, for you alone.");
    }

    private bool Write(ParcelFolder folder, string kind, CancellationToken cancel)
    {
        var counts = archive.Library.Counts();
        var progress = new ProgressBar(output, time, "Exporting", "captures and texts", counts.Captures + counts.Texts);
        WriteCaptures(folder, kind, progress, cancel);
        foreach (var lines in kind == ParcelFolder.ReadingKind ? [] : Enum.GetValues<ParcelKind>().Where(lines => lines != ParcelKind.Withheld || kind == ParcelFolder.WithheldKind))
        {
            cancel.ThrowIfCancellationRequested();
            folder.Add(ParcelFiles.Lines(lines), to => archive.Parcels.Write(lines, to));
        }

        new ParcelForms(archive.Library, archive.Registry, archive.Relations).Write(folder, done => progress.Report(counts.Captures + done), cancel);
        folder.Add(ParcelFiles.Readme, to => to.Write(Encoding.UTF8.GetBytes(ParcelReadme.Of(archive.Library.Name, kind))));
        return true;
    }

    private void WriteCaptures(ParcelFolder folder, string kind, ProgressBar progress, CancellationToken cancel)
    {
        var last = archive.Library.Counts().LastCapturedAt ?? DateTimeOffset.UnixEpoch;
        using var captures = (kind == ParcelFolder.WithheldKind ? archive.Withholding.AllAsKept() : archive.Library.AllCaptures()).GetEnumerator();
        var (more, done) = (captures.MoveNext(), 0L);
        for (var number = 1; more; number++)
        {
            folder.Add(ParcelFiles.Warc(number), to =>
            {
                var writer = new WarcWriter(to, isPacked: true);
                writer.WriteInformation(CaptureRecords.Software, last);
                for (; more && to.Position < MostWarcBytes; more = captures.MoveNext())
                {
                    cancel.ThrowIfCancellationRequested();
                    Write(writer, captures.Current, kind);
                    progress.Report(++done);
                }
            });
        }
    }

    private void Write(WarcWriter writer, Capture capture, string kind)
    {
        if (kind == ParcelFolder.ReadingKind)
        {
            CaptureRecords.WritePublic(archive.Library, writer, capture, keepsMetadata, output);
            return;
        }

        var bytes = kind == ParcelFolder.WithheldKind ? archive.Library.Bytes(capture.Digest) : BytesOf(capture);
        if (output.Good(bytes, out var whole)) CaptureRecords.Write(archive.Library, writer, capture, whole);
    }

    // The one place that is asked before bytes leave in a parcel of which the archive is made again.
    private Outcome<ReadOnlyMemory<byte>> BytesOf(Capture capture) => PublicBytes.Of(archive.Library, capture, keepsMetadata).Then<ReadOnlyMemory<byte>>(published => published.Standing switch
    {
        BytesStanding.AsReceived => published.Bytes,
        _ => new Problem(ProblemKind.NotPermitted, capture.Source.ShownAddress, "the file holds metadata, which may name who made it, and a parcel holds every file as it came", "Say --keep-metadata to let it leave so."),
    });
}
