using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class RobotsGateTests
{
    private static string Answer(int status, string body = "", string headers = "") => $"HTTP/1.1 {status} So\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}";

    [Fact]
    public async Task A_page_that_robots_are_asked_not_to_fetch_is_not_asked_for()
    {
        await using var server = new LoopbackServer();
        server.Page("/robots.txt", "User-agent: avow\nDisallow: /no").Page("/no/page").Page("/yes").Redirect("/there", "/no/page");
        var web = Given.Web();
        Assert.Equal(ProblemKind.ForbiddenByRobots, (await Given.ProblemOf(web.FetchAsync(server.Address("/no/page"), null, CancellationToken.None))).Kind);
        Assert.Equal(ProblemKind.ForbiddenByRobots, (await Given.ProblemOf(web.FetchAsync(server.Address("/yes/../no/page"), null, CancellationToken.None))).Kind);
        Assert.Equal(ProblemKind.ForbiddenByRobots, (await Given.ProblemOf(web.FetchAsync(server.Address("/there"), null, CancellationToken.None))).Kind);
        Assert.True((await web.FetchAsync(server.Address("/yes"), null, CancellationToken.None)).IsGood);
        Assert.True((await web.FetchAsync(server.Address("/robots.txt"), null, CancellationToken.None)).IsGood);
        Assert.Equal(["/robots.txt", "/there", "/yes", "/robots.txt"], server.Asked);
    }

    [Fact]
    public async Task A_person_may_ask_all_the_same()
    {
        await using var server = new LoopbackServer();
        server.Page("/robots.txt", "User-agent: *\nDisallow: /").Page("/");
        Assert.True((await Given.Web(Given.Private with { IgnoreRobots = true }).FetchAsync(server.Address(), null, CancellationToken.None)).IsGood);
        Assert.Equal(["/"], server.Asked);
    }

    [Fact]
    public async Task Who_stops_waiting_for_the_rules_does_not_take_them_from_others()
    {
        await using var server = new LoopbackServer();
        using var stop = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        server.Page("/").On("/robots.txt", async (stream, cancel) =>
        {
            await stop.CancelAsync();
            await stopped.Task.WaitAsync(cancel);
            await stream.WriteAsync("HTTP/1.1 404 Not Found\r\n\r\n"u8.ToArray(), cancel);
        });
        var web = Given.Web();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => web.FetchAsync(server.Address(), null, stop.Token));
        stopped.SetResult();
        Assert.True((await web.FetchAsync(server.Address(), null, CancellationToken.None)).IsGood);
        Assert.Equal(["/robots.txt", "/"], server.Asked);
    }

    public static TheoryData<string, ProblemKind?> Answers => new()
    {
        { Answer(404), null },
        { Answer(403), null },
        { Answer(429), null },
        { Answer(200), null },
        { Answer(204), null },
        { Answer(500), ProblemKind.ForbiddenByRobots },
        { Answer(503), ProblemKind.ForbiddenByRobots },
        { Answer(302, headers: "Location: /robots.txt\r\n"), null },
        { Answer(302, headers: "Location: file:///etc/passwd\r\n"), ProblemKind.ForbiddenByRobots },
        { "nonsense\r\n\r\n", ProblemKind.ForbiddenByRobots },
        { Answer(200, "User-agent: *\nDisallow: /", "Content-Type: image/png\r\n"), ProblemKind.ForbiddenByRobots },
        { Answer(200, new string('#', 500 << 10) + "\nUser-agent: *\nDisallow: /"), null },
        { Answer(200, "User-agent: *\nDisallow: /\n" + new string('#', 500 << 10)), ProblemKind.ForbiddenByRobots },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_the_server_says_instead_of_rules_means_something(string answer, ProblemKind? kind)
    {
        await using var server = new LoopbackServer();
        server.On("/robots.txt", answer).Page("/");
        Assert.Equal(kind, (await Given.Fetch(server.Address())).Problem?.Kind);
    }

    [Theory]
    [InlineData(5, ProblemKind.ForbiddenByRobots)]
    [InlineData(6, null)]
    public async Task Five_redirects_lead_to_the_rules_and_no_more(int redirects, ProblemKind? kind)
    {
        await using var server = new LoopbackServer();
        server.Page("/").Redirect("/robots.txt", "/1");
        for (var i = 1; i < redirects; i++) server.Redirect($"/{i}", $"/{i + 1}");
        server.Page($"/{redirects}", "User-agent: *\nDisallow: /");
        Assert.Equal(kind, (await Given.Fetch(server.Address())).Problem?.Kind);
    }
}
