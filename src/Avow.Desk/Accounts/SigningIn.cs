using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>How somebody shows who they are. Whatever is wrong, the answer is the same and takes the same time: nothing tells who has an account.</summary>
internal sealed class SigningIn(UserManager<Account> accounts, SecondFactor second, Passkeys passkeys, DeskSessions sessions, SignInLimits limits, KnownBrowser known, DeskSetting setting)
{
    // A hash that no password has, made as all are.
    private static readonly Lazy<string> Nobodys = new(() => new PasswordHasher<Account>(AccountServices.Hashing).HashPassword(new(), SecretToken.Make()));

    public async Task<SignInResult> WithPassword(HttpContext context, string untrustedName, string password, string code)
    {
        var normalized = accounts.NormalizeName(AccountName.FromUntrusted(untrustedName) ?? "") ?? "";
        var browser = known.Of(context, normalized);
        if (!limits.MayTry(untrustedName, browser, context.Connection.RemoteIpAddress)) return SignInResult.LockedOut;
        var account = normalized.Length == 0 ? null : await accounts.FindByNameAsync(normalized).ConfigureAwait(false);
        if (await Verify(account, password, browser is not null, context.RequestAborted).ConfigureAwait(false) is not { } isPassword) return SignInResult.NotAllowed;
        var isCode = await second.Take(isPassword ? account : null, code, context.RequestAborted).ConfigureAwait(false);
        if (account is null || account.IsBlocked || !isPassword || !isCode) return SignInResult.Failed;
        limits.Succeeded(browser);
        await sessions.Begin(context, account, withPasskey: false).ConfigureAwait(false);
        return SignInResult.Success;
    }

    public async Task<SignInResult> WithPasskey(HttpContext context, string untrustedCredential)
    {
        if (Passkeys.NameOf(untrustedCredential) is not { } name || await accounts.FindByPasskeyIdAsync(name).ConfigureAwait(false) is null) return SignInResult.Failed;
        if (!limits.MayShow(name)) return SignInResult.LockedOut;
        if (await passkeys.Shown(context, untrustedCredential).ConfigureAwait(false) is not var (passkey, account) || account.IsBlocked) return SignInResult.Failed;

        // Its counter and its flags have moved on (section 7.2, step 21).
        await accounts.AddOrUpdatePasskeyAsync(account, passkey).ConfigureAwait(false);
        await sessions.Begin(context, account, withPasskey: true).ConfigureAwait(false);
        return SignInResult.Success;
    }

    /// <summary>Whether it is the account's password; as slow for no account.</summary>
    /// <returns>Null where so many are asking that nobody can say now.</returns>
    public async Task<bool?> Verify(Account? account, string password, bool isKnownBrowser, CancellationToken cancel)
    {
        using var turn = await setting.Hashing.Take(isKnownBrowser, cancel).ConfigureAwait(false);
        if (turn is null) return null;
        var bounded = password.Length > PasswordRules.MaxChars ? "" : password;
        var found = accounts.PasswordHasher.VerifyHashedPassword(account ?? new(), account?.PasswordHash ?? Nobodys.Value, bounded);
        return account?.PasswordHash is not null && found != PasswordVerificationResult.Failed;
    }
}
