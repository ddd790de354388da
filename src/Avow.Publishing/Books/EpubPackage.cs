using System.Text;
using System.Xml;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The package document of a book (EPUB 3.3, section 5): what it is called, what is in it, and in which order it is read.</summary>
internal static class EpubPackage
{
    public const string Sheet = "book.css";
    public const string TitlePage = "title.xhtml";
    public const string Contents = "contents.xhtml";
    public const string Colophon = "colophon.xhtml";

    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    /// <param name="book">What it holds.</param>
    /// <param name="files">The chapters, in the order of reading.</param>
    /// <param name="languages">Of the texts, the most frequent first; at least one.</param>
    /// <param name="context">In which language and for which archive.</param>
    /// <param name="address">Of its page; null where nobody knows.</param>
    public static byte[] Of(Book book, IReadOnlyList<string> files, IReadOnlyList<string> languages, PageContext context, string? address) => Encoding.UTF8.GetBytes(XmlFile.Of(xml =>
    {
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, context.Wording.Language.Tag);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteStartElement("identifier", Dc);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(book.Identifier(context));
        xml.WriteEndElement();
        Say(xml, "title", context.NameOf(book.Title).Name);
        foreach (var language in languages) Say(xml, "language", language);
        if (book.By is { } by) Say(xml, "creator", context.NameOf(by).Name);
        Say(xml, "publisher", context.ArchiveName);
        if (address is not null) Say(xml, "source", address);
        Meta(xml, "dcterms:modified", Feed.Moment(book.ChangedAt));
        // EPUB Accessibility 1.1, section 2.2: schema.org's words for it.
        Meta(xml, "schema:accessMode", "textual");
        Meta(xml, "schema:accessModeSufficient", "textual");
        foreach (var feature in Features) Meta(xml, "schema:accessibilityFeature", feature);
        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", BookWords.In(context.Wording.Language).Accessibility);
        xml.WriteEndElement();
        xml.WriteStartElement("manifest", Opf);
        Item(xml, "sheet", Sheet, "text/css", null);
        Item(xml, "contents", Contents, Xhtml, "nav");
        Item(xml, "title", TitlePage, Xhtml, null);
        foreach (var file in files) Item(xml, IdOf(file), file, Xhtml, null);
        Item(xml, "colophon", Colophon, Xhtml, null);
        xml.WriteEndElement();
        xml.WriteStartElement("spine", Opf);
        if (Languages.IsRightToLeft(languages[0])) xml.WriteAttributeString("page-progression-direction", "rtl");
        foreach (var id in (string[])["title", "contents", .. files.Select(IdOf), "colophon"]) Itemref(xml, id);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }));

    /// <summary>Where the package stands in the container (EPUB Open Container Format 3.3, section 4.2.6.3.1).</summary>
    public static byte[] Container { get; } = Encoding.UTF8.GetBytes(XmlFile.Of(xml =>
    {
        const string Ocf = "urn:oasis:names:tc:opendocument:xmlns:container";
        xml.WriteStartElement("container", Ocf);
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles", Ocf);
        xml.WriteStartElement("rootfile", Ocf);
        xml.WriteAttributeString("full-path", "book/package.opf");
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }));

    private const string Xhtml = "application/xhtml+xml";

    private static readonly string[] Features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"];

    private static string IdOf(string file) => file[..^".xhtml".Length];

    private static void Say(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Dc, Feed.Text(value));

    private static void Meta(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", property);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Item(XmlWriter xml, string id, string file, string type, string? properties)
    {
        xml.WriteStartElement("item", Opf);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", file);
        xml.WriteAttributeString("media-type", type);
        if (properties is not null) xml.WriteAttributeString("properties", properties);
        xml.WriteEndElement();
    }

    private static void Itemref(XmlWriter xml, string id)
    {
        xml.WriteStartElement("itemref", Opf);
        xml.WriteAttributeString("idref", id);
        xml.WriteEndElement();
    }
}
