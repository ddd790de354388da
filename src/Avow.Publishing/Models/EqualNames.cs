namespace Avow.Publishing;

/// <summary>Tells those apart that are called the same where one is chosen: by the host of their own site, and where that does not do it by their short names, which are always different.</summary>
internal static class EqualNames
{
    /// <summary>For each, in their order, what stands behind its name; null where the name is enough.</summary>
    /// <param name="called">Each by the name that is shown, the host of its site (null for none) and its short name.</param>
    public static IReadOnlyList<string?> Apart(IReadOnlyList<(string Name, string? Host, string Slug)> called)
    {
        var names = called.CountBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var places = called.CountBy(one => $"{one.Name}\n{one.Host}", StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. called.Select(one => names[one.Name] == 1 ? null : one.Host is { } host && places[$"{one.Name}\n{host}"] == 1 ? host : one.Slug)];
    }
}
