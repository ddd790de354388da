using System.Text;
using System.Xml.Linq;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads OpenDocument texts (ODF 1.2 to 1.4) as they stand when every tracked change is accepted; changes and comments are listed
/// beside the text. Headers, footers, hidden words and indexes are no text.
/// </summary>
/// <remarks>Errors: those of <see cref="ZipContainer"/> and <see cref="XmlWalk"/>, <see cref="ProblemKind.NotPermitted"/> when encrypted, <see cref="ProblemKind.TooLarge"/>, <see cref="ProblemKind.Empty"/>.</remarks>
internal static class OdtReader
{
    public const string Name = "odt/2";
    public const string ManifestPart = "META-INF/manifest.xml";

    private const string ContentPart = "content.xml";

    public static Outcome<Draft> Read(ZipContainer package, ReadingOptions options)
    {
        if (IsEncrypted(package)) return ZipRefusals.Encrypted(ContentPart, package.Thing);
        if (!package.Read(ContentPart).TryGet(out var xml, out var problem)) return problem;
        var styles = new OdtStyles();
        if (package.Holds("styles.xml") && package.Read("styles.xml").TryGet(out var styling, out _)) _ = XmlWalk.Run(styling, "styles.xml", OdtNames.All, styles, options); // without them the text is still there

        var text = new OdtText(styles, options);
        if (XmlWalk.Run(xml, ContentPart, OdtNames.All, text, options) is { } broken) return broken;
        if (text.IsFull) return Refusals.TooManyBlocks(options);
        var blocks = text.Finish();
        return blocks.Count == 0 ? Refusals.NoWords(options) : new Draft { Reader = Name, Blocks = blocks, Metadata = MetadataOf(package, text.Title, styles.DefaultLanguage, blocks, options) };
    }

    // ODF 1.3, part 2, section 3.4: the manifest names what is encrypted; whole packages hold another in "encrypted-package".
    private static bool IsEncrypted(ZipContainer package) =>
        package.Holds("encrypted-package")
        || (package.Holds(ManifestPart) && package.Read(ManifestPart).TryGet(out var manifest, out _) && Encoding.UTF8.GetString(manifest).Contains("encryption-data", StringComparison.Ordinal));

    private static Metadata MetadataOf(ZipContainer package, string? styledTitle, string? styledLanguage, List<DraftBlock> blocks, ReadingOptions options)
    {
        var meta = package.Holds("meta.xml") && package.Read("meta.xml").TryGet(out var xml, out _) && XmlTree.Of(xml, "meta.xml", options).TryGet(out var tree, out _) ? tree.First("meta") : null;
        string[] creators = [.. meta.All("initial-creator").Concat(meta.All("creator")).Take(1).Select((XElement c) => c.Value)];
        var properties = new OfficeProperties("meta.xml", meta.First("title")?.Value, creators, meta.First("creation-date")?.Value, meta.First("date")?.Value);
        return OfficeMetadata.Of(properties, styledTitle, meta.First("language")?.Value, styledLanguage, blocks);
    }
}
