using Avow.Statements;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>What an administrator does to accounts, from the desk or from the server's command line. Each deed and its line in the trail are one transaction.</summary>
internal sealed class AccountBook(DeskAccounts database, UserManager<Account> accounts, OneTimeLinks links, Trail trail)
{
    public async Task<IReadOnlyList<Account>> All(CancellationToken cancel) =>
        await database.Users.AsNoTracking().OrderBy(account => account.NormalizedUserName).ToListAsync(cancel).ConfigureAwait(false);

    public Task<Account?> Find(string id, CancellationToken cancel) => database.Users.FirstOrDefaultAsync(account => account.Id == id, cancel);

    /// <returns>The link's address, to be shown once.</returns>
    public async Task<string> Invite(string by, Role role, CancellationToken cancel)
    {
        var address = links.Make(by, role);
        trail.Write(by, TrailDeed.Invited, "", role);
        await database.SaveChangesAsync(cancel).ConfigureAwait(false);
        return address;
    }

    /// <summary>A link back in for who has lost password, telephone or passkey. Nothing changes before it is used.</summary>
    public async Task<string> LinkBack(string by, Account account, CancellationToken cancel)
    {
        var address = links.Make(by, account.Role, account);
        trail.Write(by, TrailDeed.LinkMade, account.UserName!);
        await database.SaveChangesAsync(cancel).ConfigureAwait(false);
        return address;
    }

    /// <summary>Links that nobody has come in by yet.</summary>
    public Task<IReadOnlyList<OneTimeLink>> OpenLinks(CancellationToken cancel) => links.Open(cancel);

    /// <returns>Null when it is withdrawn; what stands in the way otherwise.</returns>
    public async Task<Problem?> Withdraw(string by, string tokenHash, CancellationToken cancel)
    {
        if (await links.Withdraw(tokenHash, cancel).ConfigureAwait(false) is not { } link) return Refusals.LinkIsOver;
        trail.Write(by, TrailDeed.LinkWithdrawn, link.AccountId is { } id && await Find(id, cancel).ConfigureAwait(false) is { } account ? account.UserName! : "", link.Role);
        await database.SaveChangesAsync(cancel).ConfigureAwait(false);
        return null;
    }

    public Task<Problem?> Give(string by, Account account, Role role, CancellationToken cancel) => account.Role == role ? Task.FromResult<Problem?>(null) : Change(account, staysAdministrator: role == Role.Administrator, async () =>
    {
        account.Role = role;
        trail.Write(by, TrailDeed.RoleChanged, account.UserName!, role);
        await accounts.UpdateAsync(account).ConfigureAwait(false);
    }, cancel);

    /// <summary>Blocks, or lifts it. Who is blocked is out at the next request.</summary>
    public Task<Problem?> Block(string by, Account account, bool isBlocked, CancellationToken cancel) => account.IsBlocked == isBlocked ? Task.FromResult<Problem?>(null) : Change(account, staysAdministrator: !isBlocked, async () =>
    {
        account.IsBlocked = isBlocked;
        trail.Write(by, isBlocked ? TrailDeed.Blocked : TrailDeed.Unblocked, account.UserName!);
        await accounts.UpdateSecurityStampAsync(account).ConfigureAwait(false);
    }, cancel);

    public Task<Problem?> Delete(string by, Account account, CancellationToken cancel) => Change(account, staysAdministrator: false, async () =>
    {
        trail.Write(by, TrailDeed.Deleted, account.UserName!);
        await accounts.DeleteAsync(account).ConfigureAwait(false);
    }, cancel);

    public async Task EndSessions(string by, Account account, CancellationToken cancel)
    {
        trail.Write(by, TrailDeed.SessionsEnded, account.UserName!);
        await accounts.UpdateSecurityStampAsync(account).ConfigureAwait(false);
        await database.SaveChangesAsync(cancel).ConfigureAwait(false);
    }

    // Looked at and done in one transaction, which holds off every other writer: of two administrators who demote each other at once one stays.
    private async Task<Problem?> Change(Account account, bool staysAdministrator, Func<Task> change, CancellationToken cancel)
    {
        var transaction = await database.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var isLast = account is { Role: Role.Administrator, IsBlocked: false }
                && !await database.Users.AnyAsync(other => other.Role == Role.Administrator && !other.IsBlocked && other.Id != account.Id, cancel).ConfigureAwait(false);
            if (isLast && !staysAdministrator) return Refusals.LastAdministrator;
            await change().ConfigureAwait(false);
            await database.SaveChangesAsync(cancel).ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            return null;
        }
    }
}
