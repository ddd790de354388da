namespace Avow.Reading;

/// <summary>The readers of today by name and version: what was read by another can be read better, or not at all any more.</summary>
public static class ReaderVersions
{
    /// <summary>Every reader of this room, "html/1". A reader whose reading changes gets a new version here.</summary>
    public static IReadOnlyList<string> Today { get; } =
    [
        HtmlReader.Name, MarkdownReader.Name, PlainTextReader.Name, PdfReader.Name, DocxReader.Name, OdtReader.Name, EpubReader.Name,
    ];

    /// <summary>Whether a content of this reader is what a reader of today would have made, as far as names tell.</summary>
    public static bool AreToday(string reader) => Today.Contains(reader, StringComparer.Ordinal);
}
