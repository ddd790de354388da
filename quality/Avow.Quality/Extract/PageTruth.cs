using System.Text.Json;
using System.Text.Json.Serialization;

namespace Avow.Quality;

/// <summary>What is known of one page: segments that must and must not be in its main text, and its title, author and date where the page says them.</summary>
internal sealed record PageTruth(
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("must")] IReadOnlyList<string> Must,
    [property: JsonPropertyName("mustNot")] IReadOnlyList<string> MustNot,
    [property: JsonPropertyName("title")] string? Title,
    [property: JsonPropertyName("author")] string? Author,
    [property: JsonPropertyName("date")] string? Date)
{
    public static IReadOnlyList<PageTruth> Load(string data) =>
        [.. System.IO.File.ReadLines(Path.Join(data, "extract", "truth.jsonl")).Select(line => JsonSerializer.Deserialize<PageTruth>(line)!)];
}
