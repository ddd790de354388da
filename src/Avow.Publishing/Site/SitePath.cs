namespace Avow.Publishing;

/// <summary>Paths of a site's files as strangers name them.</summary>
public static class SitePath
{
    private const int MaxChars = 400;

    /// <summary>Whether it stays below the site's folder on every system: plain segments between slashes, none of them hidden, a device or a way up.</summary>
    public static bool IsInside(string untrusted) =>
        untrusted.Length is > 0 and <= MaxChars && untrusted.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_')
        && untrusted.Split('/').All(segment => segment.Length > 0 && segment[0] != '.' && segment[^1] != '.' && !PageFile.IsDevice(segment));
}
