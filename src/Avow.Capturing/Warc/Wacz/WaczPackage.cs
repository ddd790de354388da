using System.Text.Json;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The list of a WACZ's files with their digests: <c>datapackage.json</c> (WACZ 1.1.1, section 5.2.5).</summary>
internal sealed class WaczPackage
{
    public const string Name = "datapackage.json";

    /// <summary>The digest of the list itself.</summary>
    public const string DigestName = "datapackage-digest.json";

    private readonly Dictionary<string, string> digests = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => digests.Keys;

    /// <summary>Null when it is not such a list.</summary>
    public static WaczPackage? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array) return null;
            var package = new WaczPackage();
            foreach (var resource in resources.EnumerateArray())
            {
                if (Text(resource, "path") is { } path && Text(resource, "hash") is { } hash) package.digests.TryAdd(path, hash);
            }

            return package;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // not JSON, or half of a surrogate pair
        }
    }

    /// <summary>What the digest file says the list's digest is; null when it says nothing.</summary>
    public static string? DigestIn(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16 });
            return Text(document.RootElement, "hash");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a file has the digest that the list gives it; null when it gives none that can be checked.</summary>
    public bool? Confirms(string name, Sha256Digest digest) => digests.TryGetValue(name, out var listed) ? Fits(listed, digest) : null;

    public static bool? Fits(string listed, Sha256Digest digest)
    {
        const string Label = "sha256:";
        if (!listed.StartsWith(Label, StringComparison.OrdinalIgnoreCase)) return null;
        return listed[Label.Length..].Equals(digest.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
