using Avow.Statements;

namespace Avow.Archive;

/// <summary>The folder around an archive: where it may be made, where one is.</summary>
internal static class ArchiveFolder
{
    /// <summary>The whole path of a folder named by a person.</summary>
    public static Outcome<string> PlaceOf(string untrustedFolder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(untrustedFolder));
        }
        catch (Exception failure) when (failure is ArgumentException or PathTooLongException)
        {
            return new Problem(ProblemKind.Malformed, $"folder “{untrustedFolder}”", "that cannot be the name of a folder", "Name a folder.");
        }
    }

    /// <summary>Makes the folder for a new archive, or takes an empty one, or one in which making was interrupted.</summary>
    public static Outcome<string> Make(string place)
    {
        try
        {
            if (File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any(entry => !IsOurs(entry))))
                return new Problem(ProblemKind.AlreadyExists, place, "the place is taken by something else", "Name a folder that is new or empty.");
            Directory.CreateDirectory(Path.Combine(place, SqliteArchive.CapturesName));
            DirectoryFlush.Flush(place);
            if (Path.GetDirectoryName(place) is { } parent) DirectoryFlush.Flush(parent);
            return place;
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, place) is not null)
        {
            return SqliteProblems.Behind(failure, place)!;
        }
    }

    public static Outcome<string> Find(string place)
    {
        var file = Path.Combine(place, SqliteArchive.DatabaseName);
        try
        {
            // File.Exists says no where it may not look; reading the attributes tells the two apart.
            return File.GetAttributes(file).HasFlag(FileAttributes.Directory) ? Missing() : place;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Missing();
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, place) is not null)
        {
            return SqliteProblems.Behind(failure, place)!;
        }

        Problem Missing() => new(ProblemKind.NotFound, place, "there is no archive", "Make one with: avow init --archive DIR");
    }

    // With what SQLite lays beside a database; the journal stands there only until the log takes its place (https://sqlite.org/tempfiles.html, section 2).
    private static bool IsOurs(string entry) => Path.GetFileName(entry) is SqliteArchive.DatabaseName or SqliteArchive.CapturesName
        or SqliteArchive.DatabaseName + "-journal" or SqliteArchive.DatabaseName + "-wal" or SqliteArchive.DatabaseName + "-shm";
}
