using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One page before it is written: what its head says, and its body.</summary>
public sealed record PageContents
{
    public int Status { get; init; } = 200;

    /// <summary>Empty for the front page, which is called after the archive.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Null for pages that should not be found again: errors.</summary>
    public string? Canonical { get; init; }

    /// <summary>The address with all that was asked, so that the same page can be shown in another language; null where it is the canonical one.</summary>
    public string? Here { get; init; }

    /// <summary>Where the same page is to be had in another language of the pages; null where the address with the language before it leads there.</summary>
    public Func<InterfaceLanguage, string>? AddressIn { get; init; }

    /// <summary>What of the page's address was left out.</summary>
    public IReadOnlyList<Unheeded> Wrong { get; init; } = [];

    /// <summary>Whether the body holds a search field, so that the head needs none.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>The language of the text on the page (BCP 47); null for pages that speak in their own voice alone.</summary>
    public string? Language { get; init; }

    /// <summary>What search engines and reference managers are told of what stands on the page.</summary>
    internal HeadTags? Tags { get; init; }

    /// <summary>The forms of the page for programs, by address.</summary>
    public IReadOnlyList<(DataForm Form, string Address)> Forms { get; init; } = [];

    /// <summary>Addresses of sheets beside the one of all pages; readers' pages have none.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Addresses of scripts; readers' pages have none but that which helps who types a search, and their policy runs no other.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What other pages are told of where the reader came from (Referrer Policy, section 3): nothing. A page with forms to itself says "same-origin", else its own forms come from nowhere.</summary>
    public string Referrer { get; init; } = "no-referrer";

    /// <summary>After how long a browser that runs no scripts loads the page anew; readers' pages stay as they are.</summary>
    public int? SecondsToNext { get; init; }

    /// <summary>Where a browser goes on to at once; null for pages at which it stays.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Whether this is a part of a page, which a script asks for.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it shows words that have pages of their own: who searches, by whatever engine, is led to those.</summary>
    public bool ShowsOthers { get; init; }

    public required PageComponent Body { get; init; }

    internal string TitleIn(PageContext page) => Title.Length > 0 ? $"{Title} – {page.ArchiveName}" : page.ArchiveName;

    internal static PageContents Home(Shelf shelf, PageContext page) => new()
    {
        Title = "",
        Description = page.Wording.HomePurpose,
        Canonical = page.Addresses.Front,
        HasOwnSearch = true,
        Forms = [.. FormsOf(new PageRequest.Home(), page.Addresses.Front, page.Addresses), .. BooksOf(page.Addresses)],
        Body = new HomePage { Model = HomeModel.From(shelf.Library, shelf.Registry, page.Wording.Language) },
    };

    internal static PageContents Of(StatementModel model, PageContext page) => new()
    {
        Title = Shown.Title(model.Title.Length > 0 ? model.Title : model.FirstLine) + (model.Part > 1 ? $" ({page.Wording.PartOf(model.Part, model.Parts.Count)})" : ""),
        Description = model.FirstWords,
        Canonical = page.Addresses.Text(model.Text, part: model.Part),
        Language = model.Here.Language,
        Tags = HeadTags.Of(model, page),
        Forms = FormsOf(new PageRequest.OfText(model.Text), page.Addresses.Text(model.Text), page.Addresses),
        Body = new StatementPage { Model = model },
    };

    internal static PageContents Of(CompareModel model, PageContext page) => new()
    {
        Title = page.Wording.TitleWith(page.Wording.CompareTitle, page.Wording.TitleOf(model.Left)),
        Canonical = page.Addresses.Compare(model.Left.Text, model.Right.Text),
        Here = page.Addresses.Compare(model.Left.Text, model.Right.Text, model.Manner),
        ShowsOthers = true,
        Body = new ComparePage { Model = model },
    };

    internal static PageContents Of(VersionsModel model, PageContext page) => new()
    {
        Title = page.Wording.TitleWith(page.Wording.VersionsTitle, page.Wording.TitleOf(model.Base)),
        Canonical = page.Addresses.Versions(model.Statement, model.Language == model.Languages[0] ? null : model.Language),
        Language = model.Base.Language,
        ShowsOthers = true,
        Body = new VersionsPage { Model = model },
    };

    internal static PageContents Of(SearchModel model, PageContext page) => new()
    {
        Status = model.Found is { IsBeyondLast: true } ? 404 : 200,
        Title = model.Form.Words.Length > 0 ? page.Wording.QuestionTitle(Shown.Name(model.Form.Words)) : page.Wording.Search,
        Canonical = model.Found is { IsBeyondLast: true } ? null : page.Addresses.Search(model.Form),
        Here = page.Addresses.Search(model.Form),
        HasOwnSearch = true,
        Scripts = [page.Addresses.Asset(page.Addresses.Files is null ? Assets.SearchScriptPath : Assets.FindScriptPath)],
        Forms = model.Form.IsEmpty ? [] : FormsOf(new PageRequest.Search(model.Form), page.Addresses.Search(model.Form), page.Addresses),
        Body = new SearchPage { Model = model },
    };

    /// <summary>What the search page says of what was found, without what stands around it.</summary>
    internal static PageContents Part(SearchModel model, PageContext page) =>
        Of(model, page) with { IsPart = true, Scripts = [], Body = new SearchResults { Model = model, IsAlone = true } };

    internal static PageContents Of(CaptureModel model, PageContext page) => new()
    {
        Title = page.Wording.TitleWith(page.Wording.Evidence, Shown.Title(model.Evidence.AddressIn(page.Wording))),
        Canonical = page.Addresses.Capture(model.Evidence.Capture),
        Body = new CapturePage { Model = model },
    };

