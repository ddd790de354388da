using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The one place that makes addresses of pages. All begin with <see cref="Root"/>, which ends in a slash; with
/// <see cref="Origin"/> ("https://archive.example") canonical addresses become absolute. A page stands below the root in the language that
/// its reader's browser asks for, and below <c>ru/</c>, <c>ar/</c> and so on in that one: see <see cref="In"/>. What is the same in every
/// language (style sheet, typefaces, bytes, forms for programs) has one address, below the root. Where pages are files, <see cref="Files"/> says so.
/// </summary>
public sealed record PageAddresses(string Root = "/", string? Origin = null)
{
    /// <summary>Where pages begin: the root, or the folder of the language that is chosen.</summary>
    public string Home { get; private init; } = Root;

    /// <summary>Whether addresses say in which language a page is.</summary>
    public bool IsInLanguage => Home != Root;

    /// <summary>Set where pages are files in folders and no server answers for them: then the root is relative to the file that the addresses stand in.</summary>
    public PagesAsFiles? Files { get; init; }

    /// <summary>The languages in which pages are to be had.</summary>
    public IReadOnlyList<InterfaceLanguage> Languages => Files?.Languages ?? InterfaceLanguage.All;

    /// <summary>Addresses of the pages in one language, whatever the browser asks for; null for those in the language it asks for, which of files is the first.</summary>
    public PageAddresses In(InterfaceLanguage? language) => this with { Home = language is null || language == Files?.Languages[0] ? Root : $"{Root}{language.Tag}/" };

    /// <summary>The front page.</summary>
    public string Front => Page(Home, new PageRequest.Home());

    /// <summary>The address of the same page in another language; null for that in the language the browser asks for.</summary>
    /// <param name="address">One made here.</param>
    /// <param name="language">Which.</param>
    public string Elsewhere(string address, InterfaceLanguage? language) => $"{In(language).Home}{address[Home.Length..]}";

    public string About => Page($"{Home}about", new PageRequest.About());

    public string SearchForm => Page($"{Home}search", new PageRequest.Search(new()));

    /// <summary>What a search finds, asked for while somebody types.</summary>
    public string SearchResults => $"{Home}search/results";

    public string Stylesheet => Asset(Assets.StylesheetPath);

    /// <param name="path">One of <see cref="Assets.Paths"/>.</param>
    public string Asset(string path) => $"{Root}{path}";

    /// <summary>A text, or one passage of it: the anchor of a block, "p3", without the number sign; of a long text one part, from 1.</summary>
    public string Text(Id<Text> text, string? anchor = null, int part = 1) =>
        $"{Page(Question.To($"{Home}t/{text}", ("part", Question.Later(part))), new PageRequest.OfText(text, part))}{(anchor is null ? "" : $"#{anchor}")}";

    /// <summary>One passage of a text, in the part that holds it; the text where nothing is known of the place.</summary>
    public string Text(Id<Text> text, PassagePlace? place) => Text(text, place?.Anchor, place?.Part ?? 1);

    /// <summary>Every text that shares words with one, page by page from 1.</summary>
    public string Travelled(Id<Text> text, int page = 1) => Page(Question.To($"{Home}t/{text}/travelled", Question.Page(page)), new PageRequest.Travelled(text, page));

    public string Statement(Id<Statement> statement) => Page($"{Home}s/{statement}", new PageRequest.OfStatement(statement));

    /// <summary>All wordings of a statement; in the language of its lead text when none is named.</summary>
    public string Versions(Id<Statement> statement, string? language = null) => Page(Question.To($"{Home}s/{statement}/versions", ("language", language)), new PageRequest.Versions(statement, language));

    public string Compare(Id<Text> left, Id<Text> right, CompareManner manner = default) =>
        Page(Question.To($"{Home}compare/{left}/{right}", ("only", manner.OnlyDifferences ? "differences" : null), ("by", manner.BySentence ? "sentence" : null)), new PageRequest.Compare(left, right, manner));

    public string Capture(Id<Capture> capture) => Page($"{Home}capture/{capture}", new PageRequest.OfCapture(capture));

    public string CaptureBytes(Id<Capture> capture) => Files is null ? $"{Root}capture/{capture}/bytes" : $"{Root}capture/{capture}.bytes";

    /// <summary>The damage in the archive's sources, of one kind or all, resolved or not or both, page by page from 1.</summary>
    public string Damage(DamageKind? kind = null, int page = 1, bool? isResolved = null) => Page(
        Question.To($"{Home}damage", ("kind", kind is { } known ? DamageKinds.NameOf(known) : null), ("resolved", isResolved switch { true => "yes", false => "no", _ => null }), Question.Page(page)),
        new PageRequest.Damage(kind, page, isResolved));

    public string Phrases => Page($"{Home}phrases", new PageRequest.Phrases());

    /// <summary>The dossier of an event, as of its last day or of another.</summary>
    public string Event(string slug, DateOnly? on = null) => Page(Question.To($"{Home}event/{Uri.EscapeDataString(slug)}", ("on", IsoDay.Write(on))), new PageRequest.Dossier(slug, on));

    /// <summary>The record of an organisation, page by page from 1.</summary>
    public string Organisation(string slug, int page = 1) => Page(Question.To($"{Home}organisation/{Uri.EscapeDataString(slug)}", Question.Page(page)), new PageRequest.OfOrganisation(slug, page));

