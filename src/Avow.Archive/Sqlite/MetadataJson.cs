using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What a document says about itself, as the generated converter writes it; what is only drawn from the lists is written too, for who reads the column, and not read.</summary>
internal sealed class MetadataJson : JsonConverter<Metadata>
{
    private static readonly FoundWordsJson Words = new();
    private static readonly FoundDaysJson Days = new();

    public override Metadata? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        reader.Expect(JsonTokenType.StartObject);
        IReadOnlyList<Finding<string>> titles = [], subtitles = [], issuers = [], authors = [], bylines = [], outlets = [], signatories = [], places = [];
        IReadOnlyList<Finding<string>> languages = [], encodings = [], canonicalAddresses = [], sourceAddresses = [], licences = [];
        IReadOnlyList<Finding<DateOnly>> dates = [], statementDates = [], publicationDates = [], changeDates = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.Is("titles"u8)) titles = WordsIn(ref reader, options);
            else if (reader.Is("subtitles"u8)) subtitles = WordsIn(ref reader, options);
            else if (reader.Is("issuers"u8)) issuers = WordsIn(ref reader, options);
            else if (reader.Is("authors"u8)) authors = WordsIn(ref reader, options);
            else if (reader.Is("bylines"u8)) bylines = WordsIn(ref reader, options);
            else if (reader.Is("outlets"u8)) outlets = WordsIn(ref reader, options);
            else if (reader.Is("signatories"u8)) signatories = WordsIn(ref reader, options);
            else if (reader.Is("places"u8)) places = WordsIn(ref reader, options);
            else if (reader.Is("dates"u8)) dates = DaysIn(ref reader, options);
            else if (reader.Is("statementDates"u8)) statementDates = DaysIn(ref reader, options);
            else if (reader.Is("publicationDates"u8)) publicationDates = DaysIn(ref reader, options);
            else if (reader.Is("changeDates"u8)) changeDates = DaysIn(ref reader, options);
            else if (reader.Is("languages"u8)) languages = WordsIn(ref reader, options);
            else if (reader.Is("encodings"u8)) encodings = WordsIn(ref reader, options);
            else if (reader.Is("canonicalAddresses"u8)) canonicalAddresses = WordsIn(ref reader, options);
            else if (reader.Is("sourceAddresses"u8)) sourceAddresses = WordsIn(ref reader, options);
            else if (reader.Is("licences"u8)) licences = WordsIn(ref reader, options);
            else reader.Skip();
        }

        return new()
        {
            Titles = titles,
            Subtitles = subtitles,
            Issuers = issuers,
            Authors = authors,
            Bylines = bylines,
            Outlets = outlets,
            Signatories = signatories,
            Places = places,
            Dates = dates,
            StatementDates = statementDates,
            PublicationDates = publicationDates,
            ChangeDates = changeDates,
            Languages = languages,
            Encodings = encodings,
            CanonicalAddresses = canonicalAddresses,
            SourceAddresses = sourceAddresses,
            Licences = licences,
        };
    }

    public override void Write(Utf8JsonWriter writer, Metadata value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, "titles"u8, value.Titles, Words, options);
        Write(writer, "subtitles"u8, value.Subtitles, Words, options);
        Write(writer, "issuers"u8, value.Issuers, Words, options);
        Write(writer, "authors"u8, value.Authors, Words, options);
        Write(writer, "bylines"u8, value.Bylines, Words, options);
        Write(writer, "outlets"u8, value.Outlets, Words, options);
        Write(writer, "signatories"u8, value.Signatories, Words, options);
        Write(writer, "places"u8, value.Places, Words, options);
        Write(writer, "dates"u8, value.Dates, Days, options);
        Write(writer, "statementDates"u8, value.StatementDates, Days, options);
        Write(writer, "publicationDates"u8, value.PublicationDates, Days, options);
        Write(writer, "changeDates"u8, value.ChangeDates, Days, options);
        Write(writer, "languages"u8, value.Languages, Words, options);
        Write(writer, "encodings"u8, value.Encodings, Words, options);
        Write(writer, "canonicalAddresses"u8, value.CanonicalAddresses, Words, options);
        Write(writer, "sourceAddresses"u8, value.SourceAddresses, Words, options);
        Write(writer, "licences"u8, value.Licences, Words, options);
        if (value.Title is { } title) writer.WriteString("title"u8, title);
        if (value.Byline is { } byline) writer.WriteString("byline"u8, byline);
        if (value.Date is { } date) writer.WriteString("date"u8, IsoDay.Write(date));
        writer.WriteString("language"u8, value.Language);
        writer.WriteEndObject();
    }

    private static IReadOnlyList<Finding<string>> WordsIn(ref Utf8JsonReader reader, JsonSerializerOptions options) => Words.Read(ref reader, typeof(IReadOnlyList<Finding<string>>), options);

    private static IReadOnlyList<Finding<DateOnly>> DaysIn(ref Utf8JsonReader reader, JsonSerializerOptions options) => Days.Read(ref reader, typeof(IReadOnlyList<Finding<DateOnly>>), options);

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Finding<T>> found, FindingsJson<T> findings, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        findings.Write(writer, found, options);
    }
}
