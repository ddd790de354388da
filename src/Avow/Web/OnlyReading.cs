using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Refuses every method that is not reading, before any route is looked for.</summary>
internal static class OnlyReading
{
    public static async Task Let(HttpContext context, RequestDelegate next, PageResponses pages)
    {
        // Harvesters may ask with a form; it is answered as the same question in an address is.
        var isQuestion = HttpMethods.IsPost(context.Request.Method) && context.Request.Path == OaiResponses.Path;
        if (isQuestion || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Response.Headers.Allow = "GET, HEAD";
        await pages.SendUncached(context, new PageRequest.Failed(new Problem(ProblemKind.NotPermitted, "This archive", "it is only for reading", "Ask for the page with GET.")), StatusCodes.Status405MethodNotAllowed);
    }
}
