using Avow.Archive;

namespace Avow.Publishing;

/// <summary>What an archive is, as data.</summary>
public sealed record ArchiveData(string Name, ArchiveCounts Counts, IReadOnlyList<EventData> Events, IReadOnlyList<OrganisationListed> Organisations, IReadOnlyList<LineData> Latest)
{
    private const int MaxOrganisations = 200;

    private const int MaxEvents = 40;

    internal static ArchiveData From(Shelf shelf, PageAddresses addresses)
    {
        var latest = shelf.Library.Latest(HomeModel.MaxLatest).Select(TextLine.Of);
        return new(
            Shown.Name(shelf.Library.Name),
            shelf.Library.Counts(),
            [.. HomeModel.EventsOf(shelf.Registry).Take(MaxEvents).Select(EventData.Of)],
            [.. HomeModel.OrganisationsOf(shelf.Registry, InterfaceLanguage.English).Take(MaxOrganisations).Select(line => new OrganisationListed(line.Slug, line.Name.ForPrograms()))],
            [.. latest.Select(line => LineData.Of(line, addresses))]);
    }
}

/// <summary>One page of what a search found, as data.</summary>
/// <param name="Statements">How many were found in all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Remarks">What whoever asks should know.</param>
/// <param name="Facets">How what was found falls into languages, years and organisations.</param>
/// <param name="Hits">Best first.</param>
public sealed record SearchData(int Statements, int Page, int Pages, IReadOnlyList<string> Remarks, IReadOnlyList<FacetData> Facets, IReadOnlyList<HitData> Hits)
{
    internal static SearchData From(SearchModel model, PageAddresses addresses) => model.Found is { } found
        ? new(found.Statements, found.Page, found.Pages, found.Remarks, [.. found.Facets.SelectMany(group => group.Choices.Select(choice => new FacetData(group.Kind.ToString(), choice.Name.ForPrograms(), choice.Statements, addresses.Canonical(addresses.Data(addresses.Search(choice.Form), DataForm.Json)))))], [.. found.Hits.Select(hit => new HitData(LineData.Of(hit.Line, addresses), hit.Anchor, hit.Words, hit.OtherTexts))])
        : new(0, 1, 1, [], [], []);
}

/// <summary>One statement found.</summary>
/// <param name="Line">The text that answers best.</param>
/// <param name="Anchor">Of the paragraph that answers best.</param>
/// <param name="Snippet">Its words.</param>
/// <param name="OtherTexts">How many more texts of the statement answer.</param>
public sealed record HitData(LineData Line, string? Anchor, string Snippet, int OtherTexts);

/// <summary>One way to narrow a search.</summary>
/// <param name="Kind">"Language", "Year" or "Organisation".</param>
/// <param name="Name">Of an organisation, a year, or the tag of a language.</param>
/// <param name="Statements">How many are left then.</param>
/// <param name="Search">The search that it leads to.</param>
public sealed record FacetData(string Kind, string Name, long Statements, string Search);
