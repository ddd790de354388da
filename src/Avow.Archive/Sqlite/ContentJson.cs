using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A content as the generated converter writes it, property by property, read at a third of the cost: every page of a statement reads one. What few contents have is left to the generated one.</summary>
internal sealed class ContentJson : JsonConverter<Content>
{
    private static readonly BlockJson OneBlock = new();
    private static readonly MarkJson OneMark = new();
    private static readonly MetadataJson OneMetadata = new();
    private static readonly WitnessJson OneWitness = new();
    private static readonly PartJson OnePart = new();

    public override Content Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        string? name = null, words = null;
        IReadOnlyList<Block>? blocks = null;
        IReadOnlyList<Mark> marks = [];
        Metadata? metadata = null;
        IReadOnlyList<Witness> witnesses = [];
        IReadOnlyList<Part> parts = [];
        IReadOnlyList<Damage> damage = [];
        IReadOnlyList<TrackedChange> changes = [];
        IReadOnlyList<MarginComment> comments = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("reader"u8)) name = reader.GetString();
            else if (reader.Is("words"u8)) words = reader.GetString();
            else if (reader.Is("blocks"u8)) blocks = reader.ReadList(OneBlock, options);
            else if (reader.Is("marks"u8)) marks = reader.ReadList(OneMark, options);
            else if (reader.Is("metadata"u8)) metadata = OneMetadata.Read(ref reader, typeof(Metadata), options);
            else if (reader.Is("witnesses"u8)) witnesses = reader.ReadList(OneWitness, options);
            else if (reader.Is("parts"u8)) parts = reader.ReadList(OnePart, options);
            else if (reader.Is("damage"u8)) damage = JsonSerializer.Deserialize(ref reader, ArchiveJson.Default.IReadOnlyListDamage) ?? [];
            else if (reader.Is("changes"u8)) changes = JsonSerializer.Deserialize(ref reader, ArchiveJson.Default.IReadOnlyListTrackedChange) ?? [];
            else if (reader.Is("comments"u8)) comments = JsonSerializer.Deserialize(ref reader, ArchiveJson.Default.IReadOnlyListMarginComment) ?? [];
            else reader.Skip();
        }

        return new()
        {
            Reader = name.Given("reader"),
            Words = words.Given("words"),
            Blocks = blocks.Given("blocks"),
            Marks = marks,
            Metadata = metadata ?? new(),
            Witnesses = witnesses,
            Parts = parts,
            Damage = damage,
            Changes = changes,
            Comments = comments,
        };
    }

    public override void Write(Utf8JsonWriter writer, Content value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("reader"u8, value.Reader);
        writer.WriteString("words"u8, value.Words);
        writer.WriteList("blocks"u8, value.Blocks, OneBlock, options);
        writer.WriteList("marks"u8, value.Marks, OneMark, options);
        writer.WritePropertyName("metadata"u8);
        OneMetadata.Write(writer, value.Metadata, options);
        writer.WriteList("witnesses"u8, value.Witnesses, OneWitness, options);
        writer.WriteList("parts"u8, value.Parts, OnePart, options);
        writer.WritePropertyName("damage"u8);
        JsonSerializer.Serialize(writer, value.Damage, ArchiveJson.Default.IReadOnlyListDamage);
        writer.WritePropertyName("changes"u8);
        JsonSerializer.Serialize(writer, value.Changes, ArchiveJson.Default.IReadOnlyListTrackedChange);
        writer.WritePropertyName("comments"u8);
        JsonSerializer.Serialize(writer, value.Comments, ArchiveJson.Default.IReadOnlyListMarginComment);
        writer.WriteEndObject();
    }
}
