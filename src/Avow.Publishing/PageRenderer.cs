using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Makes every page a reader sees, for the live server and for a static mirror alike: the same archive and request give the
/// same bytes. Safe for many threads; keeps nothing between pages. Never throws for what is in the archive or in a request.
/// </summary>
/// <param name="shelf">Where the pages read from.</param>
/// <param name="collate">Lays two texts of one language beside each other.</param>
/// <param name="addresses">Where the pages will stand; the root of a site when left out.</param>
/// <param name="finding">What is found among texts while a page is made; nothing when left out.</param>
public sealed class PageRenderer(Shelf shelf, Func<Text, Text, IReadOnlyList<CollatedRow>> collate, PageAddresses? addresses = null, FindingForPages? finding = null)
{
    private readonly FindingForPages finding = finding ?? FindingForPages.Nothing;

    private readonly PageAddresses addresses = addresses ?? new();

    /// <param name="request">What is asked for.</param>
    /// <param name="cancel">Ends a search that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    public async Task<RenderedPage> Render(PageRequest request, CancellationToken cancel = default)
    {
        var page = Build(request, cancel);
        var context = new PageContext(Shown.Name(shelf.Library.Name), addresses, Wording.English);
        var html = await PageWriting.Html(page, context).ConfigureAwait(false);
        return new(page.Status, page.Title, html);
    }

    /// <summary>What a page shows, in a form for programs.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="form">In which form.</param>
    /// <param name="cancel">Ends a search that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>NotFound for what is not there, and for a form that the page does not have.</returns>
    public Outcome<DataFile> Write(PageRequest request, DataForm form, CancellationToken cancel = default) => new DataFiles(shelf, addresses, cancel).Of(request, form);

    private PageContents Build(PageRequest request, CancellationToken cancel) => request switch
    {
        PageRequest.Home => PageContents.Home(shelf, addresses),
        PageRequest.OfText(var text, var part) => Page(StatementModel.From(shelf.Library, shelf.Registry, Standing(text), part), PageContents.Of),
        // Commands name texts; who takes one for a statement's id comes to the text.
        PageRequest.OfStatement(var id) => Build(new PageRequest.OfText(shelf.Library.Find(id)?.LeadText ?? Id<Text>.FromNumber(id.Number)), cancel),
        PageRequest.Compare(var left, var right, var manner) => Page(CompareModel.From(shelf.Library, Standing(left), Standing(right), manner, collate, finding.Alignment), PageContents.Of),
        PageRequest.Versions(var statement, var language) => Page(VersionsModel.From(shelf.Library, statement, language, finding.Versions), PageContents.Of),
        PageRequest.Listing(var kind, var page) => PageContents.Of(ListingModel.From(shelf, kind, page), addresses),
        PageRequest.Phrases => PageContents.Of(PhrasesModel.From(shelf.Library, finding.Phrases()), addresses),
        PageRequest.Dossier(var slug, var on) => Page(DossierModel.From(shelf, slug, on), PageContents.Of),
        PageRequest.OfOrganisation(var slug, var page) => Page(OrganisationModel.From(shelf, slug, page), PageContents.Of),
        PageRequest.Search(var form) => PageContents.Of(SearchModel.From(shelf.Library, shelf.Registry, shelf.Search, form, cancel), addresses),
        PageRequest.OfCapture(var id) => Page(CaptureModel.From(shelf.Library, id), PageContents.Of),
        PageRequest.Damage(var kind, var page) => PageContents.Of(DamageModel.From(shelf.Library, kind, page), addresses),
        PageRequest.About => PageContents.About(shelf, addresses),
        PageRequest.Failed(var problem) => PageContents.Failed(problem),
        _ => PageContents.NotFound(),
    };

    // An address once given leads on to what stands in the text's place, when a later reading no longer finds it.
    private Id<Text> Standing(Id<Text> text) => shelf.Library.Standing(text) ?? text;

    private PageContents Page<T>(Outcome<T> outcome, Func<T, PageAddresses, PageContents> show) =>
        outcome.TryGet(out var model, out var problem) ? show(model, addresses) : PageContents.Failed(problem);
}
