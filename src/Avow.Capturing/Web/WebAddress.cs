using System.Buffers;
using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// An http or https address in its one form: the same page has the same source however its address was typed (RFC 3986, section 6.2).
/// </summary>
/// <remarks>
/// Changed: white space around it and the fragment go; scheme and host become lower case, the host punycode (IDNA); a number given for an
/// IPv4 address in another spelling becomes four decimals; the scheme's default port goes; an empty path becomes "/"; "." and ".." are
/// resolved; characters that no address may hold are percent-encoded as UTF-8. Everything else stays as typed: order of the query, case
/// and escapes of the path, a slash at the end, a dot at the end of the host.
/// </remarks>
public sealed record WebAddress
{
    /// <summary>RFC 9110, section 4.1, asks for 8,000 octets at least.</summary>
    public const int MaxChars = 8_000;

    private static readonly SearchValues<char> SchemeChars = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private WebAddress(string scheme, string host, int port, string pathAndQuery)
    {
        (Scheme, Host, Port, PathAndQuery) = (scheme, host, port, pathAndQuery);
        var isDefaultPort = port == (scheme == "https" ? 443 : 80);
        Origin = isDefaultPort ? $"{scheme}://{host}" : string.Create(CultureInfo.InvariantCulture, $"{scheme}://{host}:{port}");
    }

    /// <summary>The whole address; only ASCII.</summary>
    public string Text => Origin + PathAndQuery;

    /// <summary>"http" or "https".</summary>
    public string Scheme { get; }

    /// <summary>The host in lower case; an IPv6 address in brackets.</summary>
    public string Host { get; }

    public int Port { get; }

    /// <summary>Scheme, host and, where it is not the default, port (RFC 6454).</summary>
    public string Origin { get; }

    /// <summary>From the slash after the host on; what a request asks for.</summary>
    public string PathAndQuery { get; }

    /// <summary>Reads an address that a person typed or a server sent.</summary>
    /// <remarks>Problems: ForbiddenScheme (neither http nor https), NotPermitted (it holds a user name or password, which is never shown), TooLarge, Malformed.</remarks>
    public static Outcome<WebAddress> Parse(string untrusted)
    {
        var text = untrusted.Trim();
        if (text.Length > MaxChars) return new Problem(ProblemKind.TooLarge, text[..100] + "…", $"the address is longer than {MaxChars} characters", "Look for its short form.");
        if (text.Any(char.IsControl)) return Malformed(text, "it holds a line break or another control");
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon && !IsScheme(text, colon)) return Malformed(text, "it does not begin with http:// or https://");

        var scheme = text[..colon].ToLowerInvariant();
        if (scheme is not ("http" or "https")) return new Problem(ProblemKind.ForbiddenScheme, text, $"\"{OneLine.Of(scheme)}\" is not a scheme that pages are captured by", "Give an http or https address.");
        if (!text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal)) return Malformed(text, "\"//\" is missing after the scheme");
        return ParseAfterScheme(scheme, text[(colon + 3)..]);
    }

    /// <summary>Where a redirect leads (RFC 3986, section 5.2): an absolute address, or one relative to this.</summary>
    public Outcome<WebAddress> Resolve(string untrusted)
    {
        var reference = untrusted.Trim();
        if (IsScheme(reference, reference.IndexOf(':', StringComparison.Ordinal))) return Parse(reference);
        if (reference.StartsWith("//", StringComparison.Ordinal)) return Parse($"{Scheme}:{reference}");
        if (reference.StartsWith('/')) return Parse(Origin + reference);
        var path = PathAndQuery.Split('?')[0];
        return reference switch
        {
            "" or ['#', ..] => this,
            ['?', ..] => Parse(Origin + path + reference),
            _ => Parse(Origin + path[..(path.LastIndexOf('/') + 1)] + reference),
        };
    }

    public override string ToString() => Text;

    private static Outcome<WebAddress> ParseAfterScheme(string scheme, string rest)
    {
        rest = rest.Split('#')[0];
        var pathStart = rest.AsSpan().IndexOfAny('/', '?', '\\') is var i and >= 0 ? i : rest.Length;
        var authority = rest[..pathStart];
        if (authority.Contains('@', StringComparison.Ordinal)) return HoldsCredentials($"{scheme}://{authority[(authority.LastIndexOf('@') + 1)..]}");
        if (rest.AsSpan(pathStart).StartsWith("\\")) return Malformed($"{scheme}://{rest}", "a backslash stands after the host");
        if (!AddressHost.TryParse(authority, scheme == "https" ? 443 : 80, out var host, out var port)) return Malformed($"{scheme}://{rest}", "its host or port cannot be one");

        var canonical = new WebAddress(scheme, host, port, AddressPath.Canonical(rest[pathStart..]));
        return canonical.Text.Length <= MaxChars ? canonical : Malformed(canonical.Origin, "it is too long once encoded");
    }

    private static bool IsScheme(string text, int colon) =>
        colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(SchemeChars);

    private static Problem HoldsCredentials(string without) =>
        new(ProblemKind.NotPermitted, without, "the address holds a user name or password", "Give the address without it; only public pages are captured.");

    private static Problem Malformed(string text, string reason) => new(ProblemKind.Malformed, text, reason, "Check the address.");
}
