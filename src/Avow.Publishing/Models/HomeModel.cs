using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The front page: what there is, and what came last.</summary>
public sealed record HomeModel
{
    internal const int MaxLatest = 12;

    private const int MaxOrganisations = 12;

    private const int MaxLanguages = 16;

    private const int MaxEvents = 12;

    public required ArchiveCounts Counts { get; init; }

    public required ArchiveHealth Health { get; init; }

    public required IReadOnlyList<TextLine> Latest { get; init; }

    public required IReadOnlyList<LanguageCount> Languages { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<OrganisationLine> Organisations { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<EventLine> Events { get; init; }

    /// <summary>How many more of each there are than the front page has room for.</summary>
    public required (int Languages, int Organisations, int Events) More { get; init; }

    public static HomeModel From(ILibrary library, IRegistry registry, InterfaceLanguage language)
    {
        var counts = library.Counts();
        var (languages, organisations, events) = (LanguagesOf(counts).ToList(), OrganisationsOf(registry, language).ToList(), EventsOf(registry).ToList());
        return new()
        {
            Counts = counts,
            Health = library.Health(),
            Latest = [.. library.Latest(MaxLatest).Select(TextLine.Of)],
            Languages = [.. languages.Take(MaxLanguages)],
            Organisations = [.. organisations.Take(MaxOrganisations)],
            Events = [.. events.Take(MaxEvents)],
            More = (Math.Max(0, languages.Count - MaxLanguages), Math.Max(0, organisations.Count - MaxOrganisations), Math.Max(0, events.Count - MaxEvents)),
        };
    }

    /// <summary>By the names that readers of a language are shown, in its order.</summary>
    internal static IEnumerable<OrganisationLine> OrganisationsOf(IRegistry registry, InterfaceLanguage language) =>
        OrganisationLine.Ordered(registry.Organisations().Select(OrganisationLine.Of), language);

    internal static IEnumerable<EventLine> EventsOf(IRegistry registry) =>
        registry.Events().Select(EventLine.Of).OrderByDescending(line => line.From).ThenBy(line => line.Slug, StringComparer.Ordinal);

    // en-GB and en are one language to whoever chooses what to read.
    internal static IEnumerable<LanguageCount> LanguagesOf(ArchiveCounts counts) => counts.Languages
        .GroupBy(count => Avow.Statements.Languages.Primary(count.Language), StringComparer.Ordinal)
        .Select(group => new LanguageCount(group.Key, group.Sum(count => count.Texts)))
        .OrderByDescending(count => count.Texts).ThenBy(count => count.Language, StringComparer.Ordinal);
}
