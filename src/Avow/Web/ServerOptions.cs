using System.Net;
using Avow.Statements;

namespace Avow.Web;

/// <summary>Where to listen, and how the archive is called from outside.</summary>
internal sealed record ServerOptions(IPAddress Address, int Port, string? Origin)
{
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

    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.PathAndQuery == "/";
}
