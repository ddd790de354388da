using System.Collections.Concurrent;
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
    private readonly ConcurrentBag<Session> readers = [];
    private readonly ThreadLocal<Session?> held = new();
    private readonly Lock writing = new();
    private readonly TimeSpan busyTimeout;
    private readonly TimeProvider time;
    private readonly Session writer;
    private volatile bool disposed;

    private Database(string file, Session writer, TimeSpan busyTimeout, TimeProvider time) => (File, this.writer, this.busyTimeout, this.time) = (file, writer, busyTimeout, time);

    public string File { get; }

    /// <summary>Opens, and brings an older file to the present version in one transaction. Refuses newer, foreign, empty and damaged files.</summary>
    public static Outcome<Database> Open(string file, TimeSpan busyTimeout, TimeProvider? time = null) => Start(file, busyTimeout, time, DatabaseFile.Open);

    /// <summary>Makes a new database in an empty file or none. Refuses a file that holds anything.</summary>
    public static Outcome<Database> Create(string file, string name, TimeSpan busyTimeout, TimeProvider? time = null) =>
        Start(file, busyTimeout, time, (session, place) => DatabaseFile.Create(session, place, name));

    /// <summary>Everything read within one call is of one committed state, what is read by calls within it on the same thread too.</summary>
    public T Read<T>(Func<Session, T> read) => held.Value is { } session ? read(session) : ReadAnew(read);

    /// <summary>The same; cancelled while a statement runs, the statement ends at once and <see cref="OperationCanceledException"/> is thrown.</summary>
    public T Read<T>(Func<Session, T> read, CancellationToken cancel)
    {
        if (!cancel.CanBeCanceled) return Read(read);
        return Read(session =>
        {
            using var stopping = cancel.UnsafeRegister(static running => ((Session)running!).Interrupt(), session);
            cancel.ThrowIfCancellationRequested();
            try
            {
                return read(session);
            }
            catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
            {
                throw new OperationCanceledException("The search was ended.", interrupted, cancel);
            }
        });
    }

    /// <summary>One number by one statement, which sees one committed state by itself; for what is asked at every request.</summary>
    public long ReadOne(string name)
    {
        if (held.Value is { } reading) return reading.Number(name);
        var session = TakeReader();
        try
        {
            return session.Number(name);
        }
        finally
        {
            PutBack(session);
        }
    }

    /// <summary>One transaction, durable when this returns. Any failure rolls it back; a storage failure comes back as its problem.</summary>
    /// <param name="write">The work.</param>
    /// <param name="isChange">Whether what came of it changed anything; if not, it is rolled back and the generation stays. Left out: it did.</param>
    public Outcome<T> Write<T>(Func<Session, Outcome<T>> write, Func<T, bool>? isChange = null) => Commit(write, isChange ?? (_ => true), raises: true);

    /// <summary>The same for what no reader's page shows: the generation stays, and with it every page that is kept ready.</summary>
    public Outcome<T> WriteAside<T>(Func<Session, Outcome<T>> write) => Commit(write, _ => true, raises: false);

    /// <summary>As <see cref="Write{T}"/>; what is read within, on this thread, sees what was written.</summary>
    public Outcome<T> WriteSeeing<T>(Func<Session, Outcome<T>> write) => Write(session =>
    {
        held.Value = session;
        try
        {
            return write(session);
        }
        finally
        {
            held.Value = null;
        }
    });

    public void Dispose()
    {
        disposed = true;
        CloseReaders();
        lock (writing) writer.Dispose();
        held.Dispose();
    }

    private T ReadAnew<T>(Func<Session, T> read)
    {
        var session = TakeReader();
        try
        {
            session.Run("begin-read");
            held.Value = session;
            return read(session);
        }
        finally
        {
            held.Value = null;
            session.RollBack();
            PutBack(session);
        }
    }

    private Outcome<T> Commit<T>(Func<Session, Outcome<T>> write, Func<T, bool> isChange, bool raises)
    {
        lock (writing)
        {
            try
            {
                writer.Run("begin-write");
                var outcome = write(writer);
                if (!outcome.IsGood || !isChange(outcome.Value)) return outcome;
                if (raises) Stamping.Stamp(writer, time.GetUtcNow());
                if (raises) writer.Run("generation-raise");
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

    private static Outcome<Database> Start(string file, TimeSpan busyTimeout, TimeProvider? time, Func<Session, string, Problem?> prepare)
    {
        Session? session = null;
        Database? started = null;
        try
        {
            session = DatabaseFile.Connect(file, busyTimeout);
            if (prepare(session, file) is { } problem) return problem;
            return started = new Database(file, session, busyTimeout, time ?? TimeProvider.System);
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

    private Session TakeReader()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return readers.TryTake(out var session) ? session : DatabaseFile.Connect(File, busyTimeout);
    }

    private void PutBack(Session session)
    {
        readers.Add(session);
        if (disposed) CloseReaders();
    }

    private void CloseReaders()
    {
        while (readers.TryTake(out var reader)) reader.Dispose();
    }
}
