using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>The lines of a parcel: as the JSON columns, but in plain letters, and strict about what is read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    Converters = [typeof(TextRangeJson), typeof(ContentJson), typeof(AlignedSpanJson), typeof(StoredBeadJson), typeof(IdJson<Capture>), typeof(IdJson<Text>),
        typeof(StrictKindJson<WitnessRole>), typeof(StrictKindJson<RelationKind>), typeof(StrictKindJson<Verdict>), typeof(StrictKindJson<CorrectedField>), typeof(StrictKindJson<DamageKind>), typeof(StrictKindJson<RevisitProfile>), typeof(StrictKindJson<ProblemKind>)])]
[JsonSerializable(typeof(ArchiveLine))]
[JsonSerializable(typeof(OrganisationLine))]
[JsonSerializable(typeof(EventLine))]
[JsonSerializable(typeof(DistinctionLine))]
[JsonSerializable(typeof(EndorsementLine))]
[JsonSerializable(typeof(CaptureLine))]
[JsonSerializable(typeof(DocumentLine))]
[JsonSerializable(typeof(TextLine))]
[JsonSerializable(typeof(CorrectionLine))]
[JsonSerializable(typeof(ResolutionLine))]
[JsonSerializable(typeof(RelationLine))]
[JsonSerializable(typeof(DecisionLine))]
[JsonSerializable(typeof(BeadLine))]
[JsonSerializable(typeof(MatchLine))]
[JsonSerializable(typeof(TranslationLine))]
[JsonSerializable(typeof(AlignmentLine))]
[JsonSerializable(typeof(LexiconLine))]
[JsonSerializable(typeof(PhraseLine))]
[JsonSerializable(typeof(WithheldLine))]
internal sealed partial class ParcelJson : JsonSerializerContext
{
    /// <summary>Of a line as it is written: letters of all scripts as themselves, for who reads it with an editor. It is no HTML.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
