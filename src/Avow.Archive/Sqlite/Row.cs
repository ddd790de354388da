using System.Globalization;
using Avow.Statements;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>One row, read in the types of the vocabulary. Columns count from 0.</summary>
internal readonly struct Row(SqliteDataReader reader)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public string Text(int column) => reader.GetString(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public int Int(int column) => reader.GetInt32(column);

    public long Long(int column) => reader.GetInt64(column);

    public long? LongOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public double? NumberOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    public Id<T> Id<T>(int column) => Statements.Id<T>.FromTrusted(reader.GetString(column));

    public Id<T>? IdOrNull<T>(int column) => reader.IsDBNull(column) ? null : Id<T>(column);

    public T Enum<T>(int column)
        where T : struct, Enum => System.Enum.Parse<T>(reader.GetString(column));

    public DateTimeOffset Instant(int column) => DateTimeOffset.ParseExact(
        reader.GetString(column), InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public DateOnly? DayOrNull(int column) => reader.IsDBNull(column) ? null : DayOf(reader.GetString(column));

    public static DateOnly DayOf(string written) => DateOnly.ParseExact(written, IsoDay.Format, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => IsoDay.Write(day);
}
