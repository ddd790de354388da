using System.Globalization;
using Avow.Statements;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>One row, read in the types of the vocabulary. Columns count from 0.</summary>
internal readonly struct Row(SqliteDataReader reader)
{
    // The same form by its short name, which the framework reads at a third of the cost; it would take other zones too.
    private const string RoundTrip = "O";

    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public string Text(int column) => reader.GetString(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public int Int(int column) => reader.GetInt32(column);

    public long Long(int column) => reader.GetInt64(column);

    /// <summary>The sum of the columns from one on.</summary>
    public UInt128 Sum(int firstColumn) => RowSum.Of(reader, firstColumn);

    public long? LongOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public double? NumberOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    public Id<T> Id<T>(int column) => Statements.Id<T>.FromTrusted(reader.GetString(column));

    public Id<T>? IdOrNull<T>(int column) => reader.IsDBNull(column) ? null : Id<T>(column);

    public T Enum<T>(int column)
        where T : struct, Enum => System.Enum.Parse<T>(reader.GetString(column));

    public DateTimeOffset Instant(int column) => InstantOf(reader.GetString(column));

    public DateOnly? DayOrNull(int column) => reader.IsDBNull(column) ? null : DayOf(reader.GetString(column));

    public static DateOnly DayOf(string written) => IsoDay.TryRead(written, out var day) ? day : throw new FormatException($"'{written}' is not a day of ours.");

    /// <summary>An instant as <see cref="Of(DateTimeOffset)"/> writes it.</summary>
    public static DateTimeOffset InstantOf(string written) => written.EndsWith('Z')
        ? DateTimeOffset.ParseExact(written, RoundTrip, CultureInfo.InvariantCulture)
        : throw new FormatException($"'{written}' is not an instant of ours.");

    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => IsoDay.Write(day);
}
