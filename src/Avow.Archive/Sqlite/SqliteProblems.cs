using Avow.Statements;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Avow.Archive;

/// <summary>What a storage failure means to a person, and what would mend it.</summary>
internal static class SqliteProblems
{
    // ENOSPC and EDQUOT of errno.h, as .NET hands them on in the low bits of an IOException's HResult.
    private const int NoSpaceErrno = 28;

    private const int OverQuotaErrno = 122;

    /// <summary>The problem behind a failure, or null when it is our own mistake and should be thrown.</summary>
    public static Problem? Behind(Exception failure, string place) => failure switch
    {
        SqliteException sqlite => Behind(sqlite, place),
        UnauthorizedAccessException => new(ProblemKind.NotPermitted, place, "the system does not allow it", "Give this user the right to read and write the archive's folder."),
        IOException io when (io.HResult & 0xffff) is NoSpaceErrno or OverQuotaErrno => NoSpace(place),
        IOException io => new(ProblemKind.Damaged, place, $"the disk answered: {io.Message}", "Look at the disk; what was acknowledged before is kept."),
        _ => null,
    };

    private static Problem? Behind(SqliteException failure, string place) => failure.SqliteErrorCode switch
    {
        SQLITE_FULL => NoSpace(place),
        SQLITE_BUSY or SQLITE_LOCKED => new(ProblemKind.Locked, place, "another program is writing to it", "Wait until that has finished, then run the same command again."),
        SQLITE_CORRUPT or SQLITE_NOTADB => new(ProblemKind.Damaged, place, "its database is damaged", "Restore the latest backup (avow restore); the captures' bytes beside it are untouched."),
        SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => new(ProblemKind.NotPermitted, place, "its database may not be written", "Give this user the right to write to the archive's folder."),
        SQLITE_CANTOPEN => new(ProblemKind.NotPermitted, place, "its database cannot be opened", "Check that the folder exists and that this user may read and write it."),
        SQLITE_IOERR => new(ProblemKind.Damaged, place, $"the disk failed while the database was in use ({failure.Message})", "Look at the disk and its free space; what was acknowledged before is kept."),
        _ => null,
    };

    private static Problem NoSpace(string place) =>
        new(ProblemKind.NoSpace, place, "the disk is full", "Free some space and run the same command again; it goes on where it stopped.");
}
