using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Refuses every method that is not reading, before any route is looked for.</summary>
internal static class OnlyReading
{
    public static async Task Let(HttpContext context, RequestDelegate next, PageResponses pages)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Response.Headers.Allow = "GET, HEAD";
        await pages.SendUncached(context, new PageRequest.Failed(new Problem(ProblemKind.NotPermitted, "This archive", "it is only for reading", "Ask for the page with GET.")), StatusCodes.Status405MethodNotAllowed);
    }
}
