using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Avow.Desk;

/// <summary>One sentence that is shown once, on the page after a form. It travels sealed: nobody can make the desk say something.</summary>
internal sealed class Notices(DeskSetting setting, IDataProtectionProvider protection)
{
    private const int MaxChars = 400;

    // A notice that nobody came for in two minutes is out of date.
    private readonly SealedCookie cookie = new("desk-notice", "Avow.Desk.Notices", TimeSpan.FromMinutes(2), setting, protection);

    public void Leave(HttpContext context, string notice) => cookie.Leave(context, notice.Length > MaxChars ? notice[..MaxChars] : notice);

    public string? Take(HttpContext context) => cookie.Take(context);
}
