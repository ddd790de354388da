using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Organisations as they lie in their rows: id, slug, names, kinds, addresses.</summary>
internal static class Organisations
{
    public static Organisation Read(Row row) => new()
    {
        Id = row.Id<Organisation>(0),
        Slug = row.Text(1),
        Names = JsonSerializer.Deserialize(row.Text(2), ArchiveJson.Default.IReadOnlyDictionaryStringString)!,
        Kinds = JsonSerializer.Deserialize(row.Text(3), ArchiveJson.Default.IReadOnlyListString)!,
        Addresses = JsonSerializer.Deserialize(row.Text(4), ArchiveJson.Default.IReadOnlyListString)!,
    };
}
