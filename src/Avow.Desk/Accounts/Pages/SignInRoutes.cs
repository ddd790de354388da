using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Avow.Desk;

/// <summary>Signing in and out.</summary>
internal static class SignInRoutes
{
    public const string Address = $"{EditorsDesk.Root}/sign-in";

    public static void Map(DeskRoutes routes, DeskSetting setting)
    {
        routes.OpenPage("sign-in", visit => ValueTask.FromResult<DeskAnswer>(visit.Known is not null
            ? new DeskAnswer.Onward(EditorsDesk.Root)
            : DeskAnswer.Page.Of<SignInPage, SignInModel>(visit.Says.SignIn, new(setting.Archive.Library.Name, LocalAddress.Or(visit.Asked("to"), EditorsDesk.Root), Filled.Nothing))));
        routes.OpenForm("sign-in", async visit =>
        {
            var result = await visit.Get<SigningIn>().WithPassword(visit.Context, visit.Field("name"), visit.Field("password"), visit.Field("code")).ConfigureAwait(false);
            return Answer(setting, visit, result);
        });
        routes.OpenForm("sign-in/passkey-options", async visit => Json(await visit.Get<Passkeys>().AskToShow(visit.Context).ConfigureAwait(false)));
        routes.OpenForm("sign-in/passkey", async visit => Answer(setting, visit, await visit.Get<SigningIn>().WithPasskey(visit.Context, visit.Field("credential")).ConfigureAwait(false)));
        routes.Form("sign-out", Role.Reader, async ValueTask<DeskAnswer> (visit) =>
        {
            await visit.Get<DeskSessions>().End(visit.Context).ConfigureAwait(false);
            return new DeskAnswer.Onward(Address, visit.Says.SignedOut);
        });
    }

    public static DeskAnswer Json(string json) => new DeskAnswer.Written(context =>
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        return context.Response.WriteAsync(json, context.RequestAborted);
    });

    private static DeskAnswer Answer(DeskSetting setting, Visit visit, SignInResult result)
    {
        var (to, typed) = (LocalAddress.Or(visit.Field("to"), EditorsDesk.Root), TypedForm.FromUntrusted(visit.Field(TypedForm.Field)));
        if (result.Succeeded) return typed is null ? new DeskAnswer.Onward(to) : DeskAnswer.Page.Of<TypedAgainPage, TypedForm>(visit.Says.TypedAgainTitle, typed);
        var filled = visit.Filled.With("", result.IsNotAllowed ? visit.Says.TooBusy : result.IsLockedOut ? visit.Says.TooManyTries : visit.Says.NotSignedIn);
        var model = new SignInModel(setting.Archive.Library.Name, to, filled) { Typed = typed };
        var page = typed is null ? DeskAnswer.Page.Again<SignInPage, SignInModel>(visit.Says.SignIn, model) : DeskAnswer.Page.Again<SignedOutPage, SignInModel>(visit.Says.SignedOutTitle, model);
        if (!result.IsNotAllowed) return page;
        visit.Context.Response.Headers.RetryAfter = "30";
        return page with { Status = StatusCodes.Status503ServiceUnavailable };
    }
}

/// <param name="Archive">What one signs in to.</param>
/// <param name="To">Where one wanted to go.</param>
/// <param name="Filled">The name that was typed.</param>
public sealed record SignInModel(string Archive, string To, Filled Filled)
{
    /// <summary>What was typed when the desk no longer knew who sends it; null where nothing was.</summary>
    public TypedForm? Typed { get; init; }
}
