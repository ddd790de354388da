using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Avow.Desk;

/// <summary>The code beside a password: of an app, or one of the codes for the day when the app is lost.</summary>
internal sealed class SecondFactor(DeskAccounts accounts, IDataProtectionProvider protection, TimeProvider time, Trail trail)
{
    private readonly IDataProtector seal = protection.CreateProtector("Avow.Desk.Totp");

    // Who has no secret is asked all the same, so that nothing tells who has an account.
    private static readonly byte[] Nobodys = Totp.NewSecret();

    public string Sealed(byte[] secret) => Convert.ToBase64String(seal.Protect(secret));

    /// <summary>Whether the code is good. It is then used up; the caller saves.</summary>
    public async Task<bool> Take(Account? account, string untrustedCode, CancellationToken cancel)
    {
        var secret = account?.TotpSecret is { } kept ? seal.Unprotect(Convert.FromBase64String(kept)) : Nobodys;
        var step = Totp.Match(secret, untrustedCode, time.GetUtcNow(), account?.TotpLastStep ?? 0);
        var hash = RecoveryCodes.HashOf(untrustedCode);
        var recovery = await accounts.RecoveryCodes.FirstOrDefaultAsync(code => code.AccountId == (account == null ? "" : account.Id) && code.CodeHash == hash, cancel).ConfigureAwait(false);
        if (account?.TotpSecret is null) return false;
        if (step is { } taken)
        {
            account.TotpLastStep = taken;
            return true;
        }

        if (recovery is null) return false;
        accounts.RecoveryCodes.Remove(recovery);
        trail.Write(account.UserName!, TrailDeed.RecoveryCodeUsed, account.UserName!);
        return true;
    }
}
