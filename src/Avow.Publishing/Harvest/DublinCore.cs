using System.Text.RegularExpressions;
using System.Xml;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text as unqualified Dublin Core (oai_dc; Dublin Core Metadata Element Set, version 1.1).</summary>
internal static partial class DublinCore
{
    public const string Prefix = "oai_dc";

    public const string Namespace = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private const string Elements = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, TextSummary summary, ILibrary library, PageAddresses addresses)
    {
        var line = TextLine.Of(summary);
        var entry = FeedEntry.Of(line, library, addresses);
        xml.WriteStartElement(Prefix, "dc", Namespace);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xsi", "schemaLocation", Oai.Instance, $"{Namespace} {Schema}");
        Element("title", entry.Title, line.Language);
        if ((line.Speaker?.ForPrograms(line.Language) ?? line.Issuer) is { } speaker) Element("creator", speaker);
        Element("publisher", line.Outlet.ForPrograms());
        if (entry.Beginning.Length > 0) Element("description", entry.Beginning, line.Language);
        if (IsoDay.Write(line.Date) is { } day) Element("date", day);
        Element("type", "Text");
        Element("identifier", addresses.Canonical(addresses.Text(line.Text)));
        Element("source", summary.Source.ShownAddress);
        if (IsLanguage(line.Language)) Element("language", line.Language);
        Element("relation", addresses.Canonical(addresses.Statement(line.Statement)));
        xml.WriteEndElement();

        void Element(string name, string foreign, string? language = null)
        {
            xml.WriteStartElement("dc", name, Elements);
            if (language is not null && IsLanguage(language)) xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteString(Feed.Text(foreign));
            xml.WriteEndElement();
        }
    }

    private static bool IsLanguage(string tag) => tag != "und" && Tag().IsMatch(tag);

    // xs:language.
    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
