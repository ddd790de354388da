using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>What every answer says to browsers: load nothing from elsewhere, run nothing, tell nobody where the reader came from.</summary>
internal static class SafeHeaders
{
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = RenderedPage.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=63072000";
        return next(context);
    }
}
