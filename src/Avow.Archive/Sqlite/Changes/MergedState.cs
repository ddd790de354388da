namespace Avow.Archive;

/// <summary>What two organisations are together.</summary>
internal static class MergedState
{
    private const int MaxTagChars = 35; // RFC 5646, section 4.4.1

    public static OrganisationState Of(string from, OrganisationState old, string into, OrganisationState kept) => new()
    {
        Names = Names(kept.Names, old.Names),
        Kinds = [.. kept.Kinds.Union(old.Kinds, StringComparer.Ordinal)],
        Addresses = [.. kept.Addresses.Union(old.Addresses, StringComparer.OrdinalIgnoreCase)],
        BelongsTo = Once(kept.BelongsTo.Concat(old.BelongsTo).Where(of => of.Of != from && of.Of != into)),
    };

    /// <summary>Each belonging from one day on once; of two that end otherwise the first given.</summary>
    public static IReadOnlyList<BelongsTo> Once(IEnumerable<BelongsTo> belongs) => [.. belongs.DistinctBy(of => (of.Of, of.As, of.From))];

    // Texts are attributed by every name, so none may be lost: another name in the same language goes beside it (private use, RFC 5646, 2.2.7).
    private static Dictionary<string, string> Names(IReadOnlyDictionary<string, string> kept, IReadOnlyDictionary<string, string> old)
    {
        var names = kept.ToDictionary(StringComparer.Ordinal);
        foreach (var (tag, name) in old)
        {
            if (names.Values.Any(known => Key(known) == Key(name))) continue;
            var free = Tags(tag).FirstOrDefault(one => one.Length <= MaxTagChars && !names.ContainsKey(one));
            if (free is not null) names.Add(free, name);
        }

        return names;
    }

    private static IEnumerable<string> Tags(string tag)
    {
        yield return tag;
        var also = tag.Contains("-x-", StringComparison.Ordinal) ? $"{tag}-also" : $"{tag}-x-also";
        yield return also;
        for (var i = 2; i < 100; i++) yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{also}{i}");
    }

    private static string Key(string name) => string.Join(' ', SearchWords.Folded(name));
}
