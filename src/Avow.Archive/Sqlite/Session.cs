using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    /// <summary>Runs a statement that returns nothing; the number of rows changed.</summary>
    public int Run(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) => Prepare(name, parameters).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public object? Scalar(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Prepare(name, parameters).ExecuteScalar() is { } value and not DBNull ? value : null;

    public long Number(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Convert.ToInt64(Scalar(name, parameters) ?? 0L, CultureInfo.InvariantCulture);

    /// <summary>Every row, read at once so that the statement is free again.</summary>
    public List<T> Rows<T>(string name, Func<Row, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Prepare(name, parameters).ExecuteReader();
        List<T> rows = [];
        var row = new Row(reader);
        while (reader.Read()) rows.Add(read(row));
        return rows;
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public T? First<T>(string name, Func<Row, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var reader = Prepare(name, parameters).ExecuteReader();
        return reader.Read() ? read(new Row(reader)) : default;
    }

    /// <summary>Every row, one at a time; until the last the statement is not free again.</summary>
    public void Each(string name, Action<Row> act)
    {
        using var reader = Prepare(name, []).ExecuteReader();
        var row = new Row(reader);
        while (reader.Read()) act(row);
    }

    /// <summary>Runs a statement once for each row of numbers; for very many.</summary>
    public void RunEach(string name, IReadOnlyList<string> parameters, IEnumerable<long[]> rows)
    {
        var command = Prepare(name, []);
        foreach (var parameter in parameters) command.Parameters.Add(parameter, SqliteType.Integer);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }

        command.Parameters.Clear(); // they would take numbers only
    }

    /// <summary>Runs text that is not one of our prepared statements: pragmas, BEGIN, migrations.</summary>
    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Ends the statement that runs; the one thing that another thread may call (https://sqlite.org/c3ref/interrupt.html).</summary>
    public void Interrupt() => SQLitePCL.raw.sqlite3_interrupt(Connection.Handle!);

    /// <summary>Ends whatever transaction is open; none is left open when SQLite has rolled back by itself (a full disk does that).</summary>
    public void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle!) == 0) Run("rollback");
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        Connection.Dispose();
    }

    private SqliteCommand Prepare(string name, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!prepared.TryGetValue(name, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = Sql.Of(name);
            prepared.Add(name, command);
        }

        Fill(command.Parameters, parameters);
        return command;
    }

    // Most are asked again and again with the same parameters.
    private static void Fill(SqliteParameterCollection known, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        for (var at = 0; at < parameters.Length; at++)
        {
            var (name, value) = (parameters[at].Name, parameters[at].Value is string words ? WithoutNull(words) : parameters[at].Value ?? DBNull.Value);
            if (at < known.Count && known[at].ParameterName == name) known[at].Value = value;
            else
            {
                while (known.Count > at) known.RemoveAt(at);
                known.AddWithValue(name, value);
            }
        }

        while (known.Count > parameters.Length) known.RemoveAt(known.Count - 1);
    }

    // A longer string would be cut there without a word.
    private static string WithoutNull(string words) => words.Contains('\0', StringComparison.Ordinal) ? words.Replace('\0', '\uFFFD') : words;
}
