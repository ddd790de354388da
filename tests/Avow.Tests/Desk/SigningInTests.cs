using System.Diagnostics;

namespace Avow.Tests.Desk;

public sealed class SigningInTests : IAsyncDisposable
{
    private readonly People people = new();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task Name_password_and_code_together_let_in()
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        Assert.False(await people.IsIn());
        Assert.Equal((303, "/desk"), Where(await people.SignIn("Ada")));
        Assert.True(await people.IsIn());
    }

    [Fact]
    public async Task Whatever_is_wrong_the_answer_is_the_same()
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        var answers = new[]
        {
            await people.SignIn("Nobody"),
            await people.SignIn("Ada", "another password"),
            await people.SignIn("Ada", code: "000000"),
            await people.SignIn("\u202E", "x", ""),
        };
        Assert.All(answers, answer => Assert.Equal(422, answer.Status));
        Assert.Single(answers.Select(answer => Said(answer.Html)).Distinct());
    }

    [Fact]
    public async Task Whether_there_is_such_an_account_is_not_told_by_the_time_either()
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        await people.SignIn("warm up");
        var (known, unknown) = (new List<double>(), new List<double>());
        for (var i = 0; i < 5; i++)
        {
            known.Add(await Took("Ada"));
            unknown.Add(await Took($"Nobody {i}"));
            people.Clock.Pass(TimeSpan.FromHours(1));
        }

        // Both hash a password, which takes far longer than everything else; other tests run beside this one.
        Assert.InRange(known.Min() / unknown.Min(), 0.4, 2.5);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        var code = people.PresentCodeOf("Ada");
        Assert.Equal(303, (await people.Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", "Ada"), ("password", People.Password), ("code", code))).Status);
        people.At("a third");
        Assert.Equal(422, (await people.Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", "Ada"), ("password", People.Password), ("code", code))).Status);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once_however_it_is_typed()
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        var code = people.CodesOfTheLast[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        Assert.Equal(303, (await people.SignIn("Ada", code: code)).Status);
        Assert.Equal(422, (await people.At("a third").SignIn("Ada", code: code)).Status);
        Assert.Contains("used a recovery code", (await people.At("elsewhere").Desk.Get("/desk/accounts")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_too_many_tries_even_the_right_words_wait_but_not_in_a_browser_that_is_known()
    {
        await people.WithAdministrator();
        people.At("a stranger");
        var answers = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            answers.Add((await people.Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", "Ada"), ("password", $"guess number {i}"), ("code", "000000"))).Html);
        }

        Assert.Contains("tried too often", answers[^1], StringComparison.Ordinal);
        Assert.Contains("tried too often", (await people.Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", "Ada"), ("password", People.Password), ("code", people.PresentCodeOf("Ada")))).Html, StringComparison.Ordinal);
        people.At("Ada");
        await people.Desk.Send("/desk/account", "/desk/sign-out");
        Assert.Equal(303, (await people.SignIn("Ada")).Status);
    }

    [Theory]
    [InlineData("/desk/accounts?x=1", "/desk/accounts?x=1")]
    [InlineData("https://evil.example/", "/desk")]
    [InlineData("//evil.example", "/desk")]
    public async Task One_comes_to_where_one_wanted_to_go_if_it_is_here(string to, string arrives)
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        var page = await people.Desk.Get($"/desk/sign-in?to={Uri.EscapeDataString(to)}");
        Assert.Contains($"name=\"to\" value=\"{arrives}\"", page.Html, StringComparison.Ordinal);
        Assert.Equal(arrives, (await people.Desk.Send("/desk/sign-in", "/desk/sign-in", ("name", "Ada"), ("password", People.Password), ("code", people.PresentCodeOf("Ada")), ("to", to))).Location);
    }

    [Fact]
    public async Task Over_a_connection_that_others_can_read_the_desk_is_not_opened()
    {
        people.Desk.From = System.Net.IPAddress.Parse("192.0.2.7");
        var answer = await people.Desk.Get("/desk/sign-in");
        Assert.Equal(403, answer.Status);
        Assert.DoesNotContain("password\"", answer.Html, StringComparison.Ordinal);
    }

    private async Task<double> Took(string name)
    {
        var page = await people.Desk.Get("/desk/sign-in");
        var started = Stopwatch.GetTimestamp();
        await people.Desk.Post("/desk/sign-in", [("desk-token", page.Token), ("name", name), ("password", "not the password"), ("code", "000000")]);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static (int, string) Where(DeskOfTests.Answer answer) => (answer.Status, answer.Location);

    private static string Said(string html)
    {
        var at = html.IndexOf("<p class=\"wrong\" role=\"alert\">", StringComparison.Ordinal);
        return html[at..html.IndexOf("</p>", at, StringComparison.Ordinal)];
    }
}
