using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>Who is signed in where. Asked at every request of the desk, so that a session that is ended ends at the next one.</summary>
internal sealed class DeskSessions(DeskSetting setting, DeskAccounts accounts, KnownBrowser known, TimeProvider time)
{
    /// <summary>Nobody came for so long: it is over.</summary>
    public static TimeSpan IdleLife { get; } = TimeSpan.FromHours(24);

    /// <summary>However busy: then one shows anew who one is.</summary>
    public static TimeSpan WholeLife { get; } = TimeSpan.FromDays(30);

    // How exactly "last seen" is kept; every request would be a write.
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    private readonly CookieBuilder cookie = DeskCookie.Named("desk-session", setting);

    /// <summary>The session of a request and whose it is; null for none, ended, too old, or of somebody blocked.</summary>
    public async Task<(Session Session, Account Account)?> Of(HttpContext context)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 and < 200 } token) return null;
        var hash = SecretToken.HashOf(token);
        var found = await (from session in accounts.Sessions
            join account in accounts.Users on session.AccountId equals account.Id
            where session.TokenHash == hash
            select new { session, account }).FirstOrDefaultAsync(context.RequestAborted).ConfigureAwait(false);
        var now = time.GetUtcNow();
        if (found is null || found.account.IsBlocked || found.session.Stamp != found.account.SecurityStamp || IsOver(found.session, now)) return null;
        if (now - found.session.SeenAt >= SeenStep)
        {
            found.session.SeenAt = now;
            await accounts.SaveChangesAsync(context.RequestAborted).ConfigureAwait(false);
        }

        return (found.session, found.account);
    }

    /// <summary>Signs somebody in. The browser's session before, if there was one, is over. Saves.</summary>
    public async Task Begin(HttpContext context, Account account, bool withPasskey)
    {
        await End(context).ConfigureAwait(false);
        var (token, now) = (SecretToken.Make(), time.GetUtcNow());
        accounts.Sessions.RemoveRange(await accounts.Sessions.Where(old => old.SeenAt < now - IdleLife || old.BeganAt < now - WholeLife).ToListAsync(context.RequestAborted).ConfigureAwait(false));
        var session = new Session { Id = SecretToken.Name(), TokenHash = SecretToken.HashOf(token), AccountId = account.Id, Stamp = account.SecurityStamp!, BeganAt = now, SeenAt = now, WithPasskey = withPasskey };
        accounts.Sessions.Add(session);
        await accounts.SaveChangesAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.Cookies.Append(cookie.Name!, token, cookie.Build(context));
        known.Remember(context, account);
        SignedIn.Let(context, session, account);
    }

    /// <summary>Signs this browser out. Saves.</summary>
    public async Task End(HttpContext context)
    {
        if (context.Request.Cookies[cookie.Name!] is not { Length: > 0 and < 200 } token) return;
        var hash = SecretToken.HashOf(token);
        await accounts.Sessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.Cookies.Delete(cookie.Name!, cookie.Build(context));
    }

    /// <summary>Those of one account that are not over, the last seen first.</summary>
    public async Task<IReadOnlyList<Session>> Of(Account account, CancellationToken cancel)
    {
        var all = await accounts.Sessions.AsNoTracking().Where(session => session.AccountId == account.Id && session.Stamp == account.SecurityStamp).OrderByDescending(session => session.SeenAt).ToListAsync(cancel).ConfigureAwait(false);
        return [.. all.Where(session => !IsOver(session, time.GetUtcNow()))];
    }

    /// <summary>Ends one of an account's sessions, by its name in the list.</summary>
    public Task EndOne(string accountId, string sessionId, CancellationToken cancel) =>
        accounts.Sessions.Where(session => session.AccountId == accountId && session.Id == sessionId).ExecuteDeleteAsync(cancel);

    /// <summary>Ends all of an account's sessions but one.</summary>
    public Task EndOthers(string accountId, string? butSessionId, CancellationToken cancel) =>
        accounts.Sessions.Where(session => session.AccountId == accountId && session.Id != butSessionId).ExecuteDeleteAsync(cancel);

    private static bool IsOver(Session session, DateTimeOffset now) => now - session.SeenAt > IdleLife || now - session.BeganAt > WholeLife;
}
