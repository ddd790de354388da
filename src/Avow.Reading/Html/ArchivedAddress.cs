using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>The original within an address of a web archive: ".../web/20040203101010/http://market.example/letter" and its kin.</summary>
internal static class ArchivedAddress
{
    /// <summary>The element in which web archives set their own toolbar.</summary>
    public const string Toolbar = "wm-ipp-base";

    private const string Path = "/web/";
    private const int MaxCharsOfModifier = 4;

    public static string? Original(string? address)
    {
        var at = address?.IndexOf(Path, StringComparison.Ordinal) ?? -1;
        if (at < 0) return null;
        var rest = address.AsSpan(at + Path.Length);
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 4 or > 14) return null;
        var slash = rest[digits..].IndexOf('/');
        if (slash is < 0 or > MaxCharsOfModifier) return null;
        var original = rest[(digits + slash + 1)..];
        return original.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || original.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? Mended(original.ToString()) : null;
    }

    /// <summary>The address that the toolbar of a saved archive page names.</summary>
    public static string? InToolbar(IDocument document) =>
        document.GetElementById(Toolbar)?.QuerySelector("input[value^=http]")?.GetAttribute("value");

    // Some archives fold the two slashes after the colon into one.
    private static string Mended(string original)
    {
        var colon = original.IndexOf(':', StringComparison.Ordinal);
        return original.AsSpan(colon).StartsWith("://") ? original : string.Concat(original.AsSpan(0, colon), "://", original.AsSpan(colon + 1).TrimStart('/'));
    }
}
