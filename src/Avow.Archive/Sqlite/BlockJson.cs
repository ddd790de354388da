using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A block as the generated converter writes it, property by property, read at a quarter of the cost: a long text has thousands, and every page of it reads them.</summary>
internal sealed class BlockJson : JsonConverter<Block>
{
    private static readonly NamedJson<BlockKind> Kinds = new();
    private static readonly TextRangeJson Ranges = new();

    public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        BlockKind? kind = null;
        TextRange? range = null;
        var language = Languages.Unknown;
        string? direction = null, label = null;
        int level = 0;
        int? sourceOffset = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("kind"u8)) kind = Kinds.Read(ref reader, typeof(BlockKind), options);
            else if (reader.Is("range"u8)) range = Ranges.Read(ref reader, typeof(TextRange), options);
            else if (reader.Is("language"u8)) language = reader.GetString()!;
            else if (reader.Is("level"u8)) level = reader.GetInt32();
            else if (reader.Is("sourceOffset"u8)) sourceOffset = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();
            else if (reader.Is("direction"u8)) direction = reader.GetString();
            else if (reader.Is("label"u8)) label = reader.GetString();
            else reader.Skip();
        }

        return new() { Kind = kind.Given("kind"), Range = range.Given("range"), Language = language, Direction = direction, Level = level, Label = label, SourceOffset = sourceOffset };
    }

    public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind"u8);
        Kinds.Write(writer, value.Kind, options);
        writer.WritePropertyName("range"u8);
        Ranges.Write(writer, value.Range, options);
        writer.WriteString("language"u8, value.Language);
        if (value.Direction is not null) writer.WriteString("direction"u8, value.Direction);
        writer.WriteNumber("level"u8, value.Level);
        if (value.Label is not null) writer.WriteString("label"u8, value.Label);
        if (value.SourceOffset is { } offset) writer.WriteNumber("sourceOffset"u8, offset);
        writer.WriteEndObject();
    }
}
