using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Demo;

/// <summary>What must be found in the samples, as samples/truth.json states it; see samples/README.md.</summary>
internal sealed record Truth
{
    public IReadOnlyList<TrueRelation> Relations { get; init; } = [];

    public IReadOnlyList<TruePhrase> Phrases { get; init; } = [];

    public IReadOnlyList<TrueDamage> Damage { get; init; } = [];

    public IReadOnlyList<TrueFrame> Frames { get; init; } = [];

    public IReadOnlyList<TrueTitle> Titles { get; init; } = [];

    public static Truth Load(string path) => JsonSerializer.Deserialize(File.ReadAllBytes(path), TruthJson.Default.Truth)!;
}

/// <summary>One relation; <c>From</c> and <c>To</c> are labels, "#frame" for the frame on that page.</summary>
internal sealed record TrueRelation(string Kind, string From, string To, IReadOnlyList<TruePassage>? Passages);

/// <summary>The same words on both pages, exactly as they stand there.</summary>
internal sealed record TruePassage(string From, string To);

/// <summary>Words that are printed under everything, and the pages that have them.</summary>
internal sealed record TruePhrase(string Kind, string Words, IReadOnlyList<string> Pages);

internal sealed record TrueDamage(string Page, string Kind, string Words);

internal sealed record TrueFrame(string Page, string Begins, string Ends, string TextBegins, string TextEnds);

internal sealed record TrueTitle(string Page, string Title, DateOnly? Date, string Language);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Truth))]
internal sealed partial class TruthJson : JsonSerializerContext;
