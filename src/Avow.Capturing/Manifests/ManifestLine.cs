using System.Text.Json;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What one line of a manifest says, before its file is looked at.</summary>
internal sealed record ManifestLine
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public required string? Id { get; init; }

    public required string File { get; init; }

    public required Source Source { get; init; }

    public required DateTimeOffset Captured { get; init; }

    public required Exchange Exchange { get; init; }

    public required IReadOnlyList<string> About { get; init; }

    public static Outcome<ManifestLine> Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Parse(new ManifestFields(json.RootElement)) : Bad("the line is not a JSON object");
        }
        catch (JsonException)
        {
            return Bad("the line is not JSON, or gives a name twice");
        }
        catch (InvalidOperationException)
        {
            return Bad("a string on the line is not Unicode"); // invalid UTF-8, or half of a surrogate pair
        }
    }

    private static Outcome<ManifestLine> Parse(ManifestFields fields)
    {
        if (fields.Text("file") is not { } file) return Bad("\"file\" is missing or not a string");
        if (fields.Text("address") is not { } address) return Bad("\"address\" is missing or not a string");
        if (fields.Time("captured") is not { } captured) return Bad("\"captured\" is missing or not a time with an offset, such as 2026-05-01T09:30:00Z");
        if (fields.Status() is not { } status) return Bad("\"status\" is not a number from 100 to 599");
        if (fields.Headers() is not { } headers) return Bad("\"headers\" does not map names to strings");
        if (fields.Texts("about") is not { } about) return Bad("\"about\" is neither a string nor a list of strings");
        if (fields.IsOfOtherKind("id")) return Bad("\"id\" is not a string");
        if (!DeclaredSource.Of(address).TryGet(out var source, out var problem)) return problem;
        return new ManifestLine
        {
            Id = fields.Text("id"),
            File = file,
            Source = source,
            Captured = captured,
            Exchange = new Exchange { Status = status == ManifestFields.NoStatus ? null : status, Headers = headers },
            About = about,
        };
    }

    private static Problem Bad(string reason) => new(ProblemKind.Malformed, "", reason, "Mend the line.");
}
