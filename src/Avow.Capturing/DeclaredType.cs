using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The media type a source declares for itself: by header on the web, by the ending of its name elsewhere.</summary>
/// <remarks>A function of what the archive keeps, so that a capture read again later is read with the same hint.</remarks>
public static class DeclaredType
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".xhtml"] = "application/xhtml+xml",
        [".xml"] = "application/xml",
        [".json"] = "application/json",
        [".txt"] = "text/plain",
        [".md"] = "text/markdown",
        [".markdown"] = "text/markdown",
        [".pdf"] = "application/pdf",
        [".epub"] = "application/epub+zip",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".warc"] = "application/warc",
    };

    /// <summary>The last Content-Type header as received; without one the type that belongs to the ending of a file's name; else null.</summary>
    public static string? Of(Source source, Exchange exchange)
    {
        if (exchange.Header("Content-Type") is { Length: > 0 } header) return header;
        return source.IsWeb ? null : ByEnding.GetValueOrDefault(Ending(source.Address));
    }

    private static string Ending(string address) => address.LastIndexOf('.') is var dot and >= 0 ? address[dot..] : "";
}
