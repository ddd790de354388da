namespace Avow.Desk;

/// <summary>
/// Whether who is signed in is still the one who sits there: asked once more, in the same form, before anything is changed by which an account is opened
/// (a password, a passkey, recovery codes). By the password where the account has one, else by a passkey of its own.
/// </summary>
internal sealed class FreshProof(SigningIn signing, Passkeys passkeys, SignInLimits limits)
{
    public const string Password = "password";

    /// <summary>In which the script puts what a passkey says.</summary>
    public const string Credential = "proof";

    /// <returns>What was typed, with what is wrong with the proof.</returns>
    public async Task<Filled> Of(Visit visit, Account account)
    {
        var own = $"own {account.Id}";
        if (!limits.MayTry(visit.Editor, own, null)) return visit.Filled.With(account.PasswordHash is null ? "" : Password, visit.Says.TooManyTries);
        if (account.PasswordHash is not null)
        {
            // Who is signed in is no stranger.
            var isPassword = await signing.Verify(account, visit.Field(Password), isKnownBrowser: true, visit.Cancel).ConfigureAwait(false);
            if (isPassword is null) return visit.Filled.With(Password, visit.Says.TooBusy);
            if (isPassword is false) return visit.Filled.With(Password, visit.Says.NotThePassword);
        }
        else if (await passkeys.Shown(visit.Context, visit.Field(Credential)).ConfigureAwait(false) is not var (_, shown) || shown.Id != account.Id)
        {
            return visit.Filled.With("", visit.Says.PasskeyFailed);
        }

        limits.Succeeded(own);
        return visit.Filled;
    }
}
