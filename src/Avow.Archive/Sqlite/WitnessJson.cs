using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A witness as the generated converter writes it; every content has one.</summary>
internal sealed class WitnessJson : JsonConverter<Witness>
{
    private static readonly NamedJson<WitnessRole> Roles = new();
    private static readonly TextRangeJson Ranges = new();

    public override Witness Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Expect(JsonTokenType.StartObject);
        WitnessRole? role = null;
        TextRange? range = null;
        string? title = null, issuer = null, cue = null;
        DateOnly? date = null, corrected = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("role"u8)) role = Roles.Read(ref reader, typeof(WitnessRole), options);
            else if (reader.Is("range"u8)) range = Ranges.Read(ref reader, typeof(TextRange), options);
            else if (reader.Is("title"u8)) title = reader.GetString();
            else if (reader.Is("issuer"u8)) issuer = reader.GetString();
            else if (reader.Is("date"u8)) date = DayOrNull(ref reader, options);
            else if (reader.Is("correctedDate"u8)) corrected = DayOrNull(ref reader, options);
            else if (reader.Is("cue"u8)) cue = reader.GetString();
            else reader.Skip();
        }

        return new() { Role = role.Given("role"), Range = range.Given("range"), Title = title, Issuer = issuer, Date = date, CorrectedDate = corrected, Cue = cue.Given("cue") };
    }

    public override void Write(Utf8JsonWriter writer, Witness value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("role"u8);
        Roles.Write(writer, value.Role, options);
        writer.WritePropertyName("range"u8);
        Ranges.Write(writer, value.Range, options);
        if (value.Title is not null) writer.WriteString("title"u8, value.Title);
        if (value.Issuer is not null) writer.WriteString("issuer"u8, value.Issuer);
        if (value.Date is { } date) writer.WriteString("date"u8, IsoDay.Write(date));
        if (value.CorrectedDate is { } corrected) writer.WriteString("correctedDate"u8, IsoDay.Write(corrected));
        writer.WriteString("cue"u8, value.Cue);
        writer.WriteEndObject();
    }

    private static DateOnly? DayOrNull(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonMetadataServices.DateOnlyConverter.Read(ref reader, typeof(DateOnly), options);
}
