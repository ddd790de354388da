using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The pages of a site that are there whether or not another leads to them. All others (comparisons, later pages of a list) are found by following what the pages lead to.</summary>
internal static class SitePages
{
    public static IEnumerable<PageRequest> First(Shelf shelf, StateSums state, SiteWishes wishes) => new PageRequest[]
    {
        new PageRequest.Home(),
        new PageRequest.About(),
        new PageRequest.Search(new()),
        new PageRequest.Statements(null),
        new PageRequest.Phrases(),
        new PageRequest.Damage(null),
        new PageRequest.NotFound(),
    }
        .Concat(Enum.GetValues<ListingKind>().Select(kind => new PageRequest.Listing(kind)))
        .Concat(shelf.Registry.Organisations().Select(organisation => new PageRequest.OfOrganisation(organisation.Slug)))
        .Concat(shelf.Registry.Events().Select(@event => new PageRequest.Dossier(@event.Slug)))
        .Concat(state.Captures.Select(capture => new PageRequest.OfCapture(capture)))
        .Concat(state.Texts.Select(text => new PageRequest.OfText(text.Text)))
        .Concat(state.Texts.Select(text => new PageRequest.OfStatement(text.Statement)))
        .Concat(Former(state))
        .Concat(wishes.WithBooks ? Books(state) : [])
        .Distinct();

    // A file cannot lead on: at an address of a book that was given away lies the book of what stands in its place.
    private static IEnumerable<PageRequest> Books(StateSums state) => state.FormerSlugs.Select(slug => (PageRequest)new PageRequest.OfOrganisation(slug))
        .Concat(state.Former.Select(text => new PageRequest.OfText(text)))
        .Select(page => (PageRequest)new PageRequest.OfBook(page))
        .Prepend(new PageRequest.Catalogue(null));

    // Addresses that were given away once: of texts that are no longer read, of statements that came to others, of organisations that were merged. Every text was a statement of its own once.
    private static IEnumerable<PageRequest> Former(StateSums state) => state.FormerSlugs.Select(slug => (PageRequest)new PageRequest.OfOrganisation(slug))
        .Concat(state.Former.Select(text => new PageRequest.OfText(text)))
        .Concat(state.Former.Concat(state.Texts.Where(text => Statement.IdOf(text.Text) != text.Statement).Select(text => text.Text)).SelectMany(text => new PageRequest[] { new PageRequest.OfStatement(Statement.IdOf(text)), new PageRequest.Versions(Statement.IdOf(text)) }));
}
