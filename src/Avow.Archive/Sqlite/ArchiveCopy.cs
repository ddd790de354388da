using System.Collections.Concurrent;
using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// One archive copied into a new folder. The database goes first, through VACUUM INTO, which sees one committed state; the
/// bytes it names were durable before that state was, and are never changed, so copying them afterwards is consistent.
/// Everything is written under an unfinished name, flushed, then renamed: a copy that is there is whole.
/// </summary>
internal sealed class ArchiveCopy(Database database, CaptureBytes bytes)
{
    public Outcome<string> To(string folder)
    {
        if (Path.Exists(folder)) return new Problem(ProblemKind.AlreadyExists, folder, "something is there already", "Name a folder that does not exist yet.");
        if (LiesInside(folder)) return new Problem(ProblemKind.NotPermitted, folder, "it lies inside the archive, and would be lost with it", "Name a folder outside of it, best on another disk.");
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{folder}.unfinished-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        try
        {
            Remove(unfinished);
            Directory.CreateDirectory(unfinished);
            if (Copy(unfinished) is { } damaged) return damaged;
            Directory.Move(unfinished, folder);
            if (Path.GetDirectoryName(folder) is { } parent) DirectoryFlush.Flush(parent);
            return folder;
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, folder) is not null)
        {
            return SqliteProblems.Behind(failure, folder)!;
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private bool LiesInside(string folder) => (Path.GetFullPath(folder) + Path.DirectorySeparatorChar)
        .StartsWith(Path.GetDirectoryName(Path.GetFullPath(bytes.Folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A copy that is there is whole: what cannot be copied whole is refused and named, not copied as it is.
    private Problem? Copy(string folder)
    {
        var copy = Path.Combine(folder, SqliteArchive.DatabaseName);
        var digests = CopyDatabase(copy);
        var target = new CaptureBytes(Path.Combine(folder, SqliteArchive.CapturesName));
        ConcurrentDictionary<string, bool> touched = new(StringComparer.Ordinal);
        Directory.CreateDirectory(target.Folder);
        ConcurrentBag<Problem> damaged = [];
        Abreast.Each(digests, digest =>
        {
            if (bytes.Read(digest).TryGet(out var kept, out var problem)) touched.TryAdd(target.Keep(digest, kept.Span), true);
            else damaged.Add(problem);
        });
        if (damaged.MinBy(problem => problem.Thing, StringComparer.Ordinal) is { } first) return first with { Reason = $"{first.Reason}, so the archive cannot be copied whole" };
        target.Flush(touched.Keys);
        CaptureBytes.Flush(copy);
        DirectoryFlush.Flush(folder);
        return null;
    }

    // A session of its own: VACUUM runs outside of any transaction.
    private List<Sha256Digest> CopyDatabase(string copy)
    {
        using (var session = DatabaseFile.Connect(database.File, SqliteArchive.BusyTimeout)) session.Run("copy-into", ("$file", copy));
        using var copied = Database.Open(copy, SqliteArchive.BusyTimeout).Value;
        return copied.Read(session => session.Rows("capture-digests", row => Sha256Digest.FromTrusted(row.Text(0))));
    }

    private static void Remove(string unfinished)
    {
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
    }
}
