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

    private static readonly StringValues TwoYears = "max-age=63072000";

    /// <summary>Where a proxy before us speaks TLS: browsers ask in no other way again (RFC 6797, section 7.1). Said last, so that no other answer takes it away.</summary>
    public static Task OnlyEncrypted(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            static state =>
            {
                ((HttpContext)state).Response.Headers.StrictTransportSecurity = TwoYears;
                return Task.CompletedTask;
            },
            context);
        return next(context);
    }

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoGuessing;
        headers["Referrer-Policy"] = NoReferrer;
        headers["Permissions-Policy"] = NoDevices;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        if (context.Request.IsHttps) headers.StrictTransportSecurity = TwoYears;
        return next(context);
    }
}
