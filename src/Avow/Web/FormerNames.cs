using Avow.Archive;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>The address of an organisation that was merged into another leads on to that one's, for good, in every form of the page (RFC 9110, section 15.4.2).</summary>
internal static class FormerNames
{
    private const string Organisations = "/organisation/";

    public static Task LeadOn(HttpContext context, RequestDelegate next, IRegistry registry)
    {
        if (context.Request.Path.Value is not { } path || !path.StartsWith(Organisations, StringComparison.Ordinal)) return next(context);
        var name = path[Organisations.Length..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (slug, form) = dot < 0 ? (name, "") : (name[..dot], name[dot..]);
        if (!Slugs.IsSlug(slug) || registry.Organisation(slug) is not { } organisation || organisation.Slug == slug) return next(context);
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        // Beside the address that was asked for, whatever language stands before it (RFC 3986, section 5.2).
        context.Response.Headers.Location = $"{organisation.Slug}{Uri.EscapeDataString(form)}{context.Request.QueryString.ToUriComponent()}";
        // An undone merge gives the address back: who kept this answer asks again.
        context.Response.Headers.CacheControl = "no-cache";
        return Task.CompletedTask;
    }
}
