using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The pages of a site that are there whether or not another leads to them. All others (comparisons, later pages of a list) are found by following what the pages lead to.</summary>
internal static class SitePages
{
    public static IEnumerable<PageRequest> First(Shelf shelf) =>
    [
        new PageRequest.Home(),
        new PageRequest.About(),
        new PageRequest.Search(new()),
        new PageRequest.Statements(null),
        .. Enum.GetValues<ListingKind>().Select(kind => new PageRequest.Listing(kind)),
        new PageRequest.Phrases(),
        new PageRequest.Damage(null),
        .. shelf.Registry.Organisations().Select(organisation => new PageRequest.OfOrganisation(organisation.Slug)),
        .. shelf.Registry.Events().Select(@event => new PageRequest.Dossier(@event.Slug)),
        .. shelf.Library.AllCaptures().SelectMany(capture => OfCapture(shelf.Library, capture.Id)),
    ];

    private static IEnumerable<PageRequest> OfCapture(ILibrary library, Id<Capture> capture)
    {
        yield return new PageRequest.OfCapture(capture);
        List<Id<Text>> texts = [.. library.DocumentsOf(capture).SelectMany(document => library.TextsIn(document.Id)).Select(text => text.Id)];
        foreach (var text in texts) yield return new PageRequest.OfText(text);
        foreach (var statement in library.Summaries(texts).Values.Select(summary => summary.Statement).Distinct()) yield return new PageRequest.OfStatement(statement);
    }
}
