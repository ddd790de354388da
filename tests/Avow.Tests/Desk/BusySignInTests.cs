using Avow.Desk;

namespace Avow.Tests.Desk;

/// <summary>Many who try passwords at once keep nobody waiting for long, and those not at all who have been here before.</summary>
public sealed class BusySignInTests : IAsyncDisposable
{
    private readonly HashingTurns hashing = new(TimeSpan.FromMilliseconds(50));
    private readonly People people;

    public BusySignInTests() => people = new(hashing: hashing);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task Who_would_wait_too_long_is_asked_to_come_again_with_the_name_still_typed()
    {
        await people.WithAdministrator();
        using (await hashing.Take(isKnownBrowser: false, default))
        {
            var answer = await people.At("elsewhere").SignIn("Ada");
            Assert.Equal(503, answer.Status);
            Assert.Contains("So many are trying to sign in at this moment", answer.Html, StringComparison.Ordinal);
            Assert.Contains("value=\"Ada\"", answer.Html, StringComparison.Ordinal);
        }

        Assert.Equal(303, (await people.SignIn("Ada")).Status);
    }

    [Fact]
    public async Task Strangers_keep_nobody_waiting_who_has_signed_in_with_this_browser_before()
    {
        await people.WithAdministrator();
        await people.Desk.Send("/desk/account", "/desk/sign-out");
        using var taken = await hashing.Take(isKnownBrowser: false, default);
        Assert.Equal(303, (await people.SignIn("Ada")).Status);
        Assert.Equal(303, (await people.Desk.Send("/desk/account", "/desk/account/password", ("password", People.Password), ("new", "the ferry leaves at seven"), ("again", "the ferry leaves at seven"))).Status);
    }
}
