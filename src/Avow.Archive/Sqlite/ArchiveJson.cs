using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The JSON columns: plain, camel-cased, ranges as [start, end].</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(TextRangeJson), typeof(ContentJson), typeof(BlockJson), typeof(MarkJson), typeof(MetadataJson), typeof(WitnessJson), typeof(PartJson), typeof(FoundWordsJson), typeof(FoundDaysJson), typeof(AlignedSpanJson), typeof(StoredBeadJson), typeof(IdJson<Capture>), typeof(IdJson<Text>), typeof(DigestJson)])]
[JsonSerializable(typeof(Content))]
[JsonSerializable(typeof(Exchange))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(IReadOnlyList<AlignedSpan>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<LostSpan>))]
[JsonSerializable(typeof(IReadOnlyList<StoredClue>))]
[JsonSerializable(typeof(StoredBeads))]
[JsonSerializable(typeof(StoredTakings))]
[JsonSerializable(typeof(StoredEdit))]
[JsonSerializable(typeof(Correction))]
[JsonSerializable(typeof(IReadOnlyList<StoredReservation>))]
[JsonSerializable(typeof(OrganisationState))]
[JsonSerializable(typeof(EventState))]
[JsonSerializable(typeof(VerdictState))]
[JsonSerializable(typeof(AboutState))]
[JsonSerializable(typeof(SaidBy))]
[JsonSerializable(typeof(EndorsementState))]
[JsonSerializable(typeof(MergeState))]
[JsonSerializable(typeof(IReadOnlyList<Correction>))]
[JsonSerializable(typeof(IReadOnlyList<BeadState>))]
[JsonSerializable(typeof(TextSaid))]
[JsonSerializable(typeof(StoredResolution))]
[JsonSerializable(typeof(StoredRule))]
[JsonSerializable(typeof(KeptCapture))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(JobWish))]
[JsonSerializable(typeof(JobProgress))]
[JsonSerializable(typeof(JobTally))]
[JsonSerializable(typeof(JobFinding))]
internal sealed partial class ArchiveJson : JsonSerializerContext;

/// <summary>A reservation as it lies in its column.</summary>
internal sealed record StoredReservation(TextRange Range, string Exact, string Prefix, string Suffix, string Words);

internal sealed class TextRangeJson : JsonConverter<TextRange>
{
    public override TextRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartArray);
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        reader.Expect(JsonTokenType.EndArray);
        return new(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.StartInclusive);
        writer.WriteNumberValue(value.EndExclusive);
        writer.WriteEndArray();
    }
}

/// <summary>A span as five numbers: from start, from end, to start, to end, likeness.</summary>
internal sealed class AlignedSpanJson : JsonConverter<AlignedSpan>
{
    public override AlignedSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<double> numbers = stackalloc double[5];
        for (var i = 0; i < numbers.Length; i++)
        {
            reader.Read();
            numbers[i] = reader.GetDouble();
        }

        reader.Read();
        return new(new((int)numbers[0], (int)numbers[1]), new((int)numbers[2], (int)numbers[3]), numbers[4]);
    }

    public override void Write(Utf8JsonWriter writer, AlignedSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.From.StartInclusive);
        writer.WriteNumberValue(value.From.EndExclusive);
        writer.WriteNumberValue(value.To.StartInclusive);
        writer.WriteNumberValue(value.To.EndExclusive);
        writer.WriteNumberValue(value.Likeness);
        writer.WriteEndArray();
    }
}

/// <summary>An alignment as it lies in its column.</summary>
internal sealed record StoredBeads(IReadOnlyList<TextRange> A, IReadOnlyList<TextRange> B, IReadOnlyList<StoredBead> Beads);

/// <summary>A bead as five numbers, as a span.</summary>
internal sealed class StoredBeadJson : JsonConverter<StoredBead>
{
    private static readonly AlignedSpanJson Numbers = new();

    public override StoredBead Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var span = Numbers.Read(ref reader, typeof(AlignedSpan), options);
        return new(span.From, span.To, span.Likeness);
    }

    public override void Write(Utf8JsonWriter writer, StoredBead value, JsonSerializerOptions options) => Numbers.Write(writer, new(value.A, value.B, value.Certainty), options);
}
