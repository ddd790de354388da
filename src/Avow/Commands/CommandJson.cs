using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Avow.Alignments;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>The JSON lines of the commands: camel case, absent values left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AddedLine))]
[JsonSerializable(typeof(RereadLine))]
[JsonSerializable(typeof(CorrectionLine))]
[JsonSerializable(typeof(DamageLine))]
[JsonSerializable(typeof(RelatedLine))]
[JsonSerializable(typeof(HitLine))]
[JsonSerializable(typeof(ShownText))]
[JsonSerializable(typeof(ComparedLine))]
[JsonSerializable(typeof(ComparedBeadLine))]
[JsonSerializable(typeof(ComparedDetailLine))]
[JsonSerializable(typeof(EditedBeadLine))]
[JsonSerializable(typeof(DecidedLine))]
[JsonSerializable(typeof(ChangeSetLine))]
[JsonSerializable(typeof(AccountListed))]
[JsonSerializable(typeof(WordingJson))]
[JsonSerializable(typeof(VariantJson))]
[JsonSerializable(typeof(LineageJson))]
[JsonSerializable(typeof(PhraseJson))]
[JsonSerializable(typeof(RelationLine))]
[JsonSerializable(typeof(WithheldLine))]
[JsonSerializable(typeof(JobLine))]
[JsonSerializable(typeof(ExportedCapture))]
[JsonSerializable(typeof(ExportedText))]
[JsonSerializable(typeof(ReadDocument))]
[JsonSerializable(typeof(FoundLine))]
[JsonSerializable(typeof(SharingLine))]
[JsonSerializable(typeof(SharedLine))]
[JsonSerializable(typeof(AlignmentJson))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Letters of every script stay letters, for people read these lines too; they are never part of an HTML page.</summary>
    public static CommandJson Lines => Readable.Json;

    // A class of its own, so that it is made after the generated defaults, whatever the order of the files.
    private static class Readable
    {
        public static readonly CommandJson Json = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

/// <summary>One acknowledged source of <c>avow add</c>.</summary>
internal sealed record AddedLine(string Source, string Capture, bool IsNew, IReadOnlyList<string> Texts);

/// <summary>What <c>avow relate</c> came to.</summary>
internal sealed record RelatedLine(int Texts, int Relations)
{
    public long Pairs { get; init; }

    public long Matches { get; init; }

    /// <summary>Pairs of texts in two languages that were looked at.</summary>
    public long TranslationPairs { get; init; }

    /// <summary>How many of them are translations.</summary>
    public long Translations { get; init; }

    /// <summary>Relations of each kind.</summary>
    public IReadOnlyDictionary<string, long> Kinds { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);
}

/// <summary>One hit of <c>avow search</c>; ranges are [start, end) in UTF-16 units of the snippet.</summary>
internal sealed record HitLine(
    string Text, string Statement, string Title, string? Date, string Language, string? Outlet, string Source, string Snippet, IReadOnlyList<int[]> Marked, int OtherTexts);

/// <summary>A relation as the commands show it; spans are [fromStart, fromEnd, toStart, toEnd].</summary>
internal sealed record RelationLine(string Id, string Kind, string From, string To, bool DirectionKnown, double? Score, IReadOnlyList<int[]> Spans);

/// <summary>A text with all that is known of it.</summary>
internal sealed record ShownText(
    string Text,
    string Statement,
    string Document,
    string Capture,
    string Role,
    string Title,
    string? Date,
    string Language,
    string? Outlet,
    string? Issuer,
    string Source,
    string CapturedAt,
    string Sha256,
    string Words,
    IReadOnlyList<ShownDamage> Damage,
    IReadOnlyList<RelationLine> Relations)
{
    /// <summary>What the date is the day of: "text" (its own words), "publication", "change", "document" or "editor"; left out without a date.</summary>
    public string? DateOf { get; init; }

    /// <summary>Left out when nobody corrected anything.</summary>
    public IReadOnlyList<CorrectionLine>? Corrections { get; init; }
}

/// <summary>Damage with its place in the text's own words.</summary>
internal sealed record ShownDamage(string Kind, int Start, int End, string Words, string? Repair = null);

/// <summary>One run of <c>avow compare</c>.</summary>
internal sealed record ComparedLine(int Row, string Kind, string? Left, string? Right);

/// <summary>Sentences of two texts in two languages that belong together; an empty side has none.</summary>
internal sealed record ComparedBeadLine(int Bead, string Left, string Right, double Certainty);

/// <summary>What does not agree between two such texts.</summary>
internal sealed record ComparedDetailLine(string Differs, string Left, string Right, double Certainty);

/// <summary>What an editor decided of a relation.</summary>
internal sealed record DecidedLine(string Id, string Kind, string From, string To, string Verdict, string By, DateTimeOffset At);

/// <summary>What an editor said of two passages: that they belong together, or that one is on its side only.</summary>
internal sealed record EditedBeadLine(string LeftText, string? Left, string RightText, string? Right, bool TakenBack, string By, string Why, DateTimeOffset At);

/// <summary>One capture of <c>avow export</c>, in the form that <c>avow add --manifest</c> takes in.</summary>
internal sealed record ExportedCapture(
    string? Id, string File, string Address, string Captured, int? Status, IReadOnlyDictionary<string, IReadOnlyList<string>> Headers, string Sha256, string? About);

/// <summary>One text of <c>avow export</c>.</summary>
internal sealed record ExportedText(
    string Text, string Statement, string Capture, string Role, string Title, string? Date, string Language, string? Issuer, string? Outlet, string Words)
{
    /// <summary>Left out when nobody corrected anything.</summary>
    public IReadOnlyList<CorrectionLine>? Corrections { get; init; }
}
