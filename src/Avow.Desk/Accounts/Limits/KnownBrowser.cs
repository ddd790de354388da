using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>Remembers, in the browser and sealed, that somebody signed in there before; see <see cref="SignInLimits"/>. It opens nothing.</summary>
internal sealed class KnownBrowser(DeskSetting setting, IDataProtectionProvider protection)
{
    private readonly SealedCookie cookie = new("desk-known", "Avow.Desk.KnownBrowser", TimeSpan.FromDays(180), setting, protection);

    public void Remember(HttpContext context, Account account) => cookie.Leave(context, $"{SecretToken.Name()} {account.NormalizedUserName}");

    /// <returns>A name of this browser; null when it has not signed in with this name.</returns>
    public string? Of(HttpContext context, string normalizedName) =>
        cookie.Read(context)?.Split(' ', 2) is [var browser, var name] && name == normalizedName ? browser : null;
}
