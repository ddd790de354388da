using System.Net;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Web;

/// <summary>Where to listen, and how the archive is called from outside.</summary>
internal sealed record ServerOptions(IPAddress Address, int Port, string? Origin)
{
    /// <summary>Set with --local: who sits at this machine, and therefore at the desk.</summary>
    public string? LocalEditor { get; private init; }

    /// <summary>How addresses that editors add are asked.</summary>
    public WebOptions Web { get; init; } = WebOptions.Default;

    /// <summary>Whether captured files keep the metadata in them.</summary>
    public bool KeepsMetadata { get; init; }

    /// <summary>Told the address, below the server's own, by which the first administrator comes in, when there is none.</summary>
    public Action<string>? FirstAdministrator { get; init; }

    public static Outcome<ServerOptions> From(string untrustedAddress, int port, string? untrustedOrigin)
    {
        if (!IPAddress.TryParse(untrustedAddress, out var address))
            return new Problem(ProblemKind.Malformed, $"--listen {untrustedAddress}", "it is not an IP address", "Use 127.0.0.1, ::1, or 0.0.0.0 to be reachable by others.");
        if (port is < 0 or > 65_535)
            return new Problem(ProblemKind.Malformed, $"--port {port}", "a port is a number from 0 to 65535", "Use 0 to take a free one.");
        if (untrustedOrigin is not null && !IsOrigin(untrustedOrigin))
            return new Problem(ProblemKind.Malformed, $"--origin {untrustedOrigin}", "it is not the address of a site", "Use the form https://archive.example");
        return new ServerOptions(address, port, untrustedOrigin?.TrimEnd('/'));
    }

    /// <summary>The desk without accounts, for who sits at this machine and for nobody else.</summary>
    /// <param name="untrustedName">How the record of changes calls them; the system's name for them when left out.</param>
    public Outcome<ServerOptions> Locally(string? untrustedName)
    {
        if (!IPAddress.IsLoopback(Address))
            return new Problem(ProblemKind.NotPermitted, $"--local with --listen {Address}", "everybody who reaches that address would be an editor", "Leave --listen away, or leave --local away and make accounts.");
        if (Origin is not null)
            return new Problem(ProblemKind.NotPermitted, $"--local with --origin {Origin}", "everybody who reaches that address would be an editor", "Leave one of them away.");
        var name = (untrustedName ?? Environment.UserName).Trim();
        return name.Length is > 0 and <= MaxNameChars && !name.Any(char.IsControl)
            ? this with { LocalEditor = name }
            : new Problem(ProblemKind.Malformed, "--editor", $"a name has 1 to {MaxNameChars} characters on one line", "Write it as it shall stand in the record: --editor \"Ada Example\"");
    }

    private const int MaxNameChars = 120;

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.PathAndQuery == "/";
}