    internal static PageContents Of(DamageModel model, PageContext page) => new()
    {
        Title = model.Kind is { } kind ? page.Wording.TitleWith(page.Wording.DamageTitle, page.Wording.DamageName(kind)) : page.Wording.DamageTitle,
        Canonical = page.Addresses.Damage(model.Kind, model.Page, model.IsResolved),
        Body = new DamagePage { Model = model },
    };

    internal static PageContents Of(DossierModel model, PageContext page) => new()
    {
        Title = page.NameOf(model.Event.Name).Name,
        Canonical = page.Addresses.Event(model.Event.Slug, model.IsChosen ? model.AsOf : null),
        Forms = FormsOf(new PageRequest.Dossier(model.Event.Slug), page.Addresses.Event(model.Event.Slug, model.IsChosen ? model.AsOf : null), page.Addresses),
        Body = new DossierPage { Model = model },
    };

    internal static PageContents Of(OrganisationModel model, PageContext page) => new()
    {
        Title = page.NameOf(model.Name).Name,
        Canonical = page.Addresses.Organisation(model.Slug, model.Page),
        Forms = FormsOf(new PageRequest.OfOrganisation(model.Slug), page.Addresses.Organisation(model.Slug, model.Page), page.Addresses),
        Body = new OrganisationPage { Model = model },
    };

    internal static PageContents Of(PhrasesModel model, PageContext page) => new()
    {
        Title = page.Wording.PhrasesTitle,
        Canonical = page.Addresses.Phrases,
        Body = new PhrasesPage { Model = model },
    };

    internal static PageContents Of(TravelListModel model, PageContext page) => new()
    {
        Title = $"{page.Wording.Travelled}: {page.Wording.TitleOf(model.Here)}",
        Canonical = page.Addresses.Travelled(model.Here.Text, model.Page),
        ShowsOthers = true,
        Body = new TravelPage { Model = model },
    };

    internal static PageContents Of(StatementsModel model, PageContext page) => new()
    {
        Title = model.Language is { } language ? page.Wording.TitleWith(page.Wording.AllStatements, page.Wording.LanguageName(language)) : page.Wording.AllStatements,
        Canonical = page.Addresses.Statements(model.Language, model.Page),
        Forms = FormsOf(new PageRequest.Statements(model.Language), page.Addresses.Statements(model.Language), page.Addresses),
        Body = new StatementsPage { Model = model },
    };

    internal static PageContents Of(ListingModel model, PageContext page) => new()
    {
        Title = page.Wording.ListingTitle(model.Kind),
        Canonical = page.Addresses.Listing(model.Kind, model.Page),
        Body = new ListingPage { Model = model },
    };

    internal static PageContents About(Shelf shelf, PageContext page) => new()
    {
        Title = page.Wording.About,
        Canonical = page.Addresses.About,
        Body = new AboutPage { Model = HomeModel.From(shelf.Library, shelf.Registry, page.Wording.Language) },
    };

    /// <summary>In the place of what stands at another address now, where no server leads on by itself.</summary>
    internal static PageContents LeadOn(string to, string name, PageContext page) => new()
    {
        Title = name,
        Canonical = to,
        LeadsTo = to,
        Body = new LeadOnPage { To = to, Name = name },
    };

    /// <summary>What is said of an address at which nothing stands.</summary>
    public static Problem NoPage { get; } = new(ProblemKind.NotFound, "", "no page of this archive stands at this address", "Search for the words you are looking for.");

    internal static PageContents NotFound(PageContext page) => Failed(NoPage, page);

    /// <summary>A page beyond the last of several: not found, with a link to the last.</summary>
    /// <param name="asked">Which was asked for, from 1.</param>
    /// <param name="last">How many there are.</param>
    /// <param name="address">Of the last.</param>
    /// <param name="page">Where it is said.</param>
    internal static PageContents NoSuchPage(int asked, int last, string address, PageContext page) =>
        Failed(NoSuchPage(asked, last), page) with { Body = new ProblemPage { Model = NoSuchPage(asked, last), Onward = (address, page.Wording.PageOf(last, last)) } };

    internal static Problem NoSuchPage(int asked, int last) => new(
        ProblemKind.NotFound, string.Create(CultureInfo.InvariantCulture, $"page {asked}"), string.Create(CultureInfo.InvariantCulture, $"there is none so far on; the last is page {last}"), "Go to the last page, or to one before it.");

    internal static PageContents Failed(Problem problem, PageContext page) => new()
    {
        Status = StatusOf(problem.Kind),
        HasOwnSearch = true,
        Title = page.Wording.ProblemTitleOf(problem.Kind),
        Body = new ProblemPage { Model = problem },
    };

    private static IReadOnlyList<(DataForm, string)> FormsOf(PageRequest request, string address, PageAddresses addresses) => [.. DataForm.Of(request).Select(form => (form, addresses.Data(address, form)))];

    private static IEnumerable<(DataForm, string)> BooksOf(PageAddresses addresses) => addresses.HasBooks ? [(DataForm.Opds, addresses.Catalogue(null))] : [];

    // RFC 9110, section 15.5 and 15.6.
    public static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => 404,
        ProblemKind.Ambiguous => 300,
        ProblemKind.NotPermitted => 403,
        ProblemKind.Withheld => 410,
        ProblemKind.Malformed or ProblemKind.Empty or ProblemKind.TooLarge => 400,
        ProblemKind.Locked or ProblemKind.Interrupted or ProblemKind.TooSlow => 503,
        _ => 500,
    };
}
