using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>What a link that somebody came by opens.</summary>
/// <param name="Role">Of the account it makes.</param>
/// <param name="Account">Null when it makes a new one; else the account it leads back into.</param>
/// <param name="MadeBy">Who made the link; null for the server's own.</param>
internal sealed record OpenLink(Role Role, Account? Account, string? MadeBy);

/// <summary>Links by which somebody comes in once: 256 random bits, kept as a hash, good for three days.</summary>
internal sealed class OneTimeLinks(DeskAccounts accounts, DeskFile file, FirstLink first, TimeProvider time)
{
    public static TimeSpan Life { get; } = TimeSpan.FromDays(3);

    /// <returns>The address of the link below the server's root, which nobody can be told again. The caller saves.</returns>
    public string Make(string by, Role role, Account? account = null)
    {
        var token = SecretToken.Make();
        accounts.Links.Add(new() { TokenHash = SecretToken.HashOf(token), Role = role, AccountId = account?.Id, MadeBy = by, ExpiresAt = time.GetUtcNow() + Life });
        return AddressOf(token);
    }

    public static string AddressOf(string token) => $"{EditorsDesk.Root}/come-in/{token}";

    /// <summary>Looks without using it up.</summary>
    public async Task<OpenLink?> Find(string untrustedToken, CancellationToken cancel)
    {
        if (untrustedToken.Length is 0 or > 200) return null;
        var (hash, now) = (SecretToken.HashOf(untrustedToken), time.GetUtcNow());
        if (first.Is(hash) && !file.HasAdministrator()) return new(Role.Administrator, null, null);
        if (!file.Exists) return null;
        var link = await Good(now).FirstOrDefaultAsync(link => link.TokenHash == hash, cancel).ConfigureAwait(false);
        if (link is null) return null;
        var account = link.AccountId is { } id ? await accounts.Users.FirstAsync(one => one.Id == id, cancel).ConfigureAwait(false) : null;
        return new(link.Role, account, link.MadeBy);
    }

    /// <summary>Uses it up, in the caller's transaction: of two who come at once one is told that it is used.</summary>
    public async Task<bool> Use(string token, CancellationToken cancel)
    {
        var (hash, now) = (SecretToken.HashOf(token), time.GetUtcNow());
        if (first.Is(hash)) return !await accounts.Users.AnyAsync(account => account.Role == Role.Administrator && !account.IsBlocked, cancel).ConfigureAwait(false);
        return await Good(now).Where(link => link.TokenHash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancel).ConfigureAwait(false) == 1;
    }

    /// <summary>Those that somebody may still come in by, the last made first; of each the hash of its token, by which it can be withdrawn and not used.</summary>
    public async Task<IReadOnlyList<OneTimeLink>> Open(CancellationToken cancel) =>
        await Good(time.GetUtcNow()).AsNoTracking().OrderByDescending(link => link.ExpiresAt).Take(MaxListed).ToListAsync(cancel).ConfigureAwait(false);

    /// <returns>The link that nobody comes in by any more; null when there is none that was open. The caller saves.</returns>
    public async Task<OneTimeLink?> Withdraw(string tokenHash, CancellationToken cancel)
    {
        if (await Good(time.GetUtcNow()).FirstOrDefaultAsync(link => link.TokenHash == tokenHash, cancel).ConfigureAwait(false) is not { } link) return null;
        accounts.Links.Remove(link);
        return link;
    }

    private const int MaxListed = 200;

    // Neither used nor too old, and made by who may still make one: what somebody gave out ends with their power to give it.
    private IQueryable<OneTimeLink> Good(DateTimeOffset now) => accounts.Links.Where(link => link.UsedAt == null && link.ExpiresAt > now
        && (link.MadeBy == AccountsFromServer.By || accounts.Users.Any(maker => maker.UserName == link.MadeBy && maker.Role == Role.Administrator && !maker.IsBlocked)));

    /// <summary>After the transaction: the server's own link is in memory.</summary>
    public void Used(string token)
    {
        if (first.Is(SecretToken.HashOf(token))) first.Use();
    }
}