    /// <summary>All organisations, events or languages, page by page from 1.</summary>
    public string Listing(ListingKind kind, int page = 1)
    {
        var name = kind switch { ListingKind.Organisations => "organisations", ListingKind.Events => "events", _ => "languages" };
        return Page(Question.To($"{Home}{name}", Question.Page(page)), new PageRequest.Listing(kind, page));
    }

    /// <summary>All statements, or those in one language, the newest first, page by page from 1.</summary>
    public string Statements(string? language = null, int page = 1) =>
        Page(Question.To($"{Home}statements", ("language", language), Question.Page(page)), new PageRequest.Statements(language, page));

    /// <summary>A search in all that an organisation said or published.</summary>
    public string ByOrganisation(string slug) => Search(new SearchForm { Organisation = slug });

    /// <summary>All that is in a language; where no server searches, as a list.</summary>
    public string ByLanguage(string language) => Files is null ? Search(new SearchForm { Language = language }) : Statements(language);

    /// <summary>A search with its filled fields only, always in the same order: the same question has one address.</summary>
    public string Search(SearchForm form) => Question.To(
        SearchForm,
        ("q", form.Words),
        ("organisation", form.Organisation),
        ("language", form.Language),
        ("read", form.ReadIn),
        ("from", IsoDay.Write(form.From)),
        ("until", IsoDay.Write(form.Until)),
        ("last", form.LastIsBeginning ? Publishing.SearchForm.Beginning : null),
        Question.Page(form.Page));

    /// <summary>The address of a page that is asked for; the front page's for what has none.</summary>
    public string Of(PageRequest request) => request switch
    {
        PageRequest.OfText(var text, var part) => Text(text, part: part),
        PageRequest.OfStatement(var statement) => Statement(statement),
        PageRequest.Travelled(var text, var page) => Travelled(text, page),
        PageRequest.Versions(var statement, var language) => Versions(statement, language),
        PageRequest.Compare(var left, var right, var manner) => Compare(left, right, manner),
        PageRequest.OfCapture(var capture) => Capture(capture),
        PageRequest.OfOrganisation(var slug, var page) => Organisation(slug, page),
        PageRequest.Dossier(var slug, var on) => Event(slug, on),
        PageRequest.Listing(var kind, var page) => Listing(kind, page),
        PageRequest.Statements(var language, var page) => Statements(language, page),
        PageRequest.Damage(var kind, var page, var isResolved) => Damage(kind, page, isResolved),
        PageRequest.Search(var form) => Search(form),
        PageRequest.Phrases => Phrases,
        PageRequest.About => About,
        PageRequest.OfBook(var page) => Book(page),
        PageRequest.Catalogue(var shelf, var page) => Catalogue(shelf, page),
        _ => Front,
    };

    /// <summary>A form for programs of what stands at an address made here: the ending goes before the question; the front page is called "archive".</summary>
    public string Data(string address, DataForm form)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var (path, rest) = question < 0 ? (address, "") : (address[..question], address[question..]);
        return Files is null ? $"{(path == Home ? $"{Root}archive" : Elsewhere(path, null))}.{form.Ending}{rest}"
            : path == Front ? $"{Root}archive.{form.Ending}"
            : PageFile.WithEnding(Elsewhere(path, null), form);
    }

    /// <summary>Whether there are books of events, organisations and statements: a server makes them when they are asked for, a site has them where that was wished for.</summary>
    public bool HasBooks => Files is null or { HasBooks: true };

    /// <summary>Whether there is a book of so many statements.</summary>
    public bool HasBookOf(long statements) => HasBooks && statements is > 0 and <= Publishing.Book.MaxOffered;

    /// <summary>The e-book of what a page shows, in the language of the page: of a statement, an event or an organisation.</summary>
    /// <param name="page">Which page: <see cref="PageRequest.OfText"/>, <see cref="PageRequest.Dossier"/> or <see cref="PageRequest.OfOrganisation"/>.</param>
    public string Book(PageRequest page) => Beside(AsServed.Of(page), DataForm.Epub, new PageRequest.OfBook(page));

    /// <summary>The catalogue of the books (OPDS 2.0), or one shelf of it, page by page from 1.</summary>
    public string Catalogue(OpdsShelf? shelf, int page = 1) =>
        Beside(shelf is { } which ? Question.To($"{Home}opds/{NameOf(which)}", Question.Page(page)) : $"{Home}opds", DataForm.Opds, new PageRequest.Catalogue(shelf, page));

    /// <summary>"events", "organisations", "statements".</summary>
    public static string NameOf(OpdsShelf shelf) => shelf switch { OpdsShelf.Events => "events", OpdsShelf.Organisations => "organisations", _ => "statements" };

    /// <summary>What rel=canonical says of an address made here: the one without a language, for what is said is the same in all.</summary>
    public string Canonical(string address) => Absolute(address.StartsWith(Home, StringComparison.Ordinal) ? Elsewhere(address, null) : address);

    /// <summary>An address as it is called from outside.</summary>
    public string Absolute(string address) => Origin is null ? address : Files is null ? $"{Origin.TrimEnd('/')}{address}" : $"{Origin.TrimEnd('/')}/{address[Root.Length..]}";

    private PageAddresses AsServed => this with { Files = null };

    // What has an address in each language, as pages do.
    private string Beside(string address, DataForm form, PageRequest request)
    {
        if (Files is not null) return PageFile.WithEnding(Files.Of(address, request), form);
        return address.Split('?') is [var path, var question] ? $"{path}.{form.Ending}?{question}" : $"{address}.{form.Ending}";
    }

    private string Page(string address, PageRequest request) => Files is null ? address : Files.Of(address, request);
}
