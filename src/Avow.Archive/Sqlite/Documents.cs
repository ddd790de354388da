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
        Content = JsonSerializer.Deserialize(row.Text(4), ArchiveJson.Default.Content)! with { Words = row.Text(3) },
    };
}
