using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a document's core properties say (ECMA-376-2, section 8), weighed against its text: titles and names are often left over from another file.</summary>
internal static class DocxMetadata
{
    public static Metadata Of(ZipContainer package, DocxRelations root, string? styledTitle, string? styledLanguage, IReadOnlyList<DraftBlock> blocks, ReadingOptions options)
    {
        var part = root.Part("core-properties") ?? "docProps/core.xml";
        var core = package.Holds(part) && package.Read(part).TryGet(out var xml, out _) && XmlTree.Of(xml, part, options).TryGet(out var tree, out _) ? tree : null;
        var properties = new OfficeProperties("core properties", core.First("title")?.Value, [.. core.All("creator").Select(c => c.Value)], core.First("created")?.Value, core.First("modified")?.Value);
        return OfficeMetadata.Of(properties, styledTitle, core.First("language")?.Value, styledLanguage, blocks);
    }
}
