namespace Avow.Reading;

/// <summary>The address of a link in a document: absolute and of the web, else none.</summary>
internal static class LinkTarget
{
    private const int MaxChars = 8_192;

    public static string? Of(string? written) =>
        written is { Length: > 0 and <= MaxChars } && Uri.TryCreate(written.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
