using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>Codes that are shown once.</summary>
public sealed record NewCodes(IReadOnlyList<string> Codes);

/// <summary>How somebody comes in by a link: the account, its proof and the end of the link are one transaction.</summary>
internal sealed class ComingIn(DeskAccounts database, UserManager<Account> accounts, OneTimeLinks links, RecoveryCodes recovery, DeskSessions sessions, Trail trail, TimeProvider time)
{
    /// <summary>With a password and the secret of an app that has shown a code of it.</summary>
    /// <returns>The recovery codes, to be shown once.</returns>
    public Task<Outcome<NewCodes>> WithPassword(HttpContext context, string token, string name, string password, string sealedSecret, long step) =>
        Enter(context, token, name, SecretToken.Name(), withPasskey: false, async account =>
        {
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            (account.TotpSecret, account.TotpLastStep) = (sealedSecret, step);
            return await recovery.MakeAnew(account, context.RequestAborted).ConfigureAwait(false);
        });

    public Task<Outcome<NewCodes>> WithPasskey(HttpContext context, string token, string name, string accountId, UserPasskeyInfo passkey) =>
        Enter(context, token, name, accountId, withPasskey: true, async account =>
        {
            await accounts.AddOrUpdatePasskeyAsync(account, passkey).ConfigureAwait(false);
            return [];
        });

    private async Task<Outcome<NewCodes>> Enter(HttpContext context, string token, string name, string newId, bool withPasskey, Func<Account, Task<IReadOnlyList<string>>> prove)
    {
        var cancel = context.RequestAborted;
        var transaction = await database.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (await links.Find(token, cancel).ConfigureAwait(false) is not { } link || !await links.Use(token, cancel).ConfigureAwait(false)) return Refusals.LinkIsOver;
            var account = link.Account ?? new() { Id = newId, UserName = name, Role = link.Role, CreatedAt = time.GetUtcNow() };
            if (link.Account is null && !(await accounts.CreateAsync(account).ConfigureAwait(false)).Succeeded) return Refusals.NameIsTaken;
            var codes = await prove(account).ConfigureAwait(false);

            // A new stamp: whoever was signed in before is not any more.
            await accounts.UpdateSecurityStampAsync(account).ConfigureAwait(false);
            trail.Write(account.UserName!, link.Account is null ? TrailDeed.CameIn : TrailDeed.CameBack, account.UserName!, account.Role);
            await database.SaveChangesAsync(cancel).ConfigureAwait(false);
            if (!account.IsBlocked) await sessions.Begin(context, account, withPasskey).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            links.Used(token);
            return new NewCodes(codes);
        }
    }
}
