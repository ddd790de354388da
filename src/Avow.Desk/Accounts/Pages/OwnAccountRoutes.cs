using Avow.Statements;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>Somebody's own account: where they are signed in, their passkeys, their password.</summary>
internal static class OwnAccountRoutes
{
    public const string Address = $"{EditorsDesk.Root}/account";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        routes.Page("account", Role.Reader, async ValueTask<DeskAnswer> (visit) => DeskAnswer.Page.Of<OwnAccountPage, OwnAccountModel>(visit.Says.OwnAccount, await Model(visit).ConfigureAwait(false)));
        routes.Form("account/sessions", Role.Reader, EndSessions);
        routes.Form("account/password", Role.Reader, visit => ChangePassword(setting, visit));
        routes.Form("account/recovery-codes", Role.Reader, NewRecoveryCodes);
        routes.Form("account/proof-options", Role.Reader, async ValueTask<DeskAnswer> (visit) => SignInRoutes.Json(await visit.Get<Passkeys>().AskToShow(visit.Context).ConfigureAwait(false)));
        routes.Form("account/passkeys/passkey-options", Role.Reader, AskForPasskey);
        routes.Form("account/passkeys/passkey", Role.Reader, AddPasskey);
        routes.Form("account/passkeys/remove", Role.Reader, RemovePasskey);
    }

    private static async ValueTask<DeskAnswer> EndSessions(Visit visit)
    {
        var (sessions, person) = (visit.Get<DeskSessions>(), visit.Person);
        if (visit.Field("session") is { Length: > 0 } one) await sessions.EndOne(person.AccountId!, one, visit.Cancel).ConfigureAwait(false);
        else await sessions.EndOthers(person.AccountId!, person.SessionId, visit.Cancel).ConfigureAwait(false);
        return await Done(visit, TrailDeed.SessionsEnded, visit.Says.SessionsEnded).ConfigureAwait(false);
    }

    private static async ValueTask<DeskAnswer> ChangePassword(DeskSetting setting, Visit visit)
    {
        var (accounts, account) = (visit.Get<UserManager<Account>>(), await Own(visit).ConfigureAwait(false));
        var filled = await visit.Get<FreshProof>().Of(visit, account).ConfigureAwait(false);
        if (PasswordRules.Wrong(visit.Says, visit.Field("new"), visit.Editor, setting.Archive.Library.Name) is { } wrong) filled = filled.With("new", wrong);
        if (visit.Field("new") != visit.Field("again")) filled = filled.With("again", visit.Says.NotTheSame);
        if (!filled.IsGood) return await Again(visit, "password", filled).ConfigureAwait(false);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, visit.Field("new"));
        visit.Get<Trail>().Write(visit.Editor, TrailDeed.PasswordChanged, visit.Editor);

        // A new stamp ends every session; this one begins anew.
        await accounts.UpdateSecurityStampAsync(account).ConfigureAwait(false);
        await visit.Get<DeskSessions>().Begin(visit.Context, account, withPasskey: false).ConfigureAwait(false);
        return new DeskAnswer.Onward(Address, visit.Says.PasswordChanged);
    }

    private static async ValueTask<DeskAnswer> NewRecoveryCodes(Visit visit)
    {
        var account = await Own(visit).ConfigureAwait(false);
        if (account.TotpSecret is null) return new DeskAnswer.Onward(Address);
        var filled = await visit.Get<FreshProof>().Of(visit, account).ConfigureAwait(false);
        if (!filled.IsGood) return await Again(visit, "recovery-codes", filled).ConfigureAwait(false);
        var codes = await visit.Get<RecoveryCodes>().MakeAnew(account, visit.Cancel).ConfigureAwait(false);
        visit.Get<Trail>().Write(visit.Editor, TrailDeed.RecoveryCodesMade, visit.Editor);
        await visit.Get<DeskAccounts>().SaveChangesAsync(visit.Cancel).ConfigureAwait(false);
        return DeskAnswer.Page.Of<RecoveryCodesPage, NewCodes>(visit.Says.RecoveryCodes, new(codes));
    }

    // With the password wrong no passkey is asked for: it would stay behind in its keeper, and open nothing.
    private static async ValueTask<DeskAnswer> AskForPasskey(Visit visit)
    {
        var account = await Own(visit).ConfigureAwait(false);
        if (account.PasswordHash is not null && await visit.Get<FreshProof>().Of(visit, account).ConfigureAwait(false) is { IsGood: false } filled) return await Again(visit, "passkey", filled).ConfigureAwait(false);
        return SignInRoutes.Json(await visit.Get<Passkeys>().AskToMake(visit.Context, account.Id, visit.Editor).ConfigureAwait(false));
    }

    private static async ValueTask<DeskAnswer> AddPasskey(Visit visit)
    {
        var account = await Own(visit).ConfigureAwait(false);
        var filled = await visit.Get<FreshProof>().Of(visit, account).ConfigureAwait(false);
        if (!filled.IsGood) return await Again(visit, "passkey", filled).ConfigureAwait(false);
        var made = await visit.Get<Passkeys>().Made(visit.Context, visit.Field("credential")).ConfigureAwait(false);
        if (made is not var (passkey, accountId, _) || accountId != visit.Person.AccountId) return new DeskAnswer.Onward(Address, visit.Says.PasskeyFailed);
        await visit.Get<UserManager<Account>>().AddOrUpdatePasskeyAsync(account, passkey).ConfigureAwait(false);
        return await Done(visit, TrailDeed.PasskeyAdded, visit.Says.PasskeyAdded).ConfigureAwait(false);
    }

    private static async ValueTask<DeskAnswer> RemovePasskey(Visit visit)
    {
        var (accounts, account) = (visit.Get<UserManager<Account>>(), await Own(visit).ConfigureAwait(false));
        var all = await accounts.GetPasskeysAsync(account).ConfigureAwait(false);
        if (all.FirstOrDefault(one => Convert.ToHexString(one.CredentialId) == visit.Field("passkey")) is not { } passkey) return new DeskAnswer.Onward(Address);
        if (all.Count == 1 && account.PasswordHash is null) return new DeskAnswer.Refused(new(ProblemKind.NotPermitted, "", visit.Says.LastPasskey, visit.Says.LastPasskeyRepair));
        await accounts.RemovePasskeyAsync(account, passkey.CredentialId).ConfigureAwait(false);
        return await Done(visit, TrailDeed.PasskeyRemoved, visit.Says.PasskeyRemoved).ConfigureAwait(false);
    }

    private static async ValueTask<DeskAnswer> Done(Visit visit, TrailDeed deed, string notice)
    {
        visit.Get<Trail>().Write(visit.Editor, deed, visit.Editor);
        await visit.Get<DeskAccounts>().SaveChangesAsync(visit.Cancel).ConfigureAwait(false);
        return new DeskAnswer.Onward(Address, notice);
    }

    private static async Task<Account> Own(Visit visit) => (await visit.Get<AccountBook>().Find(visit.Person.AccountId!, visit.Cancel).ConfigureAwait(false))!;

    private static async Task<DeskAnswer> Again(Visit visit, string form, Filled filled) =>
        DeskAnswer.Page.Again<OwnAccountPage, OwnAccountModel>(visit.Says.OwnAccount, await Model(visit).ConfigureAwait(false) with { Sent = (form, filled) });

    private static async Task<OwnAccountModel> Model(Visit visit)
    {
        var account = await Own(visit).ConfigureAwait(false);
        var sessions = await visit.Get<DeskSessions>().Of(account, visit.Cancel).ConfigureAwait(false);
        var passkeys = await visit.Get<UserManager<Account>>().GetPasskeysAsync(account).ConfigureAwait(false);
        return new()
        {
            Name = account.UserName!,
            Role = account.Role,
            HasPassword = account.PasswordHash is not null,
            Sessions = [.. sessions.Select(session => new OwnSession(session.Id, session.BeganAt, session.SeenAt, session.WithPasskey, session.Id == visit.Person.SessionId))],
            Passkeys = [.. passkeys.Select(passkey => new OwnPasskey(Convert.ToHexString(passkey.CredentialId), passkey.CreatedAt))],
        };
    }
}
