using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The sum of an answer of the archive: the beginning of the SHA-256 (FIPS 180-4) of all that it holds.</summary>
internal static class AnswerSum
{
    private static readonly JsonSerializerOptions Everything = new() { IncludeFields = true, Converters = { new Ids(), new AsWritten<Sha256Digest>() } };

    public static UInt128 Of<T>(T answer) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(answer, Everything)));

    /// <summary>Of a part of a list of texts: which they are, what each is (<see cref="StateSums.Text"/>), and how long the list is.</summary>
    public static UInt128 OfList(StateSums sums, IEnumerable<ListedStatement> part, long count)
    {
        var bytes = new List<byte>();
        Span<byte> number = stackalloc byte[sizeof(long) + sizeof(int) + (2 * sizeof(ulong))];
        foreach (var (text, others) in part)
        {
            BinaryPrimitives.WriteInt64BigEndian(number, text.Number);
            BinaryPrimitives.WriteInt32BigEndian(number[sizeof(long)..], others);
            BinaryPrimitives.WriteUInt128BigEndian(number[(sizeof(long) + sizeof(int))..], sums.Text(text) ?? 0);
            bytes.AddRange(number);
        }

        BinaryPrimitives.WriteInt64BigEndian(number, count);
        bytes.AddRange(number[..sizeof(long)]);
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(CollectionsMarshal.AsSpan(bytes)));
    }

    private sealed class AsWritten<T> : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);
    }

    private sealed class Ids : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(AsWritten<>).MakeGenericType(typeToConvert))!;
    }
}
