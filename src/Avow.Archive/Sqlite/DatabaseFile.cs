using System.Globalization;
using Avow.Statements;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>
/// What a database file must be before it is used. Looking changes nothing: a file that is not ours, or newer than we are,
/// is left byte for byte as it was.
/// </summary>
internal static class DatabaseFile
{
    /// <summary>"Avow" in ASCII: tells our files from any other SQLite file.</summary>
    private const int ApplicationId = 0x41766f77;

    /// <summary>Pages kept in memory by one session. A search over 10,000 texts touches about 4 MiB of index.</summary>
    private const int CacheKiB = 16 * 1024;

    /// <summary>The write-ahead log is folded back past this many pages (16 MiB): about every fourth batch of an import.</summary>
    private const int CheckpointPages = 4096;

    /// <summary>The library retries a busy statement until this has passed, on top of SQLite's own waiting; one second ends it after the first.</summary>
    private const int CommandTimeoutSeconds = 1;

    // SQLite counts its memory behind one lock for the whole process, which readers on several threads then wait for; nobody asks it for the sum
    // (https://sqlite.org/c3ref/c_config_covering_index_scan.html, SQLITE_CONFIG_MEMSTATUS). Refused, and harmless, once it has been used.
    static DatabaseFile()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static Session Connect(string file, TimeSpan busyTimeout)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Pooling = false,
            DefaultTimeout = CommandTimeoutSeconds,
        }.ToString());
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                PRAGMA busy_timeout={(int)busyTimeout.TotalMilliseconds};
                PRAGMA foreign_keys=ON;
                PRAGMA synchronous=FULL;
                PRAGMA cache_size={-CacheKiB};
                PRAGMA temp_store=MEMORY;
                PRAGMA trusted_schema=OFF;
                PRAGMA wal_autocheckpoint={CheckpointPages};
                PRAGMA journal_size_limit=67108864;
                """));
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static Problem? Open(Session session, string file)
    {
        var version = Version(session);
        if (Refuse(session, file, version) is { } problem) return problem;
        KeepLog(session);
        if (version < Sql.Migrations.Count) Migrate(session);
        return null;
    }

    public static Problem? Create(Session session, string file, string name)
    {
        if (Version(session) > 0 || !HoldsNothing(session))
            return new(ProblemKind.AlreadyExists, file, "an archive is there already", "Use it as it is, or name another folder.");
        KeepLog(session);
        Migrate(session, () => session.Run("about-set", ("$key", "name"), ("$value", name)));
        return null;
    }

    private static Problem? Refuse(Session session, string file, int version)
    {
        if (version == 0 && HoldsNothing(session))
            return new(ProblemKind.Damaged, file, "its database is empty", "Restore the latest backup (avow restore); or, if it was never finished being made, make it again with avow init.");
        if (Number(session, "PRAGMA application_id") != ApplicationId)
            return new(ProblemKind.UnsupportedFormat, file, "it is some other program's database", "Name the folder of an Avow archive.");
        return version > Sql.Migrations.Count
            ? new(ProblemKind.NewerVersion, file, $"it was written by a newer avow (archive version {version}; this program knows up to {Sql.Migrations.Count})", "Use that newer avow; nothing was changed.")
            : null;
    }

    private static void Migrate(Session session, Action? then = null)
    {
        session.Run("begin-write");
        try
        {
            // Another process may have done it while we waited for the lock.
            foreach (var migration in Sql.Migrations.Skip(Version(session))) session.Execute(migration);
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={Sql.Migrations.Count}; PRAGMA application_id={ApplicationId}"));
            then?.Invoke();
            session.Run("commit");
        }
        finally
        {
            session.RollBack();
        }
    }

    // A copy made by VACUUM INTO keeps a rollback journal; without this, its readers would wait for its writer.
    private static void KeepLog(Session session) => session.Execute("PRAGMA journal_mode=WAL");

    private static bool HoldsNothing(Session session) => Number(session, "SELECT count(*) FROM sqlite_schema") == 0;

    private static int Version(Session session) => (int)Number(session, "PRAGMA user_version");

    private static long Number(Session session, string sql)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
