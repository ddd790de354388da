using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Desk;

/// <summary>How every request at the desk is answered: who asks, whether they may, whether the form is ours; then the route's own answer.</summary>
internal sealed class Answering(DeskSetting setting, IServiceProvider services, DeskRoutes routes)
{
    private readonly IAntiforgery antiforgery = services.GetRequiredService<IAntiforgery>();
    private readonly IWhoAsks who = services.GetRequiredService<IWhoAsks>();
    private readonly Notices notices = services.GetRequiredService<Notices>();
    private readonly DeskRendering rendering = new(setting, routes);
    private readonly Bodies bodies = new(setting.Time);
    private readonly DeskLanguage language = new(setting);

    public async Task Answer(HttpContext context, DeskRoute route)
    {
        if (!IsPrivate(context))
        {
            await Send(context, null, new DeskAnswer.Refused(Refusals.NeedsHttps)).ConfigureAwait(false);
            return;
        }

        if (!route.IsForm && FormGuard.IsLoadedElsewhere(context))
        {
            await Send(context, null, new DeskAnswer.Refused(Refusals.LoadedElsewhere)).ConfigureAwait(false);
            return;
        }

        if (language.IsChosen(context)) return;
        var person = await who.Of(context).ConfigureAwait(false);
        if (route.Least is { } least && (person is null || person.Role < least))
        {
            var refused = person is not null ? new DeskAnswer.Refused(Refusals.RoleTooSmall) : route.IsForm ? await SignedOut(context, route).ConfigureAwait(false) : AskWho(context);
            await Send(context, person, refused).ConfigureAwait(false);
            return;
        }

        var answer = route.MaxBodyBytes is { } maxBytes
            ? await bodies.Within(context, maxBytes, () => Filled(context, person, route)).ConfigureAwait(false)
            : await route.Answer(new Visit(context, person, setting.Time.GetUtcNow()) { Language = language.Of(context) }).ConfigureAwait(false);
        // Whoever has just come in is known to the page that says so.
        await Send(context, context.Features.Get<Person>() ?? person, answer).ConfigureAwait(false);
    }

    /// <summary>What nothing of the desk stands at; only to who is known is said that it is not there.</summary>
    public async Task NotThere(HttpContext context)
    {
        var person = await who.Of(context).ConfigureAwait(false);
        await Send(context, person, person is null ? AskWho(context) : new DeskAnswer.Refused(Refusals.NothingHere)).ConfigureAwait(false);
    }

    private DeskAnswer AskWho(HttpContext context) => setting.LocalEditor is not null
        ? new DeskAnswer.Refused(Refusals.NobodyKnown)
        : new DeskAnswer.Onward(context.Request.Path == EditorsDesk.Root ? SignInRoutes.Address : $"{SignInRoutes.Address}?to={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");

    // A session ends while somebody types: what they typed is shown to them, and goes with them through the sign-in.
    private async Task<DeskAnswer> SignedOut(HttpContext context, DeskRoute route)
    {
        if (setting.LocalEditor is not null || FormGuard.ComesFromElsewhere(context)) return new DeskAnswer.Refused(Refusals.NobodyKnown);
        if (Uploading.IsOne(context)) return new DeskAnswer.Refused(Refusals.SignedOut);
        var typed = route.KeepsTyped && FormGuard.SaysItIsOurs(context) ? await TypedReading.Of(context).ConfigureAwait(false) : null;
        var says = DeskWords.Of(language.Of(context));
        var model = new SignInModel(setting.Archive.Library.Name, EditorsDesk.Root, Desk.Filled.Nothing) { Typed = typed is { IsEmpty: false } ? typed : null };
        return DeskAnswer.Page.Of<SignedOutPage, SignInModel>(says.SignedOutTitle, model) with { Status = StatusCodes.Status403Forbidden };
    }

    // A page that was loaded before one signed in anew: its token is of a session that has ended. Who sees what they typed, and sends it from here, has sent it from a page of ours.
    private bool IsOfEndedSession(HttpContext context, DeskRoute route, IFormCollection form) => setting.LocalEditor is null && route.KeepsTyped && form.Count > 0 && FormGuard.SaysItIsOurs(context);

    // A password shall not be read on its way, nor a session taken over.
    private static bool IsPrivate(HttpContext context) =>
        context.Request.IsHttps
        || context.Request.Host.Host.EndsWith(".onion", StringComparison.OrdinalIgnoreCase)
        || (context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from));

    private async Task Send(HttpContext context, Person? person, DeskAnswer answer)
    {
        switch (answer)
        {
            case DeskAnswer.Onward onward:
                if (onward.Notice is { } notice) notices.Leave(context, notice);
                context.Response.StatusCode = StatusCodes.Status303SeeOther;
                context.Response.Headers.Location = LocalAddress.Or(onward.Address, EditorsDesk.Root);
                break;
            case DeskAnswer.Written written:
                await written.Write(context).ConfigureAwait(false);
                break;
            case DeskAnswer.Refused refused when Uploading.IsOne(context):
                await Uploading.Refuse(context, language.Of(context), refused.Problem).ConfigureAwait(false);
                break;
            case DeskAnswer.Refused refused:
                await Write(context, person, ProblemAtDesk.PageOf(DeskWords.Of(language.Of(context)), refused.Problem)).ConfigureAwait(false);
                break;
            case DeskAnswer.Page page:
                await Write(context, person, page).ConfigureAwait(false);
                break;
        }
    }

    private async Task Write(HttpContext context, Person? person, DeskAnswer.Page page)
    {
        // Another site's page gets no token, and takes from the editor neither the cookie that confirms one nor a notice.
        var isElsewhere = FormGuard.IsLoadedElsewhere(context);
        var token = isElsewhere ? "" : antiforgery.GetAndStoreTokens(context).RequestToken!;
        context.Response.Headers.CacheControl = "no-store";
        var here = new DeskContext(person, token, isElsewhere ? null : notices.Take(context), context.Request.Path.Value ?? "") { Language = language.Of(context), Chosen = language.ChosenBy(context), Problems = NamesInProblems.Of(new(setting.Archive), language.Of(context)) };
        var html = await rendering.Html(page, here).ConfigureAwait(false);
        context.Response.StatusCode = page.Status;
        context.Response.ContentType = Publishing.RenderedPage.ContentType;
        context.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.BodyWriter.WriteAsync(html, context.RequestAborted).ConfigureAwait(false);
    }

    // What the browser itself says of where it comes from is looked at before any of it is read.
    private async ValueTask<DeskAnswer> Filled(HttpContext context, Person? person, DeskRoute route)
    {
        if (FormGuard.ComesFromElsewhere(context)) return new DeskAnswer.Refused(Refusals.NotOurForm);
        if (!(await Bodies.Form(context).ConfigureAwait(false)).TryGet(out var form, out var unreadable)) return new DeskAnswer.Refused(unreadable);
        if (!await FormGuard.IsOurs(context, antiforgery).ConfigureAwait(false))
        {
            if (!IsOfEndedSession(context, route, form.Form)) return new DeskAnswer.Refused(Refusals.NotOurForm);
            var typed = TypedForm.Of(context, form.Form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")), form.Form.Files.Count == 0);
            return DeskAnswer.Page.Of<TypedAgainPage, TypedForm>(DeskWords.Of(language.Of(context)).TypedAgainTitle, typed) with { Status = StatusCodes.Status403Forbidden };
        }

        return await route.Answer(new Visit(context, person, setting.Time.GetUtcNow(), form.Form) { Language = language.Of(context) }).ConfigureAwait(false);
    }
}
