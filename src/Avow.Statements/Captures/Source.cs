using System.Globalization;

namespace Avow.Statements;

/// <summary>Where bytes come from: an absolute address (http, https, file), <c>stdin:NAME</c>, or <c>upload:DIGITS/NAME</c> for what somebody sent to the server.</summary>
public sealed record Source(string Address)
{
    /// <summary>How the address of something sent to the server begins; the first digits of its SHA-256 follow, a slash and its name, percent-encoded.</summary>
    public const string UploadScheme = "upload:";

    public bool IsWeb => Address.StartsWith("https://", StringComparison.Ordinal) || Address.StartsWith("http://", StringComparison.Ordinal);

    /// <summary>Whether the address itself is withheld, and this one only says where it was.</summary>
    public bool IsWithheld => Address.Contains(WithheldWords.Path, StringComparison.Ordinal) || Address.StartsWith("withheld:", StringComparison.Ordinal);

    /// <summary>The host of a web source in lower case, without "www."; null for files and standard input.</summary>
    public string? Host
    {
        get
        {
            if (!IsWeb || !Uri.TryCreate(Address, UriKind.Absolute, out var uri)) return null;
            var host = uri.IdnHost.ToLowerInvariant();
            return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        }
    }

    /// <summary>What a page may show of the source: a file and what was sent are shown by their names, for an editor's folders are their own affair.</summary>
    public string ShownAddress => Address.StartsWith("file:", StringComparison.Ordinal) || Address.StartsWith(UploadScheme, StringComparison.Ordinal)
        ? Uri.UnescapeDataString(Address[(Address.LastIndexOf('/') + 1)..])
        : Address;

    /// <summary>Whether it is an absolute address of the web, whatever stands there: http or https, and a host.</summary>
    public static bool IsWebAddress(string untrusted) => Uri.TryCreate(untrusted, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;

    /// <summary>Why something is no address that pages may show as an organisation's or a text's own, as a problem's reason; null where it is one. A password is not said again.</summary>
    public static string? WhyNoSite(string untrusted) =>
        !IsWebAddress(untrusted) ? $"“{OneLine.Of(untrusted)}” is no address of a site, for it does not begin with http:// or https://"
        : new Uri(untrusted) is { UserInfo.Length: > 0 } named ? $"the address on {named.Host} holds a user name or a password, which every reader would see; write it without what stands before the “@”"
        : null;

    /// <summary>The host of an organisation's address, as sources have it; null for what is on no host.</summary>
    public static string? HostOf(string address) => new Source(Written(address)).Host;

    /// <summary>As whose site a page stands on is told: without scheme, "www." and whatever else an address may be dressed in: "https://harbour.example@elsewhere" is elsewhere.</summary>
    public static string Bare(string address)
    {
        var written = Written(address);
        if (new Source(written).Host is not { } host) return address;
        var uri = new Uri(written);
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        return $"{host}{port}{(uri.PathAndQuery == "/" ? "" : uri.PathAndQuery)}";
    }

    private static string Written(string address) => address.Contains("://", StringComparison.Ordinal) || !address.Contains('.', StringComparison.Ordinal) ? address : $"https://{address}";

    public override string ToString() => Address;
}
