using Avow.Archive;
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

    /// <summary>The page in English, its links in the language of the reader's browser.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancel">Ends a search that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    public RenderedPage Render(PageRequest request, CancellationToken cancel = default) => Render(request, InterfaceChoice.English, cancel);

    /// <param name="request">What is asked for.</param>
    /// <param name="choice">In which language the page speaks.</param>
    /// <param name="cancel">Ends a search that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    public RenderedPage Render(PageRequest request, InterfaceChoice choice, CancellationToken cancel = default) =>
        Render(request, Wording.In(choice.Language), choice.IsInAddress, cancel);

    internal RenderedPage Render(PageRequest request, Wording wording, bool isInAddress, CancellationToken cancel = default)
    {
        var (page, context) = shelf.Library.InOneState(() =>
        {
            var of = new PageContext(Shown.Name(shelf.Library.Name), addresses.In(isInAddress ? wording.Language : null), wording);
            return (Build(request, of, cancel), of);
        });
        return new(page.Status, page.Title, PageWriting.Html(page, context)) { HasScript = page.Scripts.Count > 0 };
    }

    /// <summary>What a page shows, in a form for programs.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="form">In which form.</param>
    /// <param name="cancel">Ends a search that nobody waits for any more, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>NotFound for what is not there, and for a form that the page does not have.</returns>
    public Outcome<DataFile> Write(PageRequest request, DataForm form, CancellationToken cancel = default) => new DataFiles(shelf, addresses, cancel).Of(request, form);

    private PageContents Build(PageRequest request, PageContext context, CancellationToken cancel) => request switch
    {
        PageRequest.Home => PageContents.Home(shelf, context),
        PageRequest.OfText(var text, var part) => Page(Statement(text, part), context, (model, of) => LedOn(model.Text, text, of) ?? PageContents.Of(model, of) with { Wrong = part > model.Part ? [Unheeded.NoSuchPart(part, model.Part)] : [] }),
        // Commands name texts; who takes one for a statement's id comes to the text.
        PageRequest.OfStatement(var id) when shelf.Library.Find(id) is null && shelf.Library.Withheld(id) == Withheld.Said => PageContents.Failed(MissingText.Of(shelf.Library, id), context),
        PageRequest.OfStatement(var id) => shelf.Library.Find(id)?.LeadText is var lead && context.Addresses.Files is not null && lead is { } text
            ? Onward(text, context)
            : Build(new PageRequest.OfText(lead ?? Id<Text>.FromNumber(id.Number)), context, cancel),
        PageRequest.Compare(var left, var right, var manner) => LedOn(left, right, manner, context) ?? Page(CompareModel.From(shelf.Library, Standing(left), Standing(right), manner, collate, finding.Alignment), context, PageContents.Of),
        PageRequest.Versions(var statement, var language) => LedOn(statement, language, context) ?? Page(VersionsModel.From(shelf.Library, statement, language, finding.Versions), context, PageContents.Of),
        PageRequest.Travelled(var text, var page) => LedOnTravelled(text, context) ?? Page(TravelListModel.From(shelf.Library, Standing(text), page), context, (model, of) => Turned(page, model.Pages, last => of.Addresses.Travelled(model.Here.Text, last), of) ?? PageContents.Of(model, of)),
        PageRequest.Listing(var kind, var page) => ListingModel.From(shelf, kind, page, context.Wording.Language) is var model && Turned(page, model.Pages, last => context.Addresses.Listing(kind, last), context) is { } beyond ? beyond : PageContents.Of(model, context),
        PageRequest.Statements(var language, var page) => Page(StatementsModel.From(shelf, language, page), context, (model, of) => Turned(page, model.Pages, last => of.Addresses.Statements(language, last), of) ?? PageContents.Of(model, of)),
        PageRequest.Phrases => PageContents.Of(PhrasesModel.From(shelf.Library), context),
        PageRequest.Dossier(var slug, var on) => Page(DossierModel.From(shelf, slug, on, context.Wording.Language), context, PageContents.Of),
        PageRequest.OfOrganisation(var slug, var page) => Page(OrganisationModel.From(shelf, slug, page, context.Wording.Language), context, (model, of) => Turned(page, model.Pages, last => of.Addresses.Organisation(model.Slug, last), of) ?? LedOn(model, slug, of) ?? PageContents.Of(model, of)),
        PageRequest.Search(var form) => PageContents.Of(SearchModel.From(shelf.Library, shelf.Registry, shelf.Search, form, context.Wording, cancel), context),
        PageRequest.SearchResults(var form) => PageContents.Part(SearchModel.OfFound(shelf.Library, shelf.Registry, shelf.Search, form, context.Wording, cancel), context),
        PageRequest.OfCapture(var id) => Page(CaptureModel.From(shelf.Library, id, shelf.KeepsMetadata), context, PageContents.Of),
        PageRequest.Damage(var kind, var page, var isResolved) => DamageModel.From(shelf.Library, kind, page, isResolved) is var model && Turned(page, model.Pages, last => context.Addresses.Damage(kind, last, isResolved), context) is { } beyond ? beyond : PageContents.Of(model, context),
        PageRequest.About => PageContents.About(shelf, context),
        PageRequest.Misasked(var asked, var wrong) => Build(asked, context, cancel) with { Wrong = wrong },
        PageRequest.Failed(var problem) => PageContents.Failed(problem, context),
        _ => PageContents.NotFound(context),
    };

    // Most addresses name what stands.
    private Outcome<StatementModel> Statement(Id<Text> text, int part)
    {
        var model = StatementModel.From(shelf.Library, shelf.Registry, text, part, shelf.KeepsMetadata);
        return !model.IsGood && Standing(text) is var standing && standing != text ? StatementModel.From(shelf.Library, shelf.Registry, standing, part, shelf.KeepsMetadata) : model;
    }

    // Where no server leads on from one address to another, a page does; null where there is no need.
    private PageContents? LedOn(Id<Text> text, Id<Text> asked, PageContext context) => context.Addresses.Files is null || text == asked ? null : Onward(text, context);

    // Of two texts that are one by now there is nothing to compare.
    private PageContents? LedOn(Id<Text> left, Id<Text> right, CompareManner manner, PageContext context)
    {
        if (context.Addresses.Files is null) return null;
        var (one, other) = (Standing(left), Standing(right));
        if ((one, other) == (left, right) || shelf.Library.Find(one) is not { } found || shelf.Library.Find(other) is null) return null;
        return one == other ? Onward(one, context) : PageContents.LeadOn(context.Addresses.Compare(one, other, manner), context.Wording.TitleWith(context.Wording.CompareTitle, NameOf(found, context)), context);
    }

    private PageContents? LedOnTravelled(Id<Text> asked, PageContext context)
    {
        if (context.Addresses.Files is null || Standing(asked) is var text && text == asked || shelf.Library.Find(text) is not { } found) return null;
        return PageContents.LeadOn(context.Addresses.Travelled(text), $"{context.Wording.Travelled}: {NameOf(found, context)}", context);
    }

    private PageContents? LedOn(Id<Statement> asked, string? language, PageContext context) => context.Addresses.Files is null || shelf.Library.Find(asked) is not { } statement || statement.Id == asked
        ? null
        : PageContents.LeadOn(context.Addresses.Versions(statement.Id, language), context.Wording.VersionsTitle, context);

    private static PageContents? LedOn(OrganisationModel model, string asked, PageContext context) => context.Addresses.Files is null || model.Slug == asked
        ? null
        : PageContents.LeadOn(context.Addresses.Organisation(model.Slug), context.NameOf(model.Name).Name, context);

    private PageContents Onward(Id<Text> text, PageContext context) =>
        PageContents.LeadOn(context.Addresses.Text(text), shelf.Library.Find(text) is { } found ? NameOf(found, context) : context.Wording.Untitled, context);

    private static string NameOf(Text text, PageContext context) => text.Title.Length > 0 ? Shown.Title(text.Title) : context.Wording.Untitled;

    // An address once given leads on to what stands in the text's place, when a later reading no longer finds it.
    private Id<Text> Standing(Id<Text> text) => shelf.Library.Standing(text) ?? text;

    // Null for a page that there is.
    private static PageContents? Turned(int asked, int pages, Func<int, string> addressOf, PageContext context) =>
        asked > pages ? PageContents.NoSuchPage(asked, pages, addressOf(pages), context) : null;

    private static PageContents Page<T>(Outcome<T> outcome, PageContext context, Func<T, PageContext, PageContents> show) =>
        outcome.TryGet(out var model, out var problem) ? show(model, context) : PageContents.Failed(problem, context);
}
