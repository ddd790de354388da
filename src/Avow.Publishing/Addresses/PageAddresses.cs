using System.Globalization;
using System.Text;
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
        string.Create(CultureInfo.InvariantCulture, $"{Home}t/{text}{(part > 1 ? $"?part={part.ToString(CultureInfo.InvariantCulture)}" : "")}{(anchor is null ? "" : $"#{anchor}")}");

    /// <summary>Every text that shares words with one, page by page from 1.</summary>
    public string Travelled(Id<Text> text, int page = 1) =>
        page <= 1 ? $"{Home}t/{text}/travelled" : string.Create(CultureInfo.InvariantCulture, $"{Home}t/{text}/travelled?page={page}");

    public string Statement(Id<Statement> statement) => $"{Home}s/{statement}";

    /// <summary>All wordings of a statement; in the language of its lead text when none is named.</summary>
    public string Versions(Id<Statement> statement, string? language = null) =>
        language is null ? $"{Home}s/{statement}/versions" : $"{Home}s/{statement}/versions?language={Uri.EscapeDataString(language)}";

    public string Compare(Id<Text> left, Id<Text> right, CompareManner manner = default) =>
        $"{Home}compare/{left}/{right}{(manner.OnlyDifferences ? "?only=differences" : "")}{(manner.BySentence ? manner.OnlyDifferences ? "&by=sentence" : "?by=sentence" : "")}";

    public string Capture(Id<Capture> capture) => $"{Home}capture/{capture}";

    public string CaptureBytes(Id<Capture> capture) => $"{Root}capture/{capture}/bytes";

    /// <summary>The damage in the archive's sources, of one kind or all, resolved or not or both, page by page from 1.</summary>
    public string Damage(DamageKind? kind = null, int page = 1, bool? isResolved = null)
    {
        List<string> fields = [];
        if (kind is { } known) fields.Add($"kind={DamageKinds.NameOf(known)}");
        if (isResolved is { } resolved) fields.Add(resolved ? "resolved=yes" : "resolved=no");
        if (page > 1) fields.Add(string.Create(CultureInfo.InvariantCulture, $"page={page}"));
        return fields.Count == 0 ? $"{Home}damage" : $"{Home}damage?{string.Join('&', fields)}";
    }

    public string Phrases => $"{Home}phrases";

    /// <summary>The dossier of an event, as of its last day or of another.</summary>
    public string Event(string slug, DateOnly? on = null) => on is { } day ? $"{Home}event/{Uri.EscapeDataString(slug)}?on={Day(day)}" : $"{Home}event/{Uri.EscapeDataString(slug)}";

    /// <summary>The record of an organisation, page by page from 1.</summary>
    public string Organisation(string slug, int page = 1) =>
        page <= 1 ? $"{Home}organisation/{Uri.EscapeDataString(slug)}" : string.Create(CultureInfo.InvariantCulture, $"{Home}organisation/{Uri.EscapeDataString(slug)}?page={page}");

    /// <summary>All organisations, events or languages, page by page from 1.</summary>
    public string Listing(ListingKind kind, int page = 1)
    {
        var name = kind switch { ListingKind.Organisations => "organisations", ListingKind.Events => "events", _ => "languages" };
        return page <= 1 ? $"{Home}{name}" : string.Create(CultureInfo.InvariantCulture, $"{Home}{name}?page={page}");
    }

    /// <summary>A search in all that an organisation said or published.</summary>
    public string ByOrganisation(string slug) => Search(new SearchForm { Organisation = slug });

    public string ByLanguage(string language) => Search(new SearchForm { Language = language });

    /// <summary>A search with its filled fields only, always in the same order: the same question has one address.</summary>
    public string Search(SearchForm form)
    {
        var address = new StringBuilder(SearchForm);
        var mark = '?';
        Add("q", form.Words);
        Add("organisation", form.Organisation);
        Add("language", form.Language);
        Add("read", form.ReadIn);
        Add("from", form.From is { } from ? Day(from) : null);
        Add("until", form.Until is { } until ? Day(until) : null);
        Add("last", form.LastIsBeginning ? Publishing.SearchForm.Beginning : null);
        Add("page", form.Page > 1 ? form.Page.ToString(CultureInfo.InvariantCulture) : null);
        return address.ToString();

        void Add(string name, string? value)
        {
            if (string.IsNullOrEmpty(value)) return;
            address.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }
    }

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

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
