using Avow.Statements;
using Microsoft.AspNetCore.Components;

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

    /// <summary>Whether the body holds a search field, so that the head needs none.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>The language most of the page is in (BCP 47).</summary>
    public string Language { get; init; } = Wording.English.Language;

    /// <summary>What search engines and reference managers are told of what stands on the page.</summary>
    internal HeadTags? Tags { get; init; }

    /// <summary>The forms of the page for programs, by address.</summary>
    public IReadOnlyList<(DataForm Form, string Address)> Forms { get; init; } = [];

    /// <summary>Addresses of sheets beside the one of all pages; readers' pages have none.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Addresses of scripts; readers' pages have none, and their policy would not run any.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What other pages are told of where the reader came from (Referrer Policy, section 3): nothing. A page with forms to itself says "same-origin", else its own forms come from nowhere.</summary>
    public string Referrer { get; init; } = "no-referrer";

    public required BodyOfPage Body { get; init; }

    internal static PageContents Home(Shelf shelf, PageAddresses addresses) => new()
    {
        Title = "",
        Description = Wording.English.HomePurpose,
        Canonical = addresses.Home,
        HasOwnSearch = true,
        Forms = FormsOf(new PageRequest.Home(), addresses.Home, addresses),
        Body = Component<HomePage, HomeModel>(HomeModel.From(shelf.Library, shelf.Registry)),
    };

    internal static PageContents Of(StatementModel model, PageAddresses addresses) => new()
    {
        Title = Shown.Title(model.Title.Length > 0 ? model.Title : model.FirstLine) + (model.Part > 1 ? $" ({Wording.English.PartOf(model.Part, model.Parts.Count)})" : ""),
        Description = model.FirstWords,
        Canonical = addresses.Text(model.Text, part: model.Part),
        Language = model.Here.Language,
        Tags = HeadTags.Of(model, addresses),
        Forms = FormsOf(new PageRequest.OfText(model.Text), addresses.Text(model.Text), addresses),
        Body = Component<StatementPage, StatementModel>(model),
    };

    internal static PageContents Of(CompareModel model, PageAddresses addresses) => new()
    {
        Title = $"{Wording.English.CompareTitle}: {Wording.English.TitleOf(model.Left)}",
        Canonical = addresses.Compare(model.Left.Text, model.Right.Text),
        Body = Component<ComparePage, CompareModel>(model),
    };

    internal static PageContents Of(VersionsModel model, PageAddresses addresses) => new()
    {
        Title = $"{Wording.English.VersionsTitle}: {Wording.English.TitleOf(model.Base)}",
        Canonical = addresses.Versions(model.Statement, model.Language == model.Languages[0] ? null : model.Language),
        Language = model.Base.Language,
        Body = Component<VersionsPage, VersionsModel>(model),
    };

    internal static PageContents Of(SearchModel model, PageAddresses addresses) => new()
    {
        Title = model.Form.Words.Length > 0 ? $"{Shown.Name(model.Form.Words)} – {Wording.English.Search}" : Wording.English.Search,
        Canonical = addresses.Search(model.Form),
        HasOwnSearch = true,
        Forms = model.Form.IsEmpty ? [] : FormsOf(new PageRequest.Search(model.Form), addresses.Search(model.Form), addresses),
        Body = Component<SearchPage, SearchModel>(model),
    };

    internal static PageContents Of(CaptureModel model, PageAddresses addresses) => new()
    {
        Title = $"{Wording.English.Evidence}: {Shown.Title(model.Evidence.Address)}",
        Canonical = addresses.Capture(model.Evidence.Capture),
        Body = Component<CapturePage, CaptureModel>(model),
    };

    internal static PageContents Of(DamageModel model, PageAddresses addresses) => new()
    {
        Title = model.Kind is { } kind ? $"{Wording.English.DamageTitle}: {Wording.English.DamageName(kind)}" : Wording.English.DamageTitle,
        Canonical = addresses.Damage(model.Kind, model.Page),
        Body = Component<DamagePage, DamageModel>(model),
    };

    internal static PageContents Of(DossierModel model, PageAddresses addresses) => new()
    {
        Title = model.Event.Name,
        Canonical = addresses.Event(model.Event.Slug, model.IsChosen ? model.AsOf : null),
        Forms = FormsOf(new PageRequest.Dossier(model.Event.Slug), addresses.Event(model.Event.Slug, model.IsChosen ? model.AsOf : null), addresses),
        Body = Component<DossierPage, DossierModel>(model),
    };

    internal static PageContents Of(OrganisationModel model, PageAddresses addresses) => new()
    {
        Title = model.Name,
        Canonical = addresses.Organisation(model.Slug, model.Page),
        Forms = FormsOf(new PageRequest.OfOrganisation(model.Slug), addresses.Organisation(model.Slug, model.Page), addresses),
        Body = Component<OrganisationPage, OrganisationModel>(model),
    };

    internal static PageContents Of(PhrasesModel model, PageAddresses addresses) => new()
    {
        Title = Wording.English.PhrasesTitle,
        Canonical = addresses.Phrases,
        Body = Component<PhrasesPage, PhrasesModel>(model),
    };

    internal static PageContents Of(ListingModel model, PageAddresses addresses) => new()
    {
        Title = Wording.English.ListingTitle(model.Kind),
        Canonical = addresses.Listing(model.Kind, model.Page),
        Body = Component<ListingPage, ListingModel>(model),
    };

    internal static PageContents About(Shelf shelf, PageAddresses addresses) => new()
    {
        Title = Wording.English.About,
        Canonical = addresses.About,
        Body = Component<AboutPage, HomeModel>(HomeModel.From(shelf.Library, shelf.Registry)),
    };

    internal static PageContents NotFound() => Failed(new(ProblemKind.NotFound, "", "no page of this archive stands at this address", "Search for the words you are looking for."));

    internal static PageContents Failed(Problem problem) => new()
    {
        Status = StatusOf(problem.Kind),
        HasOwnSearch = true,
        Title = problem.Kind == ProblemKind.NotFound ? Wording.English.NotFoundTitle : Wording.English.ProblemTitle,
        Body = Component<ProblemPage, Problem>(problem),
    };

    private static IReadOnlyList<(DataForm, string)> FormsOf(PageRequest request, string address, PageAddresses addresses) => [.. DataForm.Of(request).Select(form => (form, addresses.Data(address, form)))];

    // RFC 9110, section 15.5 and 15.6.
    internal static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => 404,
        ProblemKind.Ambiguous => 300,
        ProblemKind.NotPermitted => 403,
        ProblemKind.Malformed or ProblemKind.Empty or ProblemKind.TooLarge => 400,
        ProblemKind.Locked or ProblemKind.Interrupted or ProblemKind.TooSlow => 503,
        _ => 500,
    };

    // Every page component takes its model by this name.
    private static BodyOfPage Component<TComponent, TModel>(TModel model)
        where TComponent : IComponent
        where TModel : notnull => new(typeof(TComponent), new Dictionary<string, object>(StringComparer.Ordinal) { [nameof(HomePage.Model)] = model });
}

/// <summary>Which component writes the body, and with what.</summary>
public sealed record BodyOfPage(Type Component, IDictionary<string, object> Parameters);
