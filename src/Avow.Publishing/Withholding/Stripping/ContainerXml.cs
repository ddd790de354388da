using System.Xml;
using System.Xml.Linq;

namespace Avow.Publishing;

/// <summary>The XML files of documents that are ZIP files, without what tells of their writers.</summary>
internal static class ContainerXml
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Packages = "http://www.idpf.org/2007/opf";
    private const string ThumbnailKind = "metadata/thumbnail";

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 64 << 20 };

    public static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".opf", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in place of files that are metadata and nothing else; null for others.</summary>
    public static string? Empty(string name) => name switch
    {
        "docProps/core.xml" => """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>""",
        "docProps/app.xml" => """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>""",
        "docProps/custom.xml" => """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>""",
        "meta.xml" => """<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>""",
        _ => null,
    };

    /// <summary>The same bytes where nothing of the kind stands in it. Throws <see cref="XmlException"/> for what is no XML, or has a document type.</summary>
    public static byte[] Without(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), Reading);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        List<Action> changes = [.. document.Descendants().SelectMany(Changes)];
        if (changes.Count == 0) return xml;
        foreach (var change in changes) change();
        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, new() { OmitXmlDeclaration = document.Declaration is null, Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) })) document.Save(writer);
        return written.ToArray();
    }

    private static IEnumerable<Action> Changes(XElement element)
    {
        var (name, kind) = (element.Name.LocalName, element.Name.NamespaceName);
        if (IsGone(element, name, kind)) yield return element.Remove;
        else if (IsSayingWho(name, kind) && element.Value.Length > 0 && !element.HasElements) yield return () => element.Value = "";
        foreach (var attribute in element.Attributes().Where(attribute => attribute.Name.NamespaceName.Contains("/wordprocessingml/", StringComparison.Ordinal) || attribute.Name.NamespaceName.StartsWith("http://schemas.microsoft.com/office/word/", StringComparison.Ordinal)))
        {
            // The author of a change must be named, if by nothing; all else may be left out.
            if (attribute.Name.LocalName is "author" or "initials" or "userId" or "providerId") yield return () => attribute.Value = "";
            else if ((attribute.Name.LocalName is "date" or "dateUtc" && attribute.Parent!.Attributes().Any(other => other.Name.LocalName == "author")) || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)) yield return attribute.Remove;
        }
    }

    // Of an e-book its title, language and name stay: without them it is none (EPUB 3.3, section 5.5.3).
    private static bool IsGone(XElement element, string name, string kind) =>
        (element.Parent is { Name: { LocalName: "metadata", NamespaceName: Packages } } && (kind == DublinCore ? name is not ("title" or "language" or "identifier") : name == "meta" && element.Attribute("property")?.Value != "dcterms:modified"))
        || (name == "Relationship" && element.Attribute("Type")?.Value.EndsWith(ThumbnailKind, StringComparison.Ordinal) == true)
        || (name == "file-entry" && element.Attributes().Any(attribute => attribute.Name.LocalName == "full-path" && attribute.Value.Contains("thumbnail", StringComparison.OrdinalIgnoreCase)))
        || (name is "rsids" && kind.Contains("/wordprocessingml/", StringComparison.Ordinal));

    // OpenDocument 1.3, part 3, sections 4.3.2 and 14.1: who commented and who changed, and when.
    private static bool IsSayingWho(string name, string kind) =>
        (kind == DublinCore && name is "creator" or "date") || name is "creator-initials" or "sender-initials";
}
