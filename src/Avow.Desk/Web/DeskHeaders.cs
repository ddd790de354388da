using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>What the desk's answers say to browsers beyond what all answers say: keep nothing; run our own script and no other.</summary>
internal static class DeskHeaders
{
    /// <summary>Content Security Policy Level 3: as on readers' pages, with our own script and what it asks of us.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex";

        // With "no-referrer" a browser sends our own forms from the origin "null" (Fetch, section 3.2).
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
