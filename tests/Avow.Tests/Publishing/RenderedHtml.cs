using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

/// <summary>Reads a page back as XML: our pages leave nothing open but void elements and attributes without a value, which are completed here first.</summary>
internal static partial class RenderedHtml
{
    /// <summary>The page as the program shows it, with a collation good enough for pages.</summary>
    public static XElement Of(Shelf shelf, PageRequest request) => Parse((new PageRenderer(shelf, FakeCollation.Of).Render(request)).Html);

    public static XElement Parse(string html)
    {
        var closed = VoidElement().Replace(Tag().Replace(html, tag => Attribute().Replace(tag.Value, part => part.Value[0] == '"' ? part.Value : $"{part.Value}=\"\"")), match => match.Value.EndsWith("/>", StringComparison.Ordinal) ? match.Value : match.Value[..^1] + " />");
        using var reader = XmlReader.Create(new StringReader(closed), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    public static IEnumerable<XElement> All(this XElement page, string element) => page.DescendantsAndSelf(element);

    public static XElement ById(this XElement page, string id) => page.Descendants().Single(element => element.Attribute("id")?.Value == id);

    public static IEnumerable<XElement> WithClass(this XElement page, string @class) =>
        page.Descendants().Where(element => element.Attribute("class")?.Value.Split(' ').Contains(@class) == true);

    public static string? Href(this XElement element) => element.Attribute("href")?.Value;

    [GeneratedRegex("<[a-z](\"[^\"]*\"|[^\">])*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    // A value in quotation marks, or a name behind which no equals sign comes.
    [GeneratedRegex("\"[^\"]*\"|(?<=\\s)[a-z-]+(?=[\\s/>])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Attribute();

    [GeneratedRegex("<(meta|link|input|br|hr|img)\\b(\"[^\"]*\"|[^\">])*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex VoidElement();
}
