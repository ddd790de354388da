using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A mark as the generated converter writes it; a page of links has hundreds.</summary>
internal sealed class MarkJson : JsonConverter<Mark>
{
    private static readonly NamedJson<MarkKind> Kinds = new();
    private static readonly TextRangeJson Ranges = new();

    public override Mark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        MarkKind? kind = null;
        TextRange? range = null;
        string? target = null, ascribedTo = null, cue = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("kind"u8)) kind = Kinds.Read(ref reader, typeof(MarkKind), options);
            else if (reader.Is("range"u8)) range = Ranges.Read(ref reader, typeof(TextRange), options);
            else if (reader.Is("target"u8)) target = reader.GetString();
            else if (reader.Is("ascribedTo"u8)) ascribedTo = reader.GetString();
            else if (reader.Is("cue"u8)) cue = reader.GetString();
            else reader.Skip();
        }

        return new() { Kind = kind.Given("kind"), Range = range.Given("range"), Target = target, AscribedTo = ascribedTo, Cue = cue };
    }

    public override void Write(Utf8JsonWriter writer, Mark value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("kind"u8);
        Kinds.Write(writer, value.Kind, options);
        writer.WritePropertyName("range"u8);
        Ranges.Write(writer, value.Range, options);
        if (value.Target is not null) writer.WriteString("target"u8, value.Target);
        if (value.AscribedTo is not null) writer.WriteString("ascribedTo"u8, value.AscribedTo);
        if (value.Cue is not null) writer.WriteString("cue"u8, value.Cue);
        writer.WriteEndObject();
    }
}
