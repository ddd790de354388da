namespace Avow.Reading;

/// <summary>Formats that we can name and do not read: by their first bytes, by the declared type, by the end of the address.</summary>
internal static class ForeignFormat
{
    private static readonly (byte[] Signature, int Offset, string Name)[] Signatures =
    [
        ("PK\u0003\u0004"u8.ToArray(), 0, "a ZIP container (docx, odt, epub, zip)"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, "a PNG image"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
        ("GIF8"u8.ToArray(), 0, "a GIF image"),
        ("WEBP"u8.ToArray(), 8, "a WebP image"),
        ([(byte)'I', (byte)'I', 0x2A, 0], 0, "a TIFF image"),
        ([(byte)'M', (byte)'M', 0, 0x2A], 0, "a TIFF image"),
        ("ftyp"u8.ToArray(), 4, "a film or an AVIF image"),
        ("OggS"u8.ToArray(), 0, "an Ogg recording"),
        ("ID3"u8.ToArray(), 0, "an MP3 recording"),
        ([0x1F, 0x8B], 0, "gzip-compressed"),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "an old Office document"),
        ("{\\rtf"u8.ToArray(), 0, "an RTF document"),
        ("%!PS"u8.ToArray(), 0, "a PostScript document"),
        ("AT&TFORM"u8.ToArray(), 0, "a DjVu document"),
        ("SQLite format 3"u8.ToArray(), 0, "a SQLite database"),
    ];

    private static readonly (string Start, string Name)[] Types =
    [
        ("application/zip", "a ZIP container"), ("application/epub", "an EPUB book"),
        ("application/msword", "a Word document"), ("application/vnd.", "an Office document"), ("application/rtf", "an RTF document"),
        ("application/gzip", "gzip-compressed"), ("application/x-", "a program's own format"), ("image/", "an image"),
        ("audio/", "a recording"), ("video/", "a film"), ("font/", "a font"),
    ];

    private static readonly (string End, string Name)[] Endings =
    [
        (".zip", "a ZIP container"), (".epub", "an EPUB book"), (".doc", "a Word document"), (".docx", "a Word document"),
        (".odt", "an OpenDocument text"), (".rtf", "an RTF document"), (".djvu", "a DjVu document"), (".png", "an image"), (".jpg", "an image"),
        (".jpeg", "an image"), (".gif", "an image"), (".webp", "an image"), (".mp3", "a recording"), (".mp4", "a film"), (".gz", "gzip-compressed"),
    ];

    public static string? NameOf(ReadOnlySpan<byte> bytes, ReadingOptions options)
    {
        foreach (var (signature, offset, name) in Signatures)
        {
            if (bytes.Length >= offset + signature.Length && bytes[offset..].StartsWith(signature)) return name;
        }

        var type = FormatChoice.MediaType(options);
        if (type.Length > 0 && !type.EndsWith("html+xml", StringComparison.Ordinal)
            && Types.FirstOrDefault(t => type.StartsWith(t.Start, StringComparison.Ordinal)).Name is { } declared) return declared;

        // A server that says "text/html" behind an address that ends in ".pdf" shows a page about the file.
        return type.StartsWith("text/", StringComparison.Ordinal) ? null
            : Endings.FirstOrDefault(e => FormatChoice.PathOf(options).EndsWith(e.End, StringComparison.OrdinalIgnoreCase)).Name;
    }
}
