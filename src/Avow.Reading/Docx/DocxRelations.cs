using System.Xml.Linq;

namespace Avow.Reading;

/// <summary>What one part refers to (ECMA-376-2, section 6.5): parts by kind and by id. Targets outside the package are addresses for links and nothing else.</summary>
internal sealed class DocxRelations
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);

    /// <summary>The relations of a part; none when they cannot be read, for the text does not depend on them.</summary>
    public static DocxRelations Of(ZipContainer package, string part, ReadingOptions options)
    {
        var relations = new DocxRelations();
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!package.Holds(name) || !package.Read(name).TryGet(out var xml, out _) || !XmlTree.Of(xml, name, options).TryGet(out var tree, out _)) return relations;
        foreach (var relation in tree.All("Relationship")) relations.Add(relation, part);
        return relations;
    }

    /// <summary>The part in the package that stands in this relation: "styles", "footnotes", "officeDocument".</summary>
    public string? Part(string kind) => parts.GetValueOrDefault(kind);

    /// <summary>The http address of a hyperlink; null for others.</summary>
    public string? Link(string? id) => id is null ? null : links.GetValueOrDefault(id);

    private void Add(XElement relation, string from)
    {
        if (relation.Said("Type") is not { } type || relation.Said("Target") is not { } target) return;
        var kind = type[(type.LastIndexOf('/') + 1)..];
        if (relation.Said("TargetMode") == "External")
        {
            if (kind == "hyperlink" && relation.Said("Id") is { } id && LinkTarget.Of(target) is { } address) links.TryAdd(id, address);
        }
        else if (ZipNames.Resolve(from, target) is { } part) parts.TryAdd(kind, part);
    }
}
