using System.Globalization;
using System.Xml.Linq;

namespace Avow.Reading;

/// <summary>The styles of a document (ECMA-376-1, section 17.7), each resolved along what it is based on.</summary>
internal sealed class DocxStyles
{
    /// <summary>Styles are based on styles; a chain longer than this goes in a circle.</summary>
    private const int LongestChain = 24;

    private readonly Dictionary<string, XElement> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxStyle> resolved = new(StringComparer.Ordinal);

    public static DocxStyles Of(XElement? styles)
    {
        var all = new DocxStyles { Default = styles.First("docDefaults").First("rPrDefault").First("rPr") is { } run ? Own(run) : DocxStyle.None };
        foreach (var style in styles.All("style"))
        {
            if (style.Said("styleId") is not { } id) continue;
            all.written.TryAdd(id, style);
            if (style.Said("type") == "paragraph" && IsOn(style.Said("default") ?? "0")) all.DefaultParagraph ??= id;
        }

        return all;
    }

    /// <summary>What holds where no style speaks.</summary>
    public DocxStyle Default { get; private init; } = DocxStyle.None;

    public string? DefaultParagraph { get; private set; }

    public DocxStyle this[string? id]
    {
        get
        {
            if (id is null) return DocxStyle.None;
            return resolved.TryGetValue(id, out var known) ? known : resolved[id] = Resolve(id);
        }
    }

    /// <summary>An on-off value (section 17.17.4): absent means on.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");

    private DocxStyle Resolve(string id)
    {
        var chain = new List<DocxStyle>();
        for (string? at = id; at is not null && chain.Count < LongestChain && written.TryGetValue(at, out var style); at = style.First("basedOn").Said("val")) chain.Add(Own(style));
        var below = DocxStyle.None;
        for (var i = chain.Count - 1; i >= 0; i--) below = chain[i].Over(below);
        return below;
    }

    private static DocxStyle Own(XElement style)
    {
        var (paragraph, run) = (style.First("pPr"), style.Name.LocalName == "rPr" ? style : style.First("rPr"));
        return new()
        {
            Name = style.First("name").Said("val")?.ToLowerInvariant() ?? "",
            OutlineLevel = Number(paragraph.First("outlineLvl").Said("val")),
            NumberingId = Number(paragraph.First("numPr").First("numId").Said("val")),
            ListLevel = Number(paragraph.First("numPr").First("ilvl").Said("val")),
            Bold = Toggle(run, "b"),
            Italic = Toggle(run, "i"),
            Hidden = Toggle(run, "vanish"),
            Language = RunLanguages.Tag(run.First("lang").Said("val")),
        };
    }

    private static bool? Toggle(XElement? run, string name) => run.First(name) is { } toggle ? IsOn(toggle.Said("val")) : null;

    public static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
