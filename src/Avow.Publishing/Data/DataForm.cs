namespace Avow.Publishing;

/// <summary>A form in which programs read what a page shows, at the page's address with this ending.</summary>
public sealed record DataForm(string Ending, string ContentType)
{
    /// <summary>RFC 8259.</summary>
    public static DataForm Json { get; } = new("json", "application/json; charset=utf-8");

    /// <summary>The Atom Syndication Format, RFC 4287.</summary>
    public static DataForm Atom { get; } = new("atom", "application/atom+xml; charset=utf-8");

    /// <summary>JSON Feed, version 1.1. It ends as the JSON that it is, so that a plain web server sends it rightly too.</summary>
    public static DataForm JsonFeed { get; } = new("feed.json", "application/feed+json; charset=utf-8");

    public static DataForm BibTex { get; } = new("bib", "application/x-bibtex; charset=utf-8");

    /// <summary>Citation Style Language, JSON schema 1.0.2.</summary>
    public static DataForm Csl { get; } = new("csl", "application/vnd.citationstyles.csl+json; charset=utf-8");

    /// <summary>RFC 4180, in UTF-8.</summary>
    public static DataForm Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present");

    public static DataForm Words { get; } = new("txt", "text/plain; charset=utf-8");

    /// <summary>EPUB 3.3: an e-book. It speaks the language of its page, and so has an address in each.</summary>
    public static DataForm Epub { get; } = new("epub", "application/epub+zip");

    /// <summary>OPDS 2.0: the catalogue of the e-books, in the language of the front page.</summary>
    public static DataForm Opds { get; } = new("json", Publishing.Opds.ContentType);

    /// <summary>Every form, the longer endings first.</summary>
    public static IReadOnlyList<DataForm> All { get; } = [JsonFeed, Json, Atom, BibTex, Csl, Csv, Words];

    /// <summary>The forms of a page that shows one text's words.</summary>
    public static IReadOnlyList<DataForm> OfWords { get; } = [Json, Words, BibTex, Csl];

    /// <summary>The forms of a page that lists statements, the newest first.</summary>
    public static IReadOnlyList<DataForm> OfListing { get; } = [Json, Atom, JsonFeed];

    public static IReadOnlyList<DataForm> OfSearch { get; } = [Json, Atom, JsonFeed, Csv];

    /// <summary>The forms of the list of all statements, or of those in one language.</summary>
    public static IReadOnlyList<DataForm> OfStatements { get; } = [Atom, JsonFeed];

    /// <summary>The forms of a page; none for pages that are shown only.</summary>
    public static IReadOnlyList<DataForm> Of(PageRequest request) => request switch
    {
        PageRequest.OfText or PageRequest.OfStatement => OfWords,
        PageRequest.Home or PageRequest.Dossier or PageRequest.OfOrganisation => OfListing,
        PageRequest.Search => OfSearch,
        PageRequest.Statements => OfStatements,
        _ => [],
    };
}

/// <summary>A page's content in a form for programs.</summary>
/// <param name="ContentType">With its charset.</param>
/// <param name="Content">To be encoded as UTF-8.</param>
public sealed record DataFile(string ContentType, string Content);
