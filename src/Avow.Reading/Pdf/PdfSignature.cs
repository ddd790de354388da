namespace Avow.Reading;

/// <summary>Whether bytes are a PDF: by their signature within the first kilobyte, or by declaration when they are no page about it.</summary>
internal static class PdfSignature
{
    /// <summary>Readers look for the header in so many bytes (ISO 32000-1, annex H.3, note 13).</summary>
    private const int HeaderWithin = 1_024;

    public static bool IsOn(ReadOnlySpan<byte> bytes, ReadingOptions options)
    {
        var start = bytes[..Math.Min(bytes.Length, HeaderWithin)];
        var at = start.IndexOf("%PDF-"u8);
        if (at == 0) return true;
        // Behind other bytes the signature may also be quoted in a page or a text about PDF.
        var type = FormatChoice.MediaType(options);
        var isDeclared = type is "application/pdf" or "application/x-pdf" || (type.Length == 0 && FormatChoice.PathOf(options).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
        return isDeclared && (at > 0 || start.Contains((byte)0) || !start.TrimStart(" \t\r\n"u8).StartsWith("<"u8));
    }
}
