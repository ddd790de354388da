using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>An id as its twelve characters.</summary>
internal sealed class IdJson<T> : JsonConverter<Id<T>>
{
    public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Id<T>.FromTrusted(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>A digest as its 64 digits.</summary>
internal sealed class DigestJson : JsonConverter<Sha256Digest>
{
    public override Sha256Digest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Sha256Digest.FromTrusted(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Sha256Digest value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
