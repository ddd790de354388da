using System.Security.Cryptography;
using Avow.Archive;
using Avow.Capturing;
using Avow.Commands;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Makes an archive out of a parcel: every file is held to its digest first, then the bytes are kept, which nobody sees yet, then everything else in one transaction. A kill leaves an empty
/// archive that the same command fills; a parcel that is refused leaves none. An archive that holds just this parcel stays as it is; one that holds anything else is never touched.
/// </summary>
internal sealed class ParcelImporting(Output output, TimeProvider time)
{
    // Until the parcel says how the archive is called.
    private const string NameUntilThen = "Archive";

    private const int MostAtOnce = 64;

    private const long MostBytesAtOnce = 32 << 20;

    /// <param name="untrustedParcel">A folder that avow export --parcel wrote, or a copy of one.</param>
    /// <param name="untrustedFolder">Of the archive: none yet, or one that is empty.</param>
    /// <param name="cancel">Ends it; nothing was taken in then.</param>
    public void From(string untrustedParcel, string untrustedFolder, CancellationToken cancel)
    {
        var place = Path.GetFullPath(untrustedParcel);
        if (!output.Good(Sound(place, cancel), out var manifest)) return;
        var wasThere = Directory.Exists(untrustedFolder);
        // What was killed while it was made is made on.
        var made = SqliteArchive.Create(untrustedFolder, NameUntilThen);
        if (!output.Kept(made.IsGood ? made : Standing(untrustedFolder, made.Problem), out var archive)) return;
        var isGood = false;
        try
        {
            using (archive) isGood = Fill(archive, place, manifest, cancel);
        }
        finally
        {
            if (!isGood && made.IsGood) Remove(untrustedFolder, wasThere);
        }
    }

    private static Outcome<SqliteArchive> Standing(string untrustedFolder, Problem notMade)
    {
        var opened = SqliteArchive.Open(untrustedFolder);
        return opened.Problem?.Kind == ProblemKind.NotFound ? notMade : opened;
    }

    private static Outcome<SiteManifest> Sound(string place, CancellationToken cancel)
    {
        if (!SiteCheck.Of(place, cancel).TryGet(out var check, out var problem)) return problem.Kind == ProblemKind.NotFound ? problem with { Repair = "Name a folder that avow export --parcel wrote." } : problem;
        if (!SiteManifest.FromUntrusted(File.ReadAllBytes(Path.Combine(place, SiteManifest.FileName)), place).TryGet(out var manifest, out problem)) return problem;
        if (manifest.Kind == ParcelFolder.ReadingKind) return new Problem(ProblemKind.UnsupportedFormat, place, "it is a parcel for reading, of which no archive can be made: it holds what is published, and not what that was made of", "Ask who keeps the archive for one that avow export --parcel --withheld-too wrote; the captures in it can be added: avow add PARCEL/captures/*.warc.gz");
        if (manifest.Kind is not (ParcelFolder.Kind or ParcelFolder.WithheldKind)) return new Problem(ProblemKind.UnsupportedFormat, place, "it is no parcel", "Name a folder that avow export --parcel wrote.");
        if (check.Missing.Concat(check.Changed).FirstOrDefault() is { } wrong)
            return new Problem(ProblemKind.Damaged, place, $"{check.Missing.Count} of its files are missing and {check.Changed.Count} are not as its manifest says, {OneLine.Of(wrong)} among them", "Fetch the parcel again; avow verify names them all.");
        return Enum.GetValues<ParcelKind>().Where(kind => kind != ParcelKind.Withheld || manifest.Kind == ParcelFolder.WithheldKind).Select(ParcelFiles.Lines).FirstOrDefault(file => !manifest.Files.ContainsKey(file)) is { } missing
            ? new Problem(ProblemKind.NotFound, place, $"it has no {missing}", "Fetch the parcel again from who made it.")
            : manifest;
    }

