namespace Avow.Tests.Reading;

/// <summary>Word documents for tests, from what differs between them: body, notes, comments, styles, lists, links, properties.</summary>
internal static class Docx
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static readonly string[] Kinds = ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"];

    public static byte[] Body(string body) => Of(new() { ["body"] = body });

    public static byte[] Of(Dictionary<string, string> parts, bool strict = false)
    {
        var links = parts.GetValueOrDefault("links", "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(' ', 2));
        var rels = strict ? StrictOffice : Office;
        var relations = string.Concat(Kinds.Where(parts.ContainsKey).Select(k => $"<Relationship Id='{k}' Type='{rels}/{k}' Target='{k}.xml'/>"))
            + string.Concat(links.Select(l => $"<Relationship Id='{l[0]}' Type='{rels}/hyperlink' Target='{l[1]}' TargetMode='External'/>"));
        List<(string Name, string Text)> files =
        [
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
            ("_rels/.rels", Relations($"<Relationship Id='r1' Type='{rels}/officeDocument' Target='word/document.xml'/><Relationship Id='r2' Type='http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' Target='docProps/core.xml'/>")),
            ("word/_rels/document.xml.rels", Relations(relations)),
            ("word/document.xml", Part("document", $"<w:body>{parts["body"]}</w:body>", strict)),
        ];
        files.AddRange(Kinds.Where(parts.ContainsKey).Select(k => ($"word/{k}.xml", Part(k, parts[k], strict))));
        if (parts.TryGetValue("core", out var core))
            files.Add(("docProps/core.xml", $"<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'>{core}</cp:coreProperties>"));
        return Zipped.Of([.. files]);
    }

    public static string Paragraph(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Relations(string inner) => $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{inner}</Relationships>";

    private static string Part(string root, string inner, bool strict) =>
        $"<w:{root} xmlns:w='{(strict ? Strict : Transitional)}' xmlns:r='{(strict ? StrictOffice : Office)}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'>{inner}</w:{root}>";
}
