using Avow.Desk;

namespace Avow.Tests.Desk;

public sealed class SessionTests : IAsyncDisposable
{
    private readonly People people = new();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task Signing_out_ends_the_session_for_good()
    {
        await people.WithAdministrator();
        var kept = new Dictionary<string, string>(people.Desk.Cookies, StringComparer.Ordinal);
        Assert.Equal("/desk/sign-in", (await people.Desk.Send("/desk/account", "/desk/sign-out")).Location);
        Assert.False(await people.IsIn());
        people.Desk.Cookies = kept;
        Assert.False(await people.IsIn());
    }

    [Fact]
    public async Task A_restart_of_the_server_signs_nobody_out()
    {
        await people.WithAdministrator();
        await people.Desk.Restart();
        Assert.True(await people.IsIn());
    }

    [Fact]
    public async Task Somebody_sees_where_they_are_signed_in_and_ends_one_or_all_others()
    {
        await people.WithAdministrator();
        foreach (var browser in new[] { "second", "third", "fourth" }) Assert.Equal(303, (await people.At(browser).SignIn("Ada")).Status);
        var page = (await people.At("Ada").Desk.Get("/desk/account")).Html;
        var sessions = page.Split("name=\"session\" value=\"")[1..].Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.Equal(3, sessions.Count);
        await people.Desk.Send("/desk/account", "/desk/account/sessions", ("session", sessions[0]));
        Assert.False(await people.At("fourth").IsIn());
        Assert.True(await people.At("third").IsIn());
        await people.At("Ada").Desk.Send("/desk/account", "/desk/account/sessions");
        Assert.True(await people.IsIn());
        Assert.False(await people.At("second").IsIn());
        Assert.False(await people.At("third").IsIn());
    }

    [Fact]
    public async Task A_session_ends_after_a_day_unused_and_after_a_month_however_used()
    {
        await people.WithAdministrator();
        for (var hours = 0; hours < 30 * 24 - 20; hours += 20)
        {
            Assert.True(await people.IsIn());
            people.Clock.Pass(TimeSpan.FromHours(20));
        }

        people.Clock.Pass(TimeSpan.FromHours(21));
        Assert.False(await people.IsIn());
        await people.SignIn("Ada");
        people.Clock.Pass(TimeSpan.FromHours(25));
        Assert.False(await people.IsIn());
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions_and_the_old_one_opens_nothing()
    {
        await people.WithAdministrator();
        await people.At("elsewhere").SignIn("Ada");
        people.At("Ada");
        Assert.Equal(422, (await people.Desk.Send("/desk/account", "/desk/account/password", ("password", "not this one"), ("new", "the ferry leaves at seven"), ("again", "the ferry leaves at seven"))).Status);
        Assert.Equal(303, (await people.Desk.Send("/desk/account", "/desk/account/password", ("password", People.Password), ("new", "the ferry leaves at seven"), ("again", "the ferry leaves at seven"))).Status);
        Assert.True(await people.IsIn());
        Assert.False(await people.At("elsewhere").IsIn());
        Assert.Equal(422, (await people.SignIn("Ada")).Status);
        Assert.Equal(303, (await people.SignIn("Ada", "the ferry leaves at seven")).Status);
    }

    [Theory]
    [InlineData("/desk/account/recovery-codes")]
    [InlineData("/desk/account/passkeys/passkey-options")]
    [InlineData("/desk/account/passkeys/passkey")]
    [InlineData("/desk/account/password")]
    public async Task What_opens_an_account_is_changed_only_by_who_knows_its_password_now(string form)
    {
        await people.WithAdministrator();
        foreach (var password in new[] { "", "not this one" })
        {
            var refused = await people.Desk.Send("/desk/account", form, ("password", password), ("new", "the ferry leaves at seven"), ("again", "the ferry leaves at seven"));
            Assert.Equal(422, refused.Status);
            Assert.Contains("This is not your present password.", refused.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task New_recovery_codes_are_made_for_who_says_the_password_and_the_old_ones_open_nothing()
    {
        await people.WithAdministrator();
        var old = people.CodesOfTheLast[0];
        Assert.Equal(200, (await people.Desk.Send("/desk/account", "/desk/account/recovery-codes", ("password", People.Password))).Status);
        Assert.Equal(422, (await people.At("elsewhere").SignIn("Ada", code: old)).Status);
    }

    [Fact]
    public async Task Who_guesses_at_the_password_within_a_session_is_bounded_too()
    {
        await people.WithAdministrator();
        for (var i = 0; i < 10; i++) await people.Desk.Send("/desk/account", "/desk/account/recovery-codes", ("password", "not this one"));
        var right = await people.Desk.Send("/desk/account", "/desk/account/recovery-codes", ("password", People.Password));
        Assert.Equal(422, right.Status);
        Assert.Contains("tried too often", right.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_blocked_signed_out_or_deleted_is_out_at_the_next_request()
    {
        await people.WithAdministrator();
        foreach (var deed in new[] { "block", "end-sessions", "delete" })
        {
            var name = $"Bo of {deed}";
            await people.Join("Ada", name, Role.Editor);
            Assert.True(await people.At(name).IsIn());
            people.At("Ada");
            Assert.Equal(303, (await people.Desk.Send("/desk/accounts", $"/desk/accounts/{deed}", ("account", await people.IdOf(name)), ("sure", name))).Status);
            Assert.False(await people.At(name).IsIn());
        }

        Assert.Equal(422, (await people.SignIn("Bo of block")).Status);
        Assert.Equal(303, (await people.SignIn("Bo of end-sessions")).Status);
    }

    [Fact]
    public async Task A_form_of_one_session_is_none_in_another()
    {
        await people.WithAdministrator();
        var token = (await people.Desk.Get("/desk/account")).Token;
        await people.Desk.Send("/desk/account", "/desk/sign-out");
        await people.SignIn("Ada");
        Assert.Equal(403, (await people.Desk.Post("/desk/account/recovery-codes", [("desk-token", token)])).Status);
    }

    [Theory]
    [InlineData(null, "desk-session", false)]
    [InlineData("https://archive.example", "__Secure-desk-session", true)]
    public async Task The_cookie_is_the_desks_alone(string? origin, string name, bool isSecure)
    {
        await using var others = new People(origin);
        await others.WithAdministrator();
        var cookie = others.Desk.SetCookies.Single(one => one.StartsWith(name + "=", StringComparison.Ordinal));
        Assert.Contains("path=/desk;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(isSecure, cookie.Contains("secure;", StringComparison.OrdinalIgnoreCase));
    }
}
