using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Documents as they lie in their rows: id, capture, ordinal, words, content.</summary>
internal static class Documents
{
    public static Document Read(Row row) => new()
    {
        Id = row.Id<Document>(0),
        Capture = row.Id<Capture>(1),
        Ordinal = row.Int(2),
        Content = ContentOf(row.Bytes(4), row.Text(3)),
    };

    /// <summary>The words lie in a column of their own.</summary>
    public static Content ContentOf(ReadOnlySpan<byte> json, string words) => JsonSerializer.Deserialize(json, ArchiveJson.Default.Content)! with { Words = words };
}
