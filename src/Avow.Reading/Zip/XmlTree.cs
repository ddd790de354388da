using System.Xml;
using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Small parts (styles, relations, a book's package) as a tree, under the same rules as <see cref="XmlWalk"/>.</summary>
internal static class XmlTree
{
    /// <summary>A tree needs some twenty times its bytes; larger parts than this are no tables but texts (bytes).</summary>
    private const int MaxBytes = 4 << 20;

    public static Outcome<XElement> Of(byte[] xml, string part, ReadingOptions options)
    {
        if (xml.Length > MaxBytes) return ZipRefusals.TooManyBytes(part, xml.Length, MaxBytes, Refusals.ThingOf(options));
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), XmlWalk.Settings(MaxBytes));
            return XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            return XmlWalk.Malformed(part, broken, options);
        }
    }

    /// <summary>Children by local name, whatever their namespace: strict and transitional files differ only in that.</summary>
    public static IEnumerable<XElement> All(this XElement? element, string localName) => element is null ? [] : element.Elements().Where(e => e.Name.LocalName == localName);

    public static XElement? First(this XElement? element, string localName) => element.All(localName).FirstOrDefault();

    /// <summary>An attribute's value by local name.</summary>
    public static string? Said(this XElement? element, string localName) => element?.Attributes().FirstOrDefault(a => a.Name.LocalName == localName && !a.IsNamespaceDeclaration)?.Value;
}
