using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Avow.Archive;

/// <summary>The sum of one row: the beginning of the SHA-256 (FIPS 180-4) of its columns, each with its kind and length, so that no two rows are written alike.</summary>
internal static class RowSum
{
    private const byte Missing = 0, Number = 1, Real = 2, Words = 3;

    [ThreadStatic]
    private static byte[]? buffer;

    /// <param name="reader">Stands on the row.</param>
    /// <param name="firstColumn">From which column on.</param>
    public static UInt128 Of(SqliteDataReader reader, int firstColumn)
    {
        var length = 0;
        for (var column = firstColumn; column < reader.FieldCount; column++)
        {
            switch (reader.GetValue(column))
            {
                case long number:
                    BinaryPrimitives.WriteInt64LittleEndian(Room(ref length, Number, sizeof(long)), number);
                    break;
                case double real:
                    BinaryPrimitives.WriteDoubleLittleEndian(Room(ref length, Real, sizeof(double)), real);
                    break;
                case string words:
                    var units = MemoryMarshal.AsBytes(words.AsSpan());
                    units.CopyTo(Room(ref length, Words, units.Length));
                    break;
                case DBNull:
                    Room(ref length, Missing, 0);
                    break;
                default:
                    throw new InvalidOperationException($"Column {reader.GetName(column)} has a kind that no row of ours has.");
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, length), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static Span<byte> Room(ref int length, byte kind, int bytes)
    {
        var needed = length + 1 + sizeof(int) + bytes;
        if (buffer is null || buffer.Length < needed) Array.Resize(ref buffer, Math.Max(needed, 2 * (buffer?.Length ?? 2_048)));
        buffer[length] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(length + 1), bytes);
        length = needed;
        return buffer.AsSpan(needed - bytes, bytes);
    }
}
