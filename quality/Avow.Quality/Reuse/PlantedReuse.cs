using System.Text.Json;
using Avow.Statements;

namespace Avow.Quality;

/// <summary>A passage that was taken from one text of a set and put into another, as the set's own truth says.</summary>
/// <param name="Case">Which taking it belongs to: two sides of an ellipsis, and sentences put in another order, are parts of one.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Source">Name of the text it was taken from.</param>
/// <param name="SourceSpans">Where it stands there; several when something was put into the source afterwards.</param>
/// <param name="Taker">Name of the text it was put into.</param>
/// <param name="TakerSpan">Where it stands there.</param>
internal sealed record PlantedReuse(int Case, string Kind, string Source, IReadOnlyList<TextRange> SourceSpans, string Taker, TextRange TakerSpan)
{
    public static IReadOnlyList<PlantedReuse> Load(string folder) => [.. Lines(folder, "truth.jsonl").Select(line => new PlantedReuse(
        line.GetProperty("case").GetInt32(),
        line.GetProperty("kind").GetString()!,
        line.GetProperty("src").GetString()!,
        [.. line.GetProperty("src_spans").EnumerateArray().Select(Span)],
        line.GetProperty("dst").GetString()!,
        Span(line.GetProperty("dst_span"))))];

    /// <summary>Pairs of texts that share something through a third; what is found between them is neither right nor wrong.</summary>
    public static IReadOnlySet<(string, string)> Derived(string folder) =>
        Lines(folder, "derived-ignore.jsonl").Select(line => Pair(line.GetProperty("a").GetString()!, line.GetProperty("b").GetString()!)).ToHashSet();

    public static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>Whether a passage found in these two texts touches it on both sides.</summary>
    public bool IsTouchedBy(FoundReuse found) => SourceSpans.Any(span => Shared(span, found.In(Source)) > 0) && Shared(TakerSpan, found.In(Taker)) > 0;

    public static int Shared(TextRange one, TextRange other) =>
        Math.Max(0, Math.Min(one.EndExclusive, other.EndExclusive) - Math.Max(one.StartInclusive, other.StartInclusive));

    private static TextRange Span(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Join(folder, file)).Select(line => JsonDocument.Parse(line).RootElement);
}

/// <summary>A passage that was found, with the names of its texts.</summary>
internal sealed record FoundReuse(string A, TextRange SpanA, string B, TextRange SpanB)
{
    public TextRange In(string text) => text == A ? SpanA : SpanB;
}
