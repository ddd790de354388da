namespace Avow.Reading;

/// <summary>An encoding that a source declares, and where.</summary>
internal sealed record Declaration(CharsetLabel Label, string Evidence)
{
    /// <summary>What the transport says goes before what the page says (HTML standard, section 13.2.3.2); null when neither says anything known.</summary>
    public static Declaration? Of(ReadOnlySpan<byte> bytes, string? contentType) =>
        CharsetOf(contentType) is { } transport ? new(transport, "Content-Type")
        : MetaPrescan.Find(bytes) is { } page ? new(page, "meta charset")
        : null;

    private static CharsetLabel? CharsetOf(string? contentType)
    {
        if (contentType is null) return null;
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = contentType.AsSpan(at + "charset=".Length).Trim();
        var end = value.IndexOfAny(';', ',');
        return CharsetLabel.Find((end < 0 ? value : value[..end]).Trim(" \t\"'").ToString());
    }
}
