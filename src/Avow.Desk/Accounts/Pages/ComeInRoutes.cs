using System.Buffers.Text;
using System.Security.Cryptography;
using Avow.Statements;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>Coming in by a link: a name, then a passkey, or a password with an app beside it. Nothing is made before all of it is right.</summary>
internal static class ComeInRoutes
{
    // So long may setting up an app take.
    private static readonly TimeSpan SetupLife = TimeSpan.FromHours(1);

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        routes.OpenPage("come-in/{token}", async visit => await Link(visit).ConfigureAwait(false) is { } link
            ? DeskAnswer.Page.Of<ComeInPage, ComeInModel>(visit.Says.ComeIn, Model(setting, visit, link, Totp.NewSecret(), Filled.Nothing))
            : Over(visit));
        routes.OpenForm("come-in/{token}", visit => WithPassword(setting, visit));
        routes.OpenForm("come-in/{token}/passkey-options", AskForPasskey);
        routes.OpenForm("come-in/{token}/passkey", visit => WithPasskey(setting, visit));
    }

    private static async ValueTask<DeskAnswer> WithPassword(DeskSetting setting, Visit visit)
    {
        if (await Link(visit).ConfigureAwait(false) is not { } link) return Over(visit);
        if (Opened(visit) is not { } secret) return DeskAnswer.Page.Again<ComeInPage, ComeInModel>(visit.Says.ComeIn, Model(setting, visit, link, Totp.NewSecret(), visit.Filled.With("code", visit.Says.SetupTooOld)));
        var name = link.Account?.UserName ?? AccountName.FromUntrusted(visit.Field("name"));
        var filled = visit.Filled;
        if (await WrongName(visit, link).ConfigureAwait(false) is { } wrongName) filled = filled.With("name", wrongName);
        if (PasswordRules.Wrong(visit.Says, visit.Field("password"), name ?? "", setting.Archive.Library.Name) is { } wrong) filled = filled.With("password", wrong);
        if (visit.Field("password") != visit.Field("again")) filled = filled.With("again", visit.Says.NotTheSame);
        var step = Totp.Match(secret, visit.Field("code"), visit.Now, 0);
        if (step is null) filled = filled.With("code", visit.Says.NotThisCode);
        if (!filled.IsGood) return Again(filled);
        var entered = await visit.Get<ComingIn>().WithPassword(visit.Context, visit.Part("token"), name!, visit.Field("password"), visit.Get<SecondFactor>().Sealed(secret), step!.Value).ConfigureAwait(false);
        if (entered.TryGet(out var codes, out var problem)) return DeskAnswer.Page.Of<RecoveryCodesPage, NewCodes>(visit.Says.RecoveryCodes, codes);
        return problem == Refusals.NameIsTaken ? Again(filled.With("name", visit.Says.NameIsTaken)) : new DeskAnswer.Refused(problem);

        // The secret stays the one that the app has.
        DeskAnswer Again(Filled what) => DeskAnswer.Page.Again<ComeInPage, ComeInModel>(visit.Says.ComeIn, Model(setting, visit, link, secret, what));
    }

    // The name first: a passkey that was made for a name that cannot be would stay behind in its keeper, and open nothing.
    private static async ValueTask<DeskAnswer> AskForPasskey(Visit visit)
    {
        if (await Link(visit).ConfigureAwait(false) is not { } link) return Over(visit);
        if (await WrongName(visit, link).ConfigureAwait(false) is { } wrong) return WrongField.Json("name", wrong);
        return SignInRoutes.Json(await visit.Get<Passkeys>().AskToMake(visit.Context, link.Account?.Id ?? SecretToken.Name(), link.Account?.UserName ?? AccountName.FromUntrusted(visit.Field("name"))!).ConfigureAwait(false));
    }

    private static async ValueTask<DeskAnswer> WithPasskey(DeskSetting setting, Visit visit)
    {
        if (await Link(visit).ConfigureAwait(false) is not { } link) return Over(visit);
        if (await WrongName(visit, link).ConfigureAwait(false) is { } wrong) return Again("name", wrong);
        var made = await visit.Get<Passkeys>().Made(visit.Context, visit.Field("credential")).ConfigureAwait(false);
        if (made is not var (passkey, accountId, name) || (link.Account is { } known && known.Id != accountId)) return Again("", visit.Says.PasskeyFailed);
        var entered = await visit.Get<ComingIn>().WithPasskey(visit.Context, visit.Part("token"), name, accountId, passkey).ConfigureAwait(false);
        if (entered.TryGet(out _, out var problem)) return new DeskAnswer.Onward(EditorsDesk.Root, visit.Says.Welcome(name));
        return problem == Refusals.NameIsTaken ? Again("name", visit.Says.NameIsTaken) : new DeskAnswer.Refused(problem);

        DeskAnswer Again(string field, string what) =>
            DeskAnswer.Page.Again<ComeInPage, ComeInModel>(visit.Says.ComeIn, Model(setting, visit, link, Totp.NewSecret(), visit.Filled.With(field, what)) with { IsOfPasskey = true });
    }

    /// <summary>What is wrong with the name that was typed; null where nothing is, or the link leads back into an account that has one.</summary>
    private static async ValueTask<string?> WrongName(Visit visit, OpenLink link) =>
        link.Account is not null ? null
        : AccountName.FromUntrusted(visit.Field("name")) is not { } name ? visit.Says.NoName
        : await visit.Get<UserManager<Account>>().FindByNameAsync(name).ConfigureAwait(false) is not null ? visit.Says.NameIsTaken
        : null;

    private static async ValueTask<OpenLink?> Link(Visit visit) =>
        visit.Get<SignInLimits>().MayAsk() ? await visit.Get<OneTimeLinks>().Find(visit.Part("token"), visit.Cancel).ConfigureAwait(false) : null;

    private static DeskAnswer.Refused Over(Visit visit) => new DeskAnswer.Refused(visit.Get<SignInLimits>().MayAsk() ? Refusals.LinkIsOver : Refusals.TooMany);

    private static ComeInModel Model(DeskSetting setting, Visit visit, OpenLink link, byte[] secret, Filled filled) => new()
    {
        Address = OneTimeLinks.AddressOf(visit.Part("token")),
        Role = link.Role,
        KnownName = link.Account?.UserName,
        Secret = Rfc4648Base32.Encode(secret),
        SecretAddress = Totp.Address(setting.Archive.Library.Name, link.Account?.UserName ?? visit.Says.Desk, secret),
        Setup = Base64Url.EncodeToString(Seal(visit).Protect(secret, SetupLife)),
        Filled = filled,
    };

    private static byte[]? Opened(Visit visit)
    {
        try
        {
            return visit.Field("setup") is { Length: > 0 and < 2_000 } setup ? Seal(visit).Unprotect(Base64Url.DecodeFromChars(setup)) : null;
        }
        catch (Exception notOurs) when (notOurs is CryptographicException or FormatException)
        {
            // Too old, or not ours: the page is shown with a new secret, and says so.
            return null;
        }
    }

    private static ITimeLimitedDataProtector Seal(Visit visit) => visit.Get<IDataProtectionProvider>().CreateProtector("Avow.Desk.Setup", visit.Part("token")).ToTimeLimitedDataProtector();
}
