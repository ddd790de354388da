using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Archive;

/// <summary>A kind by its name and nothing else: a number may stand for no kind that there is.</summary>
internal sealed class StrictKindJson<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly JsonConverter<T> Names = (JsonConverter<T>)new JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false).CreateConverter(typeof(T), JsonSerializerOptions.Default);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Names.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Names.Write(writer, value, options);
}
