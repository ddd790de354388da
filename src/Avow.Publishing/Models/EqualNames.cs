namespace Avow.Publishing;

/// <summary>Tells those apart that are called the same where one is chosen: by where or when they are (the host of an organisation's site, an event's first day), and where that does not do it by their short names, which are always different.</summary>
internal static class EqualNames
{
    /// <summary>For each, in their order, what stands behind its name; null where the name is enough.</summary>
    /// <param name="called">Each by the name that is shown, its place or day (null for none) and its short name.</param>
    public static IReadOnlyList<string?> Apart(IReadOnlyList<(string Name, string? Place, string Slug)> called)
    {
        var names = called.CountBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var places = called.CountBy(one => $"{one.Name}\n{one.Place}", StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. called.Select(one => names[one.Name] == 1 ? null : one.Place is { } place && places[$"{one.Name}\n{place}"] == 1 ? place : one.Slug)];
    }
}
