using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>One sentence that is shown once, on the page after a form. It travels sealed in a cookie: nobody can make the desk say something.</summary>
internal sealed class Notices(DeskSetting setting, IDataProtectionProvider protection)
{
    private const int MaxChars = 400;

    // A notice that nobody came for is out of date.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Avow.Desk.Notices").ToTimeLimitedDataProtector();
    private readonly CookieBuilder cookie = DeskCookie.Named("desk-notice", setting);

    public void Leave(HttpContext context, string notice) =>
        context.Response.Cookies.Append(cookie.Name!, seal.Protect(notice.Length > MaxChars ? notice[..MaxChars] : notice, Life), Options(context, Life));

    public string? Take(HttpContext context)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 } kept) return null;
        context.Response.Cookies.Delete(cookie.Name!, Options(context, null));
        try
        {
            return seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // Too old, or not ours: then there is nothing to say.
            return null;
        }
    }

    private CookieOptions Options(HttpContext context, TimeSpan? life)
    {
        var options = cookie.Build(context);
        options.MaxAge = life;
        return options;
    }
}
