using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>
/// Whether a form was sent from a page of ours. Two guards, each enough alone: the token that our pages carry and a cookie confirms, and what browsers
/// say of where a request comes from (Fetch Metadata, section 2; the Origin header, RFC 6454, section 7).
/// </summary>
internal static class FormGuard
{
    public const string TokenField = "desk-token";

    /// <summary>Where the script puts the token when it sends something itself.</summary>
    public const string TokenHeader = "X-Desk-Token";

    public static void AddTo(IServiceCollection services, DeskSetting setting)
    {
        services.AddDataProtection(protection => protection.ApplicationDiscriminator = "avow-desk").PersistKeysToFileSystem(KeyFolder.In(setting.Archive.Place));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.FormFieldName = TokenField;
            antiforgery.HeaderName = TokenHeader;
            antiforgery.Cookie = DeskCookie.Named("desk-form", setting);
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary>Whether another site's page loads a page of ours into itself. To follow a link to us is no harm: it changes nothing.</summary>
    public static bool IsLoadedElsewhere(HttpContext context) =>
        ComesFromElsewhere(context) && (context.Request.Headers["Sec-Fetch-Mode"] != "navigate" || context.Request.Headers["Sec-Fetch-Dest"] != "document");

    public static async Task<bool> IsOurs(HttpContext context, IAntiforgery antiforgery) =>
        !ComesFromElsewhere(context) && await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false);

    /// <summary>Whether the browser says that a page of our own sends this: where the token is of a session that has ended, what was typed may be shown again to who typed it.</summary>
    public static bool SaysItIsOurs(HttpContext context) =>
        !ComesFromElsewhere(context) && (context.Request.Headers["Sec-Fetch-Site"] == "same-origin" || context.Request.Headers.Origin.Count > 0);

    /// <summary>Whether the browser says that another site's page sends this. Known before any of the body is read.</summary>
    public static bool ComesFromElsewhere(HttpContext context)
    {
        var request = context.Request;
        // "none" is somebody's own doing: an address typed, a bookmark, a page loaded anew.
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return true;
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
