using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Captures as they lie in their rows: id, address, captured_at, digest, length, exchange.</summary>
internal static class Captures
{
    public static Capture Read(Row row) => new()
    {
        Id = row.Id<Capture>(0),
        Source = new(row.Text(1)),
        CapturedAt = row.Instant(2),
        Digest = Sha256Digest.FromTrusted(row.Text(3)),
        LengthBytes = row.Long(4),
        Exchange = JsonSerializer.Deserialize(row.Bytes(5), ArchiveJson.Default.Exchange)!,
    };
}
