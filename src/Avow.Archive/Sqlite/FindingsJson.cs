using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a document says about itself, as the general converter writes it; most of its many lists are empty, and every page reads them.</summary>
internal abstract class FindingsJson<T> : JsonConverter<IReadOnlyList<Finding<T>>>
{
    public override IReadOnlyList<Finding<T>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return [];
        reader.Expect(JsonTokenType.StartArray);
        List<Finding<T>>? found = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) (found ??= []).Add(ReadOne(ref reader, options));
        return found ?? (IReadOnlyList<Finding<T>>)[];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Finding<T>> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var finding in value)
        {
            writer.WriteStartObject();
            writer.WriteString("value"u8, Written(finding.Value));
            writer.WriteString("evidence"u8, finding.Evidence);
            writer.WriteNumber("certainty"u8, finding.Certainty);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    protected abstract T? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options);

    protected abstract string Written(T value);

    private Finding<T> ReadOne(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        var value = default(T);
        string? evidence = null;
        double certainty = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("value"u8)) value = ReadValue(ref reader, options);
            else if (reader.Is("evidence"u8)) evidence = reader.GetString();
            else if (reader.Is("certainty"u8)) certainty = reader.GetDouble();
            else reader.Skip();
        }

        return new(value!, evidence!, certainty);
    }
}

/// <inheritdoc/>
internal sealed class FoundWordsJson : FindingsJson<string>
{
    protected override string? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => reader.GetString();

    protected override string Written(string value) => value;
}

/// <inheritdoc/>
internal sealed class FoundDaysJson : FindingsJson<DateOnly>
{
    protected override DateOnly ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => JsonMetadataServices.DateOnlyConverter.Read(ref reader, typeof(DateOnly), options);

    protected override string Written(DateOnly value) => Row.Of(value)!;
}
