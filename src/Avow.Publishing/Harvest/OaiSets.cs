using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The sets of an archive: "event.SLUG", "organisation.SLUG" and "language.TAG". They form no hierarchy, so no name of one has a colon in it (section 2.7.2).</summary>
internal sealed class OaiSets(Shelf shelf)
{
    private const string Event = "event.";
    private const string Organisation = "organisation.";
    private const string Language = "language.";

    /// <summary>By their names, each with what it is called.</summary>
    public IReadOnlyList<(string Spec, string Name)> All() =>
    [
        .. shelf.Registry.Events().Select(@event => ($"{Event}{@event.Slug}", Naming.Of(@event).ForPrograms()))
            .Concat(shelf.Registry.Organisations().Select(organisation => ($"{Organisation}{organisation.Slug}", Naming.Of(organisation).ForPrograms())))
            .Concat(shelf.Library.Counts().Languages.Where(count => IsTag(count.Language)).Select(count => ($"{Language}{count.Language}", Wording.English.LanguageName(count.Language))))
            .OrderBy(set => set.Item1, StringComparer.Ordinal),
    ];

    /// <summary>Those that a text is in.</summary>
    public static IEnumerable<string> Of(StampedText text)
    {
        foreach (var slug in text.Events) yield return $"{Event}{slug}";
        if (text.Organisation is { } organisation) yield return $"{Organisation}{organisation}";
        if (Languages.Primary(text.Language).ToLowerInvariant() is var tag && IsTag(tag)) yield return $"{Language}{tag}";
    }

    /// <returns>The wish for what is in a set; null for one that there is not.</returns>
    public HarvestWish? Wish(string? set)
    {
        if (set is null) return new();
        if (Rest(set, Event) is { } slug) return shelf.Registry.Event(slug) is null ? null : new() { Event = slug };
        if (Rest(set, Organisation) is { } name) return shelf.Registry.Organisation(name) is { } organisation ? new() { Organisation = organisation.Id } : null;
        return Rest(set, Language) is { } tag && IsTag(tag) ? new() { Language = tag } : null;
    }

    private static string? Rest(string set, string beginning) => set.StartsWith(beginning, StringComparison.Ordinal) ? set[beginning.Length..] : null;

    private static bool IsTag(string primary) => primary.Length is > 0 and <= 8 && primary.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
