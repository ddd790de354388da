using System.Globalization;
using Avow.Desk;
using Avow.Statements;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Somebody who comes to the desk with a browser of their own, and perhaps with an authenticator that the browser plays.</summary>
internal sealed class Newcomer(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public const string Password = "the ferry leaves at six";

    private byte[] secret = [];
    private long lastStep;
    private ICDPSession? devtools;
    private string? authenticator;

    public IPage Page => page;

    public static async Task<Newcomer> Arrive(IBrowser browser, bool hasScript = true, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = hasScript, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>A platform authenticator (Web Authentication, section 11): it keeps passkeys, and says whether it knew its owner.</summary>
    public async Task<Newcomer> WithAuthenticator(bool knowsOwner = true)
    {
        if (devtools is null)
        {
            devtools = await context.NewCDPSessionAsync(page);
            await devtools.SendAsync("WebAuthn.enable");
        }

        // One at a time: another one takes its place, and has no passkeys yet.
        if (authenticator is not null) await devtools.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = authenticator });
        var added = await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = knowsOwner, automaticPresenceSimulation = true },
        });
        authenticator = added!.Value.GetProperty("authenticatorId").GetString();
        return this;
    }

    /// <summary>Fills in the form of a link by keyboard alone, from the top of the page.</summary>
    public async Task ComeInByKeyboard(string address, string name)
    {
        await page.GotoAsync(address);
        await TakeSecret();
        await Fill("field-name", name);
        await Fill("field-password", Password);
        await Fill("field-again", Password);
        await Fill("field-code", NextCode());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".codes");
    }

    public async Task SignInByKeyboard(string origin, string name)
    {
        await page.GotoAsync(origin + "/desk/sign-in");
        await Fill("field-name", name);
        await Fill("field-password", Password);
        await Fill("field-code", NextCode());
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task TakeSecret() => secret = Rfc4648Base32.DecodeTrusted((await page.Locator("code.secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal));

    // A code is good once; the next step's is taken too, so nobody waits.
    private string NextCode()
    {
        lastStep = Math.Max(lastStep + 1, Totp.StepAt(TimeProvider.System.GetUtcNow()));
        return Totp.At(secret, lastStep);
    }

    private async Task Fill(string id, string words)
    {
        for (var step = 0; step < 40; step++)
        {
            if (await page.Locator("*:focus").CountAsync() > 0 && await page.Locator("*:focus").GetAttributeAsync("id") == id)
            {
                await page.Keyboard.TypeAsync(words);
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"the keyboard does not come to {id}"));
    }
}
