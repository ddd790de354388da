using System.Text;

namespace Avow.Reading;

/// <summary>HTML, Markdown or plain text: the declared type first, then the end of the address, then what the text looks like.</summary>
internal static class FormatChoice
{
    /// <summary>
    /// How far into a source its root element is looked for (bytes). The HTML standard sniffs 1,445; a server that prints its own
    /// warnings before the page needs tens of thousands.
    /// </summary>
    private const int SniffedBytes = 64 << 10;

    private static readonly string[] FirstElements =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<p ", "<h1", "<article", "<section", "<table", "<script", "<!--", "<?xml"];

    public static SourceFormat Of(ReadOnlySpan<byte> bytes, ReadingOptions options) =>
        Declared(options) ?? (LooksLikeHtml(bytes) ? SourceFormat.Html : SourceFormat.PlainText);

    /// <summary>For a source that is no HTML: Markdown when it is named so or shows two habits that plain text has not.</summary>
    public static SourceFormat OfText(string text, ReadingOptions options) =>
        Declared(options) ?? (MarkdownHabits.Are(text) ? SourceFormat.Markdown : SourceFormat.PlainText);

    public static string MediaType(ReadingOptions options)
    {
        var declared = options.ContentType ?? "";
        var end = declared.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? declared : declared[..end]).Trim().ToLowerInvariant();
    }

    public static string PathOf(ReadingOptions options)
    {
        var address = options.Address ?? "";
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    private static SourceFormat? Declared(ReadingOptions options) => MediaType(options) switch
    {
        "text/html" or "application/xhtml+xml" => SourceFormat.Html,
        "text/markdown" or "text/x-markdown" => SourceFormat.Markdown,
        _ => ByEnding(Path.GetExtension(PathOf(options)).ToLowerInvariant()),
    };

    private static SourceFormat? ByEnding(string ending) => ending switch
    {
        ".html" or ".htm" or ".xhtml" or ".shtml" => SourceFormat.Html,
        ".md" or ".markdown" or ".mkd" => SourceFormat.Markdown,
        ".txt" or ".text" or ".asc" => SourceFormat.PlainText,
        _ => null,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, SniffedBytes)].ToArray().Where(b => b != 0).ToArray(); // UTF-16 looks like ASCII without its zeros
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');
        return FirstElements.Any(e => text.StartsWith(e, StringComparison.OrdinalIgnoreCase))
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
