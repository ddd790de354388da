using Avow.Archive;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>People come in to the desk as they do: with a passkey, and with a password and an app, by keyboard and without JavaScript.</summary>
[Collection(InTheBrowser.Name)]
public sealed class DeskSignInTests(Sites sites) : IAsyncLifetime
{
    private Site? site;

    private string Origin => site!.NamedOrigin;

    public async Task InitializeAsync() => site = Chromium.IsThere ? await Site.Start(folder => SqliteArchive.Create(folder, "The Strait Papers"), _ => Task.CompletedTask) : null;

    public async Task DisposeAsync()
    {
        if (site is not null) await site.DisposeAsync();
    }

    [BrowserFact]
    public async Task With_a_passkey_one_comes_in_and_back()
    {
        await using var ada = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator();
        await MakePasskey(ada);
        await ada.Page.WaitForURLAsync("**/desk");
        Assert.Contains("Welcome, Ada", await ada.Page.Locator(".desk-notice").InnerTextAsync(), StringComparison.Ordinal);

        await ada.Page.GotoAsync(Origin + "/desk/account");
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await ada.Page.WaitForURLAsync("**/desk/sign-in");
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await ada.Page.WaitForURLAsync("**/desk");
        Assert.Equal("Ada", await ada.Page.Locator(".desk-places p").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_name_that_cannot_be_is_said_at_its_field_and_no_passkey_is_asked_for()
    {
        await using var ada = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator();
        await ada.Page.AddInitScriptAsync("window.asked = 0; const create = navigator.credentials.create; navigator.credentials.create = (...all) => { window.asked++; return create.apply(navigator.credentials, all) }");
        await ada.Page.GotoAsync(Origin + site!.FirstLink);
        await ada.Page.FillAsync("#field-passkey-name", "7 of us");
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await ada.Page.Locator("#field-passkey-name-wrong").WaitForAsync();
        Assert.Contains("begins with a letter", await ada.Page.InnerTextAsync("#field-passkey-name-wrong"), StringComparison.Ordinal);
        Assert.Equal("field-passkey-name", await ada.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.False(await ada.Page.GetByText("The passkey did not work").IsVisibleAsync());
        Assert.Equal(0, await ada.Page.EvaluateAsync<int>("() => window.asked"));

        await ada.Page.FillAsync("#field-passkey-name", "Ada");
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await ada.Page.WaitForURLAsync("**/desk");
    }

    [BrowserFact]
    public async Task What_was_typed_when_the_session_ended_is_sent_after_signing_in_with_a_passkey()
    {
        await using var ada = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator();
        await MakePasskey(ada);
        await ada.Page.WaitForURLAsync("**/desk");
        await ada.Page.GotoAsync(Origin + "/desk/organisations/new");
        await ada.Page.FillAsync("input[name=slug]", "pier");
        await ada.Page.FillAsync("input[name=name-language] >> nth=0", "ru");
        await ada.Page.FillAsync("input[name=name] >> nth=0", "Союз «Пристань»");
        var other = await ada.Page.Context.NewPageAsync();
        await other.GotoAsync(Origin + "/desk/account");
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await other.WaitForURLAsync("**/desk/sign-in");

        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await ada.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed out" }).WaitForAsync();
        Assert.Contains("Союз «Пристань»", await ada.Page.InnerTextAsync(".typed"), StringComparison.Ordinal);
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Send it now" }).ClickAsync();
        await ada.Page.WaitForURLAsync("**/desk/organisations/pier");
        Assert.Contains("Союз «Пристань»", await ada.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_passkey_that_does_not_know_its_owner_opens_nothing()
    {
        await using var eve = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator(knowsOwner: false);
        await MakePasskey(eve);
        await eve.Page.Locator(".desk-passkey .wrong").WaitForAsync();
        await eve.Page.GotoAsync(Origin + "/desk");
        Assert.EndsWith("/desk/sign-in", eve.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task With_a_password_and_an_app_one_comes_in_and_back_by_keyboard_and_without_javascript()
    {
        await using var bo = await Newcomer.Arrive(sites.Browser, hasScript: false);
        await bo.ComeInByKeyboard(Origin + site!.FirstLink, "Bo");
        Assert.Equal(10, await bo.Page.Locator(".codes li").CountAsync());
        Assert.Equal(0, await bo.Page.Locator("form[data-passkey]:visible").CountAsync());

        await bo.Page.GotoAsync(Origin + "/desk/account");
        await bo.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await bo.SignInByKeyboard(Origin, "Bo");
        Assert.Equal("Bo", await bo.Page.Locator(".desk-places p").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_passkey_is_added_by_who_says_the_password_once_more()
    {
        await using var ada = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator();
        await ada.ComeInByKeyboard(Origin + site!.FirstLink, "Ada");
        await ada.Page.GotoAsync(Origin + "/desk/account");
        foreach (var (password, arrives) in new[] { ("not this one", "#field-passkey-password-wrong"), (Newcomer.Password, ".desk-notice") })
        {
            await ada.Page.FillAsync("#field-passkey-password", password);
            await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
            await ada.Page.WaitForSelectorAsync(arrives);
        }

        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await ada.Page.WaitForURLAsync("**/desk");
    }

    [BrowserFact]
    public async Task Who_has_passkeys_alone_shows_one_before_new_keys_are_made()
    {
        await using var ada = await (await Newcomer.Arrive(sites.Browser)).WithAuthenticator();
        await MakePasskey(ada);
        await ada.Page.WaitForURLAsync("**/desk");
        await ada.Page.GotoAsync(Origin + "/desk/account");
        await ada.Page.RouteAsync("**/passkey-options", async route =>
        {
            await ada.WithAuthenticator(); // one that has no passkey of ours yet, after the other has shown its own
            await route.ContinueAsync();
        });
        await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await ada.Page.WaitForSelectorAsync(".desk-notice");
        Assert.Equal(2, await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).CountAsync());
    }

    [BrowserFact(Tool.Axe)]
    public async Task No_screen_of_the_desk_shuts_anybody_out_or_is_wider_than_its_window()
    {
        var faults = new Faults();
        await using var ada = await Newcomer.Arrive(sites.Browser);
        foreach (var (name, open) in Screens(ada))
        {
            await open();
            foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
            {
                await ada.Page.SetViewportSizeAsync(width, 900);
                await ada.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                faults.AddAll($"{name} {width} {scheme}", await Axe.Violations(ada.Page));
                faults.Unless(await ada.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), name, $"wider than {width}");
                if (Album.Wanted is { } folder) await ada.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "desk", $"{name}-{width}-{scheme}.png"), FullPage = true });
            }
        }

        faults.AssertNone();
    }

    // In the order of a first day.
    private IEnumerable<(string Name, Func<Task> Open)> Screens(Newcomer ada)
    {
        yield return ("sign-in", () => ada.Page.GotoAsync(Origin + "/desk"));
        yield return ("sign-in-wrong", async () =>
        {
            foreach (var field in new[] { "name", "password", "code" }) await ada.Page.FillAsync($"#field-{field}", "wrong");
            await ada.Page.Keyboard.PressAsync("Enter");
            await ada.Page.Locator("p.wrong[role=alert]:visible").WaitForAsync();
        });
        yield return ("come-in", () => ada.Page.GotoAsync(Origin + site!.FirstLink));
        yield return ("come-in-wrong", async () =>
        {
            foreach (var field in new[] { "name", "password", "again", "code" }) await ada.Page.FillAsync($"#field-{field}", field);
            await ada.Page.Keyboard.PressAsync("Enter");
            await ada.Page.Locator("#field-password-wrong").WaitForAsync();
        });
        yield return ("link-over", () => ada.Page.GotoAsync(Origin + "/desk/come-in/nothing"));
        yield return ("recovery-codes", () => ada.ComeInByKeyboard(Origin + site!.FirstLink, "Ada"));
        yield return ("overview", () => ada.Page.GotoAsync(Origin + "/desk"));
        yield return ("account", () => ada.Page.GotoAsync(Origin + "/desk/account"));
        yield return ("link", async () =>
        {
            await ada.Page.GotoAsync(Origin + "/desk/accounts");
            await ada.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).First.ClickAsync();
            await ada.Page.Locator("pre").WaitForAsync();
        });
        yield return ("accounts", async () =>
        {
            await ada.Page.GotoAsync(Origin + "/desk/accounts");
            await ada.Page.Locator("summary").First.ClickAsync();
        });
    }

    private async Task MakePasskey(Newcomer newcomer)
    {
        await newcomer.Page.GotoAsync(Origin + site!.FirstLink);
        await newcomer.Page.FillAsync("#field-passkey-name", "Ada");
        await newcomer.Page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
    }
}
