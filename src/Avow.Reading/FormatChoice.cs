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
        var start = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        if (start.Contains((byte)0)) start = WithoutZeros(start); // UTF-16 looks like ASCII without its zeros
        start = start.TrimStart(BeforeText);
        foreach (var element in FirstElements)
            if (StartsWith(start, element)) return true;
        for (var at = 0; start[at..].IndexOf((byte)'<') is >= 0 and var next; at++)
        {
            at += next;
            if (StartsWith(start[at..], "<html")) return true;
        }

        return false;
    }

    // Byte order marks and white space.
    private static ReadOnlySpan<byte> BeforeText => [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string ascii) => bytes.Length >= ascii.Length && Ascii.EqualsIgnoreCase(bytes[..ascii.Length], ascii);

    private static byte[] WithoutZeros(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(bytes.Length);
        foreach (var one in bytes)
            if (one != 0) kept.Add(one);
        return [.. kept];
    }
}
