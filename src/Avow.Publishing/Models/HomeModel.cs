using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The front page: what there is, and what came last.</summary>
public sealed record HomeModel
{
    private const int MaxLatest = 12;

    private const int MaxOrganisations = 200;

    private const int MaxLanguages = 60;

    private const int MaxEvents = 40;

    public required ArchiveCounts Counts { get; init; }

    public required IReadOnlyList<TextLine> Latest { get; init; }

    public required IReadOnlyList<LanguageCount> Languages { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<OrganisationLine> Organisations { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<EventLine> Events { get; init; }

    public static HomeModel From(ILibrary library, IRegistry registry)
    {
        var counts = library.Counts();
        return new()
        {
            Counts = counts,
            Events = [.. registry.Events().Select(EventLine.Of).OrderByDescending(line => line.From).ThenBy(line => line.Slug, StringComparer.Ordinal).Take(MaxEvents)],
            Latest = [.. library.Latest(MaxLatest).Select(TextLine.Of)],
            Languages = [.. ByPrimary(counts.Languages).Take(MaxLanguages)],
            Organisations = [.. registry.Organisations().Select(OrganisationLine.Of).OrderBy(line => line.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(line => line.Slug, StringComparer.Ordinal).Take(MaxOrganisations)],
        };
    }

    // en-GB and en are one language to whoever chooses what to read.
    private static IEnumerable<LanguageCount> ByPrimary(IReadOnlyList<LanguageCount> counts) => counts
        .GroupBy(count => Avow.Statements.Languages.Primary(count.Language), StringComparer.Ordinal)
        .Select(group => new LanguageCount(group.Key, group.Sum(count => count.Texts)))
        .OrderByDescending(count => count.Texts).ThenBy(count => count.Language, StringComparer.Ordinal);
}
