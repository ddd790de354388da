using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Words of ours that wait in the browser of whom they are about, sealed and for a time: nobody else writes them, and nobody reads them.</summary>
/// <param name="name">The cookie's; see <see cref="DeskCookie"/>.</param>
/// <param name="purpose">What is sealed for one purpose is not opened for another.</param>
/// <param name="life">How long they may wait.</param>
/// <param name="setting">How the desk is reached.</param>
/// <param name="protection">Holds the keys.</param>
internal sealed class SealedCookie(string name, string purpose, TimeSpan life, DeskSetting setting, IDataProtectionProvider protection)
{
    /// <summary>A browser keeps no longer one (RFC 6265, section 6.1).</summary>
    private const int MaxChars = 4_096;

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();
    private readonly CookieBuilder cookie = DeskCookie.Named(name, setting);

    public void Leave(HttpContext context, string words)
    {
        var options = cookie.Build(context);
        options.MaxAge = life;
        context.Response.Cookies.Append(cookie.Name!, seal.Protect(words, life), options);
    }

    /// <returns>Null where there are none, or they are too old, or not ours.</returns>
    public string? Read(HttpContext context)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 and <= MaxChars } kept) return null;
        try
        {
            return seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The same, and they wait no more.</summary>
    public string? Take(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(cookie.Name!)) context.Response.Cookies.Delete(cookie.Name!, cookie.Build(context));
        return Read(context);
    }
}
