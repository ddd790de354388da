using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Archive;

/// <summary>A kind by its name. The name as it is written is known by its bytes; whatever else the general converter takes, it is asked for.</summary>
internal sealed class NamedJson<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly JsonConverter<T> General = (JsonConverter<T>)new JsonStringEnumConverter<T>().CreateConverter(typeof(T), JsonSerializerOptions.Default);

    private static readonly (byte[] Name, T Value)[] Names = [.. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(value.ToString()), value))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) return General.Read(ref reader, typeToConvert, options);
        foreach (var (name, value) in Names)
            if (reader.ValueTextEquals(name)) return value;
        return General.Read(ref reader, typeToConvert, options);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => General.Write(writer, value, options);
}
