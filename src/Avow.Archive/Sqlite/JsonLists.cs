using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Archive;

/// <summary>Lists whose elements are read and written by hand.</summary>
internal static class JsonLists
{
    /// <returns>An empty list for null too.</returns>
    public static IReadOnlyList<T> ReadList<T>(ref this Utf8JsonReader reader, JsonConverter<T> one, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return [];
        reader.Expect(JsonTokenType.StartArray);
        List<T>? list = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) (list ??= []).Add(one.Read(ref reader, typeof(T), options)!);
        return list ?? (IReadOnlyList<T>)[];
    }

    public static void WriteList<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> list, JsonConverter<T> one, JsonSerializerOptions options)
    {
        writer.WriteStartArray(name);
        foreach (var value in list) one.Write(writer, value, options);
        writer.WriteEndArray();
    }
}
