namespace Avow.Capturing;

/// <summary>
/// The media types that are taken in: what may hold a text. Pictures, sound and film are refused before their bytes come; what declares no
/// type, or only that it is bytes, is taken, for many servers say nothing better of a document.
/// </summary>
internal static class TakenTypes
{
    private static readonly HashSet<string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/xhtml+xml",
        "application/xml",
        "application/json",
        "application/pdf",
        "application/x-pdf",
        "application/epub+zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "application/warc",
        "application/octet-stream",
        "binary/octet-stream",
    };

    public static bool Includes(string? contentType)
    {
        var type = (contentType ?? "").Split(';')[0].Trim();
        if (!type.Contains('/', StringComparison.Ordinal)) return true; // says nothing
        if (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || Named.Contains(type)) return true;
        return type.StartsWith("application/", StringComparison.OrdinalIgnoreCase) // "image/svg+xml" is a picture
            && (type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
    }
}
