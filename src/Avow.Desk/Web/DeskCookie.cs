using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>How every cookie of the desk is made (RFC 6265): seen by the desk's addresses only, by no script, on no request from elsewhere.</summary>
internal static class DeskCookie
{
    public static CookieBuilder Named(string name, DeskSetting setting) => new()
    {
        // Browsers take a name with this prefix only when the cookie is secure (RFC 6265bis, section 4.1.3).
        Name = IsSecure(setting) ? $"__Secure-{name}" : name,
        Path = EditorsDesk.Root,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        SecurePolicy = IsSecure(setting) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
        IsEssential = true,
    };

    private static bool IsSecure(DeskSetting setting) => setting.Addresses.Origin?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
}
