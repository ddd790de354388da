using System.Globalization;

namespace Avow.Capturing;

/// <summary>The host and port of an address, in their one form.</summary>
internal static class AddressHost
{
    public static bool TryParse(string authority, int defaultPort, out string host, out int port)
    {
        (host, port) = ("", defaultPort);
        if (authority.Contains('%', StringComparison.Ordinal)) return false; // neither escapes nor IPv6 zones belong into public addresses
        if (Form(authority) is not { } once || Form(once) is not { } twice) return false;
        host = twice; // IDNA may make a number of what was none before
        return host.Length > 0 && IsPlain(host) && Form(host) == host && TryParsePort(authority, defaultPort, out port);
    }

    private static string? Form(string authority)
    {
        try
        {
            // The framework knows IDNA, IPv6 and the odd spellings of IPv4; http here only lends its grammar.
            if (!Uri.TryCreate($"http://{authority}/", UriKind.Absolute, out var uri) || uri.AbsolutePath != "/") return null;
            return uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null; // a label that punycode cannot hold
        }
    }

    private static bool TryParsePort(string authority, int defaultPort, out int port)
    {
        port = defaultPort;
        var colon = authority.LastIndexOf(':');
        if (colon < 0 || authority.IndexOf(']', colon) >= 0 || colon == authority.Length - 1) return true;
        return int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65_535;
    }

    private static bool IsPlain(string host) => host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '[' or ']' or ':');
}
