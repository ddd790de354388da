using System.Collections.Frozen;

namespace Avow.Archive;

/// <summary>The statements of this store: one visible file each, under <c>Sql/</c> and <c>Migrations/</c>, embedded by name.</summary>
internal static class Sql
{
    private static readonly FrozenDictionary<string, string> Statements = ReadAll("sql/");

    public static string Of(string name) =>
        Statements.TryGetValue(name, out var sql) ? sql : throw new ArgumentException($"There is no file Sql/{name}.sql.", nameof(name));

    public static IEnumerable<string> Names => Statements.Keys.Order(StringComparer.Ordinal);

    /// <summary>The migrations in their order; the first brings an empty file to version 1.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
        [.. ReadAll("migration/").OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Value)];

    private static FrozenDictionary<string, string> ReadAll(string prefix)
    {
        var assembly = typeof(Sql).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], Read, StringComparer.Ordinal);

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
