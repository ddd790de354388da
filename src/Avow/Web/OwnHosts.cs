using System.Net;
using System.Text;
using Avow.Publishing;
using Avow.Statements;
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
        // Words alone: a page of ours bears the archive's name, and who asks so shall learn nothing of it.
        var problem = new Problem(ProblemKind.NotPermitted, context.Request.Host.Host, "this server is for this machine alone and does not answer to that name", "Call it localhost, or start it with --origin and the name by which it is called.");
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return BytesResponse.Write(context, Encoding.UTF8.GetBytes($"{ProblemWords.In(SpokenLanguage.Of(context).Language).Line(problem)}\n"), "text/plain; charset=utf-8");
    }

    private bool IsOurs(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || string.Equals(host, ownHost, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
