using System.Net;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>
/// On one's own machine whoever asks is the one who sits at it. Only a request that comes from this machine, calls it by a loopback name and went
/// through no proxy is its owner's: a stranger's page whose name was made to point here (DNS rebinding) is not, nor is anybody behind a proxy.
/// </summary>
internal sealed class LocalEditor(string name) : IWhoAsks
{
    private static readonly string[] MarksOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    private readonly Person person = new(name, Role.Administrator);

    public ValueTask<Person?> Of(HttpContext context) => ValueTask.FromResult(IsOwners(context) ? person : null);

    private static bool IsOwners(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && IsLoopbackName(context.Request.Host.Host)
        && !MarksOfProxies.Any(context.Request.Headers.ContainsKey);

    private static bool IsLoopbackName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
