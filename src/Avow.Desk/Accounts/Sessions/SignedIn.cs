using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>Whoever has a session here is who signed in. Without a cookie nothing is asked of the disk.</summary>
internal sealed class SignedIn : IWhoAsks
{
    public async ValueTask<Person?> Of(HttpContext context)
    {
        if (context.Request.Cookies.Count == 0 || !context.RequestServices.GetRequiredService<DeskFile>().Exists) return null;
        if (await context.RequestServices.GetRequiredService<DeskSessions>().Of(context).ConfigureAwait(false) is not var (session, account)) return null;

        return Let(context, session, account);
    }

    /// <summary>From here on the request is theirs, also where the session began with it: the page that answers is written for them.</summary>
    public static Person Let(HttpContext context, Session session, Account account)
    {
        // The tokens of forms are bound to this: one of another session is none.
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, session.Id)], "desk"));
        var person = new Person(account.UserName!, account.Role) { AccountId = account.Id, SessionId = session.Id };
        context.Features.Set(person);
        return person;
    }
}
