using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A part of a statement as the generated converter writes it; a list of signatories has hundreds.</summary>
internal sealed class PartJson : JsonConverter<Part>
{
    private static readonly NamedJson<PartKind> Kinds = new();
    private static readonly TextRangeJson Ranges = new();

    public override Part Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        PartKind kind = default;
        TextRange range = default;
        string? cue = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("kind"u8)) kind = Kinds.Read(ref reader, typeof(PartKind), options);
            else if (reader.Is("range"u8)) range = Ranges.Read(ref reader, typeof(TextRange), options);
            else if (reader.Is("cue"u8)) cue = reader.GetString();
            else reader.Skip();
        }

        return new(kind, range, cue!);
    }

    public override void Write(Utf8JsonWriter writer, Part value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind"u8);
        Kinds.Write(writer, value.Kind, options);
        writer.WritePropertyName("range"u8);
        Ranges.Write(writer, value.Range, options);
        if (value.Cue is not null) writer.WriteString("cue"u8, value.Cue);
        writer.WriteEndObject();
    }
}
