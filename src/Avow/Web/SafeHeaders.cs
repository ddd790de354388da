using Avow.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Avow.Web;

/// <summary>What every answer says to browsers: load nothing from elsewhere, run nothing, tell nobody where the reader came from.</summary>
internal static class SafeHeaders
{
    private static readonly StringValues Policy = RenderedPage.ContentSecurityPolicy;
    private static readonly StringValues NoGuessing = "nosniff";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues NoDevices = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
    private static readonly StringValues SameOrigin = "same-origin";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoGuessing;
        headers["Referrer-Policy"] = NoReferrer;
        headers["Permissions-Policy"] = NoDevices;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=63072000";
        return next(context);
    }
}
