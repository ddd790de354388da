using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The one place that makes addresses of pages. All begin with <see cref="Root"/>, which ends in a slash; with
/// <see cref="Origin"/> ("https://archive.example") canonical addresses become absolute. A page stands below the root in the language that
/// its reader's browser asks for, and below <c>ru/</c>, <c>ar/</c> and so on in that one: see <see cref="In"/>. What is the same in every
/// language (style sheet, typefaces, bytes, forms for programs) has one address, below the root.
/// </summary>
public sealed record PageAddresses(string Root = "/", string? Origin = null)
{
    /// <summary>Where pages begin: the root, or the folder of the language that is chosen.</summary>
    public string Home { get; private init; } = Root;

    /// <summary>Whether addresses say in which language a page is.</summary>
    public bool IsInLanguage => Home != Root;

    /// <summary>Addresses of the pages in one language, whatever the browser asks for; null for those in the language it asks for.</summary>
    public PageAddresses In(InterfaceLanguage? language) => this with { Home = language is null ? Root : $"{Root}{language.Tag}/" };

    /// <summary>The address of the same page in another language; null for that in the language the browser asks for.</summary>
    /// <param name="address">One made here.</param>
    /// <param name="language">Which.</param>
    public string Elsewhere(string address, InterfaceLanguage? language) => $"{In(language).Home}{address[Home.Length..]}";

    public string About => $"{Home}about";

    public string SearchForm => $"{Home}search";

    /// <summary>What a search finds, asked for while somebody types.</summary>
    public string SearchResults => $"{Home}search/results";

    public string Stylesheet => Asset(Assets.StylesheetPath);

    /// <param name="path">One of <see cref="Assets.Paths"/>.</param>
    public string Asset(string path) => $"{Root}{path}";

    /// <summary>A text, or one passage of it: the anchor of a block, "p3", without the number sign; of a long text one part, from 1.</summary>
    public string Text(Id<Text> text, string? anchor = null, int part = 1) =>
        $"{Question.To($"{Home}t/{text}", ("part", Question.Later(part)))}{(anchor is null ? "" : $"#{anchor}")}";

    /// <summary>Every text that shares words with one, page by page from 1.</summary>
    public string Travelled(Id<Text> text, int page = 1) => Question.To($"{Home}t/{text}/travelled", Question.Page(page));

    public string Statement(Id<Statement> statement) => $"{Home}s/{statement}";

    /// <summary>All wordings of a statement; in the language of its lead text when none is named.</summary>
    public string Versions(Id<Statement> statement, string? language = null) => Question.To($"{Home}s/{statement}/versions", ("language", language));

    public string Compare(Id<Text> left, Id<Text> right, CompareManner manner = default) =>
        Question.To($"{Home}compare/{left}/{right}", ("only", manner.OnlyDifferences ? "differences" : null), ("by", manner.BySentence ? "sentence" : null));

    public string Capture(Id<Capture> capture) => $"{Home}capture/{capture}";

    public string CaptureBytes(Id<Capture> capture) => $"{Root}capture/{capture}/bytes";

    /// <summary>The damage in the archive's sources, of one kind or all, resolved or not or both, page by page from 1.</summary>
    public string Damage(DamageKind? kind = null, int page = 1, bool? isResolved = null) => Question.To(
        $"{Home}damage",
        ("kind", kind is { } known ? DamageKinds.NameOf(known) : null),
        ("resolved", isResolved switch { true => "yes", false => "no", _ => null }),
        Question.Page(page));

    public string Phrases => $"{Home}phrases";

    /// <summary>The dossier of an event, as of its last day or of another.</summary>
    public string Event(string slug, DateOnly? on = null) => Question.To($"{Home}event/{Uri.EscapeDataString(slug)}", ("on", IsoDay.Write(on)));

    /// <summary>The record of an organisation, page by page from 1.</summary>
    public string Organisation(string slug, int page = 1) => Question.To($"{Home}organisation/{Uri.EscapeDataString(slug)}", Question.Page(page));

    /// <summary>All organisations, events or languages, page by page from 1.</summary>
    public string Listing(ListingKind kind, int page = 1)
    {
        var name = kind switch { ListingKind.Organisations => "organisations", ListingKind.Events => "events", _ => "languages" };
        return Question.To($"{Home}{name}", Question.Page(page));
    }

    /// <summary>A search in all that an organisation said or published.</summary>
    public string ByOrganisation(string slug) => Search(new SearchForm { Organisation = slug });

    public string ByLanguage(string language) => Search(new SearchForm { Language = language });

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

    /// <summary>A form for programs of what stands at an address made here: the ending goes before the question; the front page is called "archive".</summary>
    public string Data(string address, DataForm form)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var (path, rest) = question < 0 ? (address, "") : (address[..question], address[question..]);
        return $"{(path == Home ? $"{Root}archive" : Elsewhere(path, null))}.{form.Ending}{rest}";
    }

    /// <summary>What rel=canonical says of an address made here: the one without a language, for what is said is the same in all.</summary>
    public string Canonical(string address) => Absolute(address.StartsWith(Home, StringComparison.Ordinal) ? Elsewhere(address, null) : address);

    /// <summary>An address as it is called from outside.</summary>
    public string Absolute(string address) => Origin is null ? address : $"{Origin.TrimEnd('/')}{address}";
}
