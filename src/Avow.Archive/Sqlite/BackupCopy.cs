using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// One archive copied into a new folder. The database goes first, through VACUUM INTO, which sees one committed state; the
/// bytes it names were durable before that state was, and are never changed, so copying them afterwards is consistent.
/// </summary>
internal sealed class BackupCopy(Database database, CaptureBytes bytes)
{
    public Outcome<string> To(string folder)
    {
        if (Path.Exists(folder)) return new Problem(ProblemKind.AlreadyExists, folder, "something is there already", "Name a folder that does not exist yet.");
        var unfinished = folder.TrimEnd(Path.DirectorySeparatorChar) + string.Create(CultureInfo.InvariantCulture, $".unfinished-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(unfinished);
            Copy(unfinished);
            Directory.Move(unfinished, folder);
            DirectoryFlush.Flush(Path.GetDirectoryName(folder)!);
            return folder;
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, folder) is not null)
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            return SqliteProblems.Behind(failure, folder)!;
        }
    }

    private void Copy(string folder)
    {
        var copy = Path.Combine(folder, SqliteArchive.DatabaseName);
        database.Read(session =>
        {
            using var command = session.Connection.CreateCommand();
            command.CommandText = "VACUUM INTO $file";
            command.Parameters.AddWithValue("$file", copy);
            return command.ExecuteNonQuery();
        });
        using var copied = Database.Open(copy).Value;
        var target = new CaptureBytes(Path.Combine(folder, SqliteArchive.CapturesName));
        HashSet<string> touched = new(StringComparer.Ordinal);
        Directory.CreateDirectory(target.Folder);
        foreach (var digest in copied.Read(session => session.Rows("capture-digests", row => Sha256Digest.FromTrusted(row.Text(0)))))
        {
            // A damaged original is copied as it is: a backup hides nothing, and avow check names it in both places.
            var path = bytes.PathOf(digest);
            if (File.Exists(path)) target.Keep(digest, File.ReadAllBytes(path), touched);
        }

        target.Flush(touched);
    }
}