    private bool Fill(SqliteArchive archive, string place, SiteManifest manifest, CancellationToken cancel)
    {
        if (!archive.Parcels.IsEmpty)
        {
            if (!IsSame(archive, manifest, cancel))
            {
                output.ArchiveProblem(new(ProblemKind.AlreadyExists, archive.Place, "it holds something else than this parcel", "Name a folder that does not exist yet. The captures alone can be taken in beside what is there: avow add PARCEL/captures/*.warc.gz"));
                return false;
            }

            Say(archive, "All of it was there already", 0);
            return true;
        }

        if (!KeepBytes(archive, place, manifest, cancel)) return false;
        var progress = new ProgressBar(output, time, "Importing", "lines");
        if (!output.Good(archive.Parcels.Take(kind => manifest.Files.ContainsKey(ParcelFiles.Lines(kind)) ? ParcelLines.Of(Path.Combine(place, ParcelFiles.Lines(kind)), ParcelFiles.Lines(kind)) : [], progress, cancel), out var taken)) return false;
        Say(archive, $"Made the archive again in {archive.Place}", taken);
        return true;
    }

    private void Say(SqliteArchive archive, string what, long lines)
    {
        var counts = archive.Library.Counts();
        output.Line($"{what}: {Counted.Of(counts.Captures, "capture")}, {Counted.Of(counts.Texts, "text")}, {Counted.Of(counts.Relations, "relation")}, {Counted.Of(counts.Organisations, "organisation")}.");
        if (lines > 0) output.Line("Next: avow relate, which makes the indexes by which new texts are held against these.");
        output.Json(new(archive.Place, lines > 0, counts.Captures, counts.Texts, counts.Relations, counts.Organisations), CommandJson.Lines.ImportedLine);
    }

    // Bytes that nothing in the parcel names are not kept.
    private bool KeepBytes(SqliteArchive archive, string place, SiteManifest manifest, CancellationToken cancel)
    {
        if (!output.Good(Wanted(place), out var wanted)) return false;
        var longest = wanted.Values.DefaultIfEmpty(0).Max();
        var progress = new ProgressBar(output, time, "Keeping the bytes", "captures", wanted.Count);
        List<ReadOnlyMemory<byte>> batch = [];
        var (held, done) = (0L, 0L);
        foreach (var file in manifest.Files.Keys.Where(path => path.StartsWith(ParcelFiles.Captures, StringComparison.Ordinal) && path.EndsWith(ParcelFiles.CapturesEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var next in WarcPayloads.Of(Path.Combine(place, file), longest))
            {
                cancel.ThrowIfCancellationRequested();
                if (!output.Good(next, out var payload)) return false;
                if (!wanted.Remove(Sha256Digest.Of(payload.Span))) continue;
                batch.Add(payload);
                held += payload.Length;
                progress.Report(++done);
                if (batch.Count < MostAtOnce && held < MostBytesAtOnce) continue;
                if (!output.Kept(archive.Parcels.KeepBytes(batch), out _)) return false;
                (batch, held) = ([], 0);
            }
        }

        return batch.Count == 0 || output.Kept(archive.Parcels.KeepBytes(batch), out _);
    }

    // Whoever takes the lines in reads them with care; here only digest and length are looked at.
    private static Outcome<Dictionary<Sha256Digest, long>> Wanted(string place)
    {
        Dictionary<Sha256Digest, long> wanted = [];
        var file = ParcelFiles.Lines(ParcelKind.Captures);
        foreach (var next in ParcelLines.Of(Path.Combine(place, file), file))
        {
            if (!next.TryGet(out var line, out var problem)) return problem;
            if (ParcelCapture.Of(line) is not { } capture) return line.Wrong("it says neither digest nor length");
            wanted[capture.Digest] = capture.Bytes;
        }

        return wanted;
    }

    // What an archive says of itself is whose it is and when it was checked: that it was checked since makes no other of it.
    private static bool IsSame(SqliteArchive archive, SiteManifest manifest, CancellationToken cancel) => archive.Library.InOneState(() => Enum.GetValues<ParcelKind>().Where(kind => kind != ParcelKind.Archive).All(kind =>
    {
        cancel.ThrowIfCancellationRequested();
        if (!manifest.Files.TryGetValue(ParcelFiles.Lines(kind), out var file)) return archive.Withholding.All().Count == 0;
        using var sha = SHA256.Create();
        using (var to = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)) archive.Parcels.Write(kind, to);
        return Sha256Digest.FromBytes(sha.Hash!) == file.Digest;
    }));

    // Nothing of it was there before; what cannot be removed is an empty archive.
    private static void Remove(string folder, bool wasThere)
    {
        try
        {
            if (!wasThere) Directory.Delete(folder, recursive: true);
            else foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos()) if (entry is DirectoryInfo inner) inner.Delete(recursive: true); else entry.Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The same command fills it.
        }
    }
}
