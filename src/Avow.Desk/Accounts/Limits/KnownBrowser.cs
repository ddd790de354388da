using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Remembers, in the browser and sealed, that somebody signed in there before; see <see cref="SignInLimits"/>. It opens nothing.</summary>
internal sealed class KnownBrowser(DeskSetting setting, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Avow.Desk.KnownBrowser").ToTimeLimitedDataProtector();
    private readonly CookieBuilder cookie = DeskCookie.Named("desk-known", setting);

    public void Remember(HttpContext context, Account account)
    {
        var options = cookie.Build(context);
        options.MaxAge = Life;
        context.Response.Cookies.Append(cookie.Name!, seal.Protect($"{SecretToken.Name()} {account.NormalizedUserName}", Life), options);
    }

    /// <returns>A name of this browser; null when it has not signed in with this name.</returns>
    public string? Of(HttpContext context, string normalizedName)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 and < 2_000 } kept) return null;
        try
        {
            var known = seal.Unprotect(kept).Split(' ', 2);
            return known.Length == 2 && known[1] == normalizedName ? known[0] : null;
        }
        catch (CryptographicException)
        {
            // Too old, or not ours: a browser like any other.
            return null;
        }
    }
}
