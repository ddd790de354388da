using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>
/// In which language the desk speaks: the one chosen at it (an address like <c>/ru/desk</c> chooses, and leads on to the address without), kept in a
/// cookie of the desk's; else the one that the browser asks for.
/// </summary>
internal sealed class DeskLanguage(DeskSetting setting)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    private readonly CookieBuilder cookie = DeskCookie.Named("desk-language", setting);

    public InterfaceLanguage Of(HttpContext context) => ChosenBy(context) ?? setting.Speaks(context).Language;

    /// <summary>Null for who takes what the browser asks for: then readers' pages that are linked to do the same.</summary>
    public InterfaceLanguage? ChosenBy(HttpContext context) => InterfaceLanguage.Find(context.Request.Cookies[cookie.Name!]);

    /// <summary>Whether the request only chose a language; then it is answered.</summary>
    public bool IsChosen(HttpContext context)
    {
        if (setting.Speaks(context) is not { IsInAddress: true } choice || !HttpMethods.IsGet(context.Request.Method)) return false;
        var options = cookie.Build(context);
        options.MaxAge = Life;
        context.Response.Cookies.Append(cookie.Name!, choice.Language.Tag, options);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = LocalAddress.Or($"{context.Request.Path}{context.Request.QueryString}", EditorsDesk.Root);
        return true;
    }
}
