using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Publishing;

/// <summary>How data is written: names in camel case, letters of every script as letters, what is not known left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TextData))]
[JsonSerializable(typeof(ArchiveData))]
[JsonSerializable(typeof(SearchData))]
[JsonSerializable(typeof(DossierData))]
[JsonSerializable(typeof(OrganisationData))]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(ProblemData))]
internal sealed partial class DataJson : JsonSerializerContext
{
    /// <summary>What HTML would need encoded is none of JSON's affair: it is sent as what it is, and never sniffed.</summary>
    public static DataJson Written => Readable.Json;

    public static string Of<T>(T data) => JsonSerializer.Serialize(data, typeof(T), Written);

    // A class of its own, so that it is made after the generated defaults, whatever the order of the files.
    private static class Readable
    {
        public static readonly DataJson Json = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
