using System.Net;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>
/// A server on loopback answers only when it is called by a loopback name: a stranger's page whose name was made to point at this
/// machine (DNS rebinding) must not read a private archive through the reader's own browser.
/// </summary>
internal sealed class OwnHosts(ServerOptions options)
{
    private readonly string? ownHost = options.Origin is null ? null : new Uri(options.Origin).Host;

    public Task Check(HttpContext context, RequestDelegate next)
    {
        if (!IPAddress.IsLoopback(options.Address) || IsOurs(context.Request.Host.Host)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private bool IsOurs(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || string.Equals(host, ownHost, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
