using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Whether a book's text is locked (EPUB 3.3, section 4.2.6.3.2), and by whom. Fonts with their first bytes garbled lock nothing.</summary>
internal static class EpubLock
{
    private const string Part = "META-INF/encryption.xml";

    private static readonly string[] OfFonts = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"];

    public static Problem? On(ZipContainer container, EpubPackage package, ReadingOptions options)
    {
        if (!container.Holds(Part) || !container.Read(Part).TryGet(out var xml, out _)) return null;
        if (!XmlTree.Of(xml, Part, options).TryGet(out var tree, out var broken)) return broken;
        var locked = tree.All("EncryptedData").Where(d => !OfFonts.Contains(d.First("EncryptionMethod").Said("Algorithm"))).Select(PartOf).ToHashSet(StringComparer.Ordinal);
        if (!locked.Contains(package.Part) && !package.Spine.Any(i => i?.Part is { } part && locked.Contains(part))) return null;
        return new(ProblemKind.NotPermitted, container.Thing, $"its text is locked by {Keeper(container)}", "Add an edition without a lock; its publisher may have one", Part);
    }

    private static string PartOf(XElement data) => ZipNames.Resolve("", data.First("CipherData").First("CipherReference").Said("URI") ?? "") ?? "";

    private static string Keeper(ZipContainer container) =>
        container.Holds("META-INF/license.lcpl") ? "Readium LCP"
        : container.Holds("META-INF/sinf.xml") ? "Apple FairPlay"
        : container.Holds("META-INF/rights.xml") ? "Adobe's digital rights management"
        : "digital rights management";
}
