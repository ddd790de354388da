using System.Collections.Concurrent;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The database file: one writing session behind a lock, reading sessions as many as are used at once.
/// WAL lets readers go on while one writes; synchronous=FULL makes a commit durable before it returns
/// (https://sqlite.org/wal.html, https://sqlite.org/pragma.html#pragma_synchronous).
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly ConcurrentBag<Session> readers = [];
    private readonly Lock writing = new();
    private readonly TimeSpan busyTimeout;
    private readonly Session writer;
    private volatile bool disposed;

    private Database(string file, Session writer, TimeSpan busyTimeout) => (File, this.writer, this.busyTimeout) = (file, writer, busyTimeout);

    public string File { get; }

    /// <summary>Opens, and brings an older file to the present version in one transaction. Refuses newer, foreign, empty and damaged files.</summary>
    public static Outcome<Database> Open(string file, TimeSpan busyTimeout) => Start(file, busyTimeout, DatabaseFile.Open);

    /// <summary>Makes a new database in an empty file or none. Refuses a file that holds anything.</summary>
    public static Outcome<Database> Create(string file, string name, TimeSpan busyTimeout) =>
        Start(file, busyTimeout, (session, place) => DatabaseFile.Create(session, place, name));

    /// <summary>Everything read within one call is of one committed state.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!readers.TryTake(out var session)) session = DatabaseFile.Connect(File, busyTimeout);
        try
        {
            session.Run("begin-read");
            return read(session);
        }
        finally
        {
            session.RollBack();
            readers.Add(session);
            if (disposed) CloseReaders();
        }
    }

    /// <summary>One transaction, durable when this returns. Any failure rolls it back; a storage failure comes back as its problem.</summary>
    /// <param name="write">The work.</param>
    /// <param name="isChange">Whether what came of it changed anything; if not, it is rolled back and the generation stays. Left out: it did.</param>
    public Outcome<T> Write<T>(Func<Session, Outcome<T>> write, Func<T, bool>? isChange = null)
    {
        lock (writing)
        {
            try
            {
                writer.Run("begin-write");
                var outcome = write(writer);
                if (!outcome.IsGood || isChange?.Invoke(outcome.Value) == false) return outcome;
                writer.Run("generation-raise");
                writer.Run("commit");
                return outcome;
            }
            catch (Exception failure) when (SqliteProblems.Behind(failure, File) is not null)
            {
                return SqliteProblems.Behind(failure, File)!;
            }
            finally
            {
                writer.RollBack();
            }
        }
    }

    public void Dispose()
    {
        disposed = true;
        CloseReaders();
        lock (writing) writer.Dispose();
    }

    private static Outcome<Database> Start(string file, TimeSpan busyTimeout, Func<Session, string, Problem?> prepare)
    {
        Session? session = null;
        Database? started = null;
        try
        {
            session = DatabaseFile.Connect(file, busyTimeout);
            if (prepare(session, file) is { } problem) return problem;
            return started = new Database(file, session, busyTimeout);
        }
        catch (Exception failure) when (SqliteProblems.Behind(failure, file) is not null)
        {
            return SqliteProblems.Behind(failure, file)!;
        }
        finally
        {
            if (started is null) session?.Dispose();
        }
    }

    private void CloseReaders()
    {
        while (readers.TryTake(out var reader)) reader.Dispose();
    }
}
