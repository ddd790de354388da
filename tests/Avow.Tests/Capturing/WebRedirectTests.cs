using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebRedirectTests
{
    [Fact]
    public async Task Every_redirect_is_on_the_record()
    {
        await using var server = new LoopbackServer();
        server.Redirect("/a", "/b", 301).Redirect("/b", $"http://127.0.0.1:{server.Port}/c/d#part", 302).Redirect("/c/d", "../e?x=\u00c3\u00bc", 307).Page("/e?x=%C3%BC");
        var received = await Given.Fresh(server.Address("/a"));
        Assert.Equal(server.Address("/a"), received.Source.Address);
        Assert.Equal(
            [
                new Redirect(server.Address("/a"), 301, server.Address("/b")),
                new Redirect(server.Address("/b"), 302, server.Address("/c/d")),
                new Redirect(server.Address("/c/d"), 307, server.Address("/e?x=%C3%BC")),
            ],
            received.Exchange.Redirects);
        Assert.Equal(server.Address("/e?x=%C3%BC"), received.BaseAddress);
    }

    [Theory]
    [InlineData("/a")]
    [InlineData("/b")]
    public async Task A_circle_is_seen(string second)
    {
        await using var server = new LoopbackServer();
        server.Redirect("/a", second).Redirect("/b", "/a");
        var problem = await Given.ProblemOf(Given.Fetch(server.Address("/a")));
        Assert.Equal(ProblemKind.TooManyRedirects, problem.Kind);
        Assert.Equal(server.Address("/a"), problem.Thing);
        Assert.InRange(server.Requests.Count, 2, 3);
    }

    [Fact]
    public async Task As_many_redirects_as_the_limit_are_followed_and_no_more()
    {
        await using var server = new LoopbackServer();
        for (var i = 0; i < 4; i++) server.Redirect($"/{i}", $"/{i + 1}");
        server.Page("/4");
        Assert.Equal(4, (await Given.Fresh(server.Address("/0"), Given.Limits with { MaxRedirects = 4 })).Exchange.Redirects.Count);
        Assert.Equal(ProblemKind.TooManyRedirects, (await Given.ProblemOf(Given.Fetch(server.Address("/0"), Given.Limits with { MaxRedirects = 3 }))).Kind);
    }

    [Theory]
    [InlineData("file:///etc/passwd", ProblemKind.ForbiddenScheme)]
    [InlineData("ftp://127.0.0.1/", ProblemKind.ForbiddenScheme)]
    [InlineData("data:text/html,hello", ProblemKind.ForbiddenScheme)]
    [InlineData("gopher://127.0.0.1:70/1", ProblemKind.ForbiddenScheme)]
    [InlineData("http://user:secret@127.0.0.1/", ProblemKind.NotPermitted)]
    [InlineData("http://exa mple/", ProblemKind.Malformed)]
    [InlineData("http://[::1", ProblemKind.Malformed)]
    public async Task A_redirect_to_what_is_no_public_page_is_not_followed(string location, ProblemKind kind)
    {
        await using var server = new LoopbackServer();
        server.Redirect("/", location);
        var problem = await Given.ProblemOf(Given.Fetch(server.Address()));
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(server.Address(), problem.Thing);
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_after_a_redirect_says_where_it_was_met()
    {
        await using var server = new LoopbackServer();
        server.Redirect("/a", "/gone");
        var problem = await Given.ProblemOf(Given.Fetch(server.Address("/a")));
        Assert.Equal((ProblemKind.HttpStatus, server.Address("/a"), $"redirected to {server.Address("/gone")}"), (problem.Kind, problem.Thing, problem.Place));
    }
}
