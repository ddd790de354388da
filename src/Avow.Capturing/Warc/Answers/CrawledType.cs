namespace Avow.Capturing;

/// <summary>What of a crawl is taken in: what may hold a text. Most of a crawl is pictures, styles and scripts.</summary>
internal static class CrawledType
{
    /// <summary>Why an answer of this type is passed over; null when it is taken in.</summary>
    /// <param name="contentType">As declared; null or empty when it was not.</param>
    /// <param name="start">The first bytes of the payload, for what is not declared or only as bytes.</param>
    public static PassedOver? Reason(string? contentType, ReadOnlySpan<byte> start)
    {
        var type = (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        if (type.StartsWith("image/", StringComparison.Ordinal)) return PassedOver.Picture;
        if (type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal)) return PassedOver.Recording;
        if (type.StartsWith("font/", StringComparison.Ordinal) || type.Contains("font", StringComparison.Ordinal)) return PassedOver.Style;
        if (type is "text/css") return PassedOver.Style;
        if (type.EndsWith("javascript", StringComparison.Ordinal) || type.EndsWith("ecmascript", StringComparison.Ordinal)) return PassedOver.Script;
        if (type.EndsWith("/json", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal) || LooksLikeJson(start)) return PassedOver.Data;
        if (!TakenTypes.Includes(type)) return PassedOver.OtherType;
        return SaysNothing(type) && LooksBinary(start) ? PassedOver.OtherType : null;
    }

    private static bool SaysNothing(string type) => !type.Contains('/', StringComparison.Ordinal) || type.EndsWith("octet-stream", StringComparison.Ordinal);

    // Many servers call it plain text or a page; no page and hardly a text begins with these signs.
    private static bool LooksLikeJson(ReadOnlySpan<byte> start)
    {
        start = start.TrimStart(" \t\r\n"u8);
        return start.StartsWith("{\""u8) || start.StartsWith("[{\""u8) || start.StartsWith("[\""u8);
    }

    // A zero does not occur in text, but for UTF-16, which begins with a mark or has a zero in every other place.
    private static bool LooksBinary(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF-"u8) || start.StartsWith("PK\u0003\u0004"u8) || start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return false;
        var zeros = start.Count((byte)0);
        return zeros > 0 && zeros < start.Length / 4;
    }
}
