using System.Text;

namespace Avow.Reading;

/// <summary>
/// Which document a ZIP container is, by what stands in it and never by its name: the file "mimetype" (OCF 3.3 section 4.3, ODF 1.3
/// part 2 section 3.3), else [Content_Types].xml (ECMA-376-2 section 7.2.3), else the parts that only one format has.
/// </summary>
internal sealed record ContainerFormat(ContainerKind Kind, string Name)
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    /// <summary>The list of types of the largest package measured has 40,000 bytes.</summary>
    private const int MaxTypesBytes = 1 << 20;

    private static readonly (string Type, ContainerKind Kind, string Name)[] ContentTypes =
    [
        ("wordprocessingml", ContainerKind.Docx, "a Word document"), ("ms-word", ContainerKind.Docx, "a Word document"),
        ("spreadsheetml", ContainerKind.Unread, "an Excel workbook"), ("ms-excel", ContainerKind.Unread, "an Excel workbook"),
        ("presentationml", ContainerKind.Unread, "a PowerPoint presentation"), ("ms-powerpoint", ContainerKind.Unread, "a PowerPoint presentation"),
        ("ms-package.xps", ContainerKind.Unread, "an XPS document"), ("visio", ContainerKind.Unread, "a Visio drawing"),
    ];

    public static ContainerFormat Of(ZipContainer container) =>
        ByMimeType(container) ?? ByContentTypes(container) ?? ByParts(container) ?? new(ContainerKind.Unread, "a ZIP archive and none of the documents we know");

    private static ContainerFormat? ByMimeType(ZipContainer container)
    {
        if (!container.Holds("mimetype") || !container.Read("mimetype").TryGet(out var bytes, out _)) return null;
        return ByMimeType(Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))).Trim('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t'));
    }

    private static ContainerFormat? ByMimeType(string type)
    {
        if (type == "application/epub+zip") return new(ContainerKind.Epub, "an EPUB book");
        if (!type.StartsWith(OpenDocument, StringComparison.Ordinal)) return type.StartsWith("application/", StringComparison.Ordinal) && type.Length > 14 && !type.Contains("zip", StringComparison.Ordinal) ? new(ContainerKind.Unread, $"a file of the type {type}") : null;
        return type[OpenDocument.Length..] switch
        {
            "text" or "text-template" or "text-master" or "text-web" => new(ContainerKind.Odt, "an OpenDocument text"),
            var other => new(ContainerKind.Unread, $"an OpenDocument {other}"),
        };
    }

    private static ContainerFormat? ByContentTypes(ZipContainer container)
    {
        if (!container.Holds("[Content_Types].xml") || !container.Read("[Content_Types].xml").TryGet(out var bytes, out _)) return null;
        var values = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, MaxTypesBytes))).Split('"');
        return ByValues(values.Where(v => v.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase))) ?? ByValues(values);
    }

    // A document may hold a workbook; its own main part says which of them it is.
    private static ContainerFormat? ByValues(IEnumerable<string> values) =>
        (from value in values from known in ContentTypes where value.Contains(known.Type, StringComparison.OrdinalIgnoreCase) select new ContainerFormat(known.Kind, known.Name)).FirstOrDefault();

    private static ContainerFormat? ByParts(ZipContainer container)
    {
        if (container.Holds(EpubReader.ContainerPart)) return new(ContainerKind.Epub, "an EPUB book");
        if (container.Holds("word/document.xml")) return new(ContainerKind.Docx, "a Word document");
        if (!container.Holds(OdtReader.ManifestPart) || !container.Read(OdtReader.ManifestPart).TryGet(out var bytes, out _)) return null;
        return Encoding.UTF8.GetString(bytes).Contains(OpenDocument + "text", StringComparison.Ordinal) ? new(ContainerKind.Odt, "an OpenDocument text") : null;
    }
}

/// <summary>The containers we read, and the rest.</summary>
internal enum ContainerKind
{
    Unread,
    Docx,
    Odt,
    Epub,
}
