using System.Collections.Concurrent;
using System.Globalization;
using Avow.Statements;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>
/// The database file: one writing session behind a lock, reading sessions as many as are used at once.
/// WAL lets readers go on while one writes; synchronous=FULL makes a commit durable before it returns
/// (https://sqlite.org/wal.html, https://sqlite.org/pragma.html#pragma_synchronous).
/// </summary>
internal sealed class Database : IDisposable
{
    /// <summary>"Avow" in ASCII: tells our files from any other SQLite file.</summary>
    private const int ApplicationId = 0x41766f77;

    /// <summary>How long a writer waits for another before it says that the archive is locked. An import's batch takes far less.</summary>
    private const int BusyTimeoutMs = 10_000;

    private readonly ConcurrentBag<Session> readers = [];
    private readonly Lock writing = new();
    private readonly Session writer;

    private Database(string file, Session writer) => (File, this.writer) = (file, writer);

    public string File { get; }

    /// <summary>Opens, and brings an older file to the present version in one transaction. Refuses newer, foreign and damaged files.</summary>
    public static Outcome<Database> Open(string file)
    {
        Session? session = null;
        try
        {
            session = Connect(file);
            if (Migrate(session, file) is { } problem)
            {
                session.Dispose();
                return problem;
            }

            return new Database(file, session);
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, file) is not null)
        {
            session?.Dispose();
            return SqliteProblems.Behind(failure, file)!;
        }
    }

    public T Read<T>(Func<Session, T> read)
    {
        if (!readers.TryTake(out var session)) session = Connect(File);
        try
        {
            return read(session);
        }
        finally
        {
            readers.Add(session);
        }
    }

    /// <summary>One transaction, durable when this returns. Any failure rolls it back; a storage failure comes back as its problem.</summary>
    public Outcome<T> Write<T>(Func<Session, Outcome<T>> write)
    {
        lock (writing)
        {
            try
            {
                writer.Execute("BEGIN IMMEDIATE");
                var outcome = write(writer);
                if (outcome.IsGood) writer.Run("generation-raise");
                writer.Execute(outcome.IsGood ? "COMMIT" : "ROLLBACK");
                return outcome;
            }
            catch (Exception failure)
            {
                RollBack();
                if (SqliteProblems.Behind(failure, File) is not { } problem) throw;
                return problem;
            }
        }
    }

    public void Dispose()
    {
        foreach (var reader in readers) reader.Dispose();
        writer.Dispose();
    }

    private void RollBack()
    {
        // SQLite may have rolled back by itself (a full disk does that); then there is nothing left to undo.
        if (SQLitePCL.raw.sqlite3_get_autocommit(writer.Connection.Handle!) == 0) writer.Execute("ROLLBACK");
    }

    private static Session Connect(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        var session = new Session(connection);
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={BusyTimeoutMs}; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"));
        return session;
    }

    private static Problem? Migrate(Session session, string file)
    {
        if (Version(session) == Sql.Migrations.Count && Pragma(session, "application_id") == ApplicationId) return null;
        session.Execute("PRAGMA journal_mode=WAL");
        session.Execute("BEGIN IMMEDIATE");
        var version = Version(session);
        var problem = Refuse(session, file, version);
        if (problem is null)
        {
            foreach (var migration in Sql.Migrations.Skip(version)) session.Execute(migration);
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={Sql.Migrations.Count}; PRAGMA application_id={ApplicationId}"));
        }

        session.Execute(problem is null ? "COMMIT" : "ROLLBACK");
        return problem;
    }

    private static Problem? Refuse(Session session, string file, int version)
    {
        if (version > Sql.Migrations.Count)
            return new(ProblemKind.NewerVersion, file, $"it was written by a newer avow (archive version {version}; this program knows up to {Sql.Migrations.Count})", "Use that newer avow; nothing was changed.");
        return version > 0 && Pragma(session, "application_id") != ApplicationId
            ? new(ProblemKind.UnsupportedFormat, file, "it is some other program's database", "Name the folder of an Avow archive.")
            : null;
    }

    private static int Version(Session session) => (int)Pragma(session, "user_version");

    private static long Pragma(Session session, string name)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (long)command.ExecuteScalar()!;
    }
}
