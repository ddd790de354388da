using System.Text.Json;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Road;

/// <summary>What a line about a capture says of its bytes.</summary>
internal readonly record struct ParcelCapture(Sha256Digest Digest, long Bytes)
{
    /// <summary>Null where it does not say it.</summary>
    public static ParcelCapture? Of(ParcelLine line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Json, new() { MaxDepth = 16 });
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("sha256"u8, out var digest) && digest.ValueKind == JsonValueKind.String && Sha256Digest.TryParse(digest.GetString(), out var known)
                && json.RootElement.TryGetProperty("bytes"u8, out var bytes) && bytes.ValueKind == JsonValueKind.Number && bytes.TryGetInt64(out var length) && length >= 0
                ? new(known, length)
                : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
