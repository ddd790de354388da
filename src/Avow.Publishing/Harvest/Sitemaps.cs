using System.Globalization;
using System.Xml;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Every page of an archive for robots (sitemaps.org, protocol 0.9): an index, files of pages about the archive, and files of texts by their places, each with the same page in other languages
/// (hreflang) and the time of its last change. A text stays in its file, so that a robot loads anew only those in which something changed. Safe for many threads.
/// </summary>
/// <param name="shelf">Where the pages read from.</param>
/// <param name="harvest">For the times of the texts.</param>
/// <param name="addresses">With an origin: a sitemap holds absolute addresses only.</param>
public sealed class Sitemaps(Shelf shelf, IHarvest harvest, PageAddresses addresses)
{
    /// <summary>Of one file; the protocol allows 50,000, and 50 MB, which with five addresses more for the languages of each would be more than a robot's while or a server's memory is worth.</summary>
    public const int AddressesPerFile = 10_000;

    public const string ContentType = "application/xml; charset=utf-8";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <returns>NotFound where the archive does not know its own address.</returns>
    public Outcome<DataFile> Index() => Written(() => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var file = 1; file <= FilesOf(Pages().Count()); file++) Entry(xml, Of("pages", file), null);
        for (var file = 1; file <= FilesOf(harvest.LastPlace); file++) Entry(xml, Of("texts", file), harvest.LatestBetween((file - 1L) * AddressesPerFile, (long)file * AddressesPerFile));
        xml.WriteEndElement();
    }));

    /// <param name="file">From 1.</param>
    /// <returns>NotFound for a file that there is not.</returns>
    public Outcome<DataFile> OfPages(int file) =>
        file < 1 || file > FilesOf(Pages().Count()) ? NoSuchFile : Written(() => Urls(Pages().Skip((file - 1) * AddressesPerFile).Take(AddressesPerFile).Select(page => (page, (DateTimeOffset?)null))));

    /// <param name="file">From 1.</param>
    /// <returns>NotFound for a file that there is not.</returns>
    public Outcome<DataFile> OfTexts(int file) =>
        file < 1 || file > FilesOf(harvest.LastPlace) ? NoSuchFile
        : Written(() => Urls(harvest.Between((file - 1L) * AddressesPerFile, (long)file * AddressesPerFile).Select(text => (addresses.Text(text.Text), (DateTimeOffset?)text.ChangedAt))));

    /// <summary>The address of the index, to be named where robots look first (robots.txt); null where the archive does not know its own address.</summary>
    public string? Address => addresses.Origin is null ? null : addresses.Absolute($"{addresses.Root}sitemap.xml");

    private static Problem NoSuchFile => new(ProblemKind.NotFound, "sitemap", "there is no file of this number", "Begin with /sitemap.xml.");

    private Outcome<DataFile> Written(Func<string> write) => addresses.Origin is null
        ? new Problem(ProblemKind.NotFound, "sitemap", "it holds whole addresses, and this server does not know its own", "Start it with --origin and the address by which it is called.")
        : new DataFile(ContentType, shelf.Library.InOneState(write));

    private string Of(string what, int file) => addresses.Absolute(string.Create(CultureInfo.InvariantCulture, $"{addresses.Root}sitemap-{what}-{file}.xml"));

    // A page that lists nothing is a page still.
    private IEnumerable<string> Pages() =>
    [
        addresses.Front,
        addresses.About,
        addresses.Statements(),
        .. Enum.GetValues<ListingKind>().Select(kind => addresses.Listing(kind)),
        addresses.Phrases,
        addresses.Damage(),
        .. shelf.Library.Counts().Languages.Select(language => addresses.Statements(language.Language)),
        .. shelf.Registry.Events().Select(@event => addresses.Event(@event.Slug)),
        .. shelf.Registry.Organisations().Select(organisation => addresses.Organisation(organisation.Slug)),
    ];

    private static long FilesOf(long addresses) => (addresses + AddressesPerFile - 1) / AddressesPerFile;

    private string Urls(IEnumerable<(string Address, DateTimeOffset? ChangedAt)> pages) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var (address, changedAt) in pages)
        {
            xml.WriteStartElement("url", Namespace);
            Place(xml, addresses.Canonical(address), changedAt);
            Alternate(xml, "x-default", addresses.Elsewhere(address, null));
            foreach (var language in addresses.Languages) Alternate(xml, language.Tag, addresses.Elsewhere(address, language));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, string address, DateTimeOffset? changedAt)
    {
        xml.WriteStartElement("sitemap", Namespace);
        Place(xml, address, changedAt);
        xml.WriteEndElement();
    }

    private static void Place(XmlWriter xml, string address, DateTimeOffset? changedAt)
    {
        xml.WriteElementString("loc", Namespace, address);
        if (changedAt is { } at) xml.WriteElementString("lastmod", Namespace, Feed.Moment(at));
    }

    private void Alternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", addresses.Absolute(address));
        xml.WriteEndElement();
    }
}
