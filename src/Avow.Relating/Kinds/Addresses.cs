namespace Avow.Relating;

/// <summary>Compares addresses as readers do: without scheme, "www.", port, last slash, fragment and tracking parameters.</summary>
public static class Addresses
{
    // An address is cut there; longer ones differ before.
    private const int MaxChars = 4_096;

    /// <summary>The same for all ways to write one address; empty for none. Of a site alone it is its <see cref="HostKey"/>.</summary>
    public static string Key(string address)
    {
        var rest = address.AsSpan().Trim();
        if (rest.Length > MaxChars) rest = rest[..MaxChars];
        if (rest.IndexOf("://", StringComparison.Ordinal) is >= 0 and < 12 and var scheme) rest = rest[(scheme + 3)..];
        if (rest.IndexOf('#') is >= 0 and var fragment) rest = rest[..fragment];
        var question = rest.IndexOf('?');
        var query = question < 0 ? "" : Query(rest[(question + 1)..].ToString());
        if (question >= 0) rest = rest[..question];
        var slash = rest.IndexOf('/');
        var host = HostKey(slash < 0 ? rest : rest[..slash]);
        var path = slash < 0 ? "" : rest[slash..].TrimEnd('/').ToString();
        return host + path + query;
    }

    public static string HostKey(ReadOnlySpan<char> host)
    {
        var name = host.ToString().ToLowerInvariant();
        if (name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var port) name = name[..port];
        return name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static string Query(string query)
    {
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part));
        return string.Join('&', kept) is { Length: > 0 } rest ? "?" + rest : "";
    }

    private static bool IsTracking(string part) =>
        part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || part.Split('=')[0].ToLowerInvariant() is "fbclid" or "gclid" or "dclid" or "msclkid" or "igshid" or "mc_cid" or "mc_eid" or "_ga" or "yclid";
}
