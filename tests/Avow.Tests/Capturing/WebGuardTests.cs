using System.Security.Cryptography.X509Certificates;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.01")]
    [InlineData("0")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[64:ff9b::7f00:1]")]
    [InlineData("169.254.169.254")]
    [InlineData("127。0。0。1")]
    public async Task However_it_is_spelled_this_machine_is_not_asked(string host)
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        var problem = await Given.ProblemOf(Given.Web(WebOptions.Default).FetchAsync($"http://{host}:{server.Port}/", null, CancellationToken.None));
        Assert.Equal(ProblemKind.PrivateAddress, problem.Kind);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_public_name_is_asked_and_its_redirect_to_a_private_one_is_not()
    {
        await using var server = new LoopbackServer();
        server.Page("/").Redirect("/in", $"http://inner.example:{server.Port}/").Redirect("/literal", "http://[::1]:1/");
        var web = Web(new() { ["open.example"] = "93.184.216.34 2606:4700::1", ["inner.example"] = "10.0.0.1" });

        Assert.True((await web.FetchAsync($"http://open.example:{server.Port}/", null, CancellationToken.None)).IsGood);
        foreach (var path in (string[])["/in", "/literal"])
        {
            var problem = await Given.ProblemOf(web.FetchAsync($"http://open.example:{server.Port}{path}", null, CancellationToken.None));
            Assert.Equal(ProblemKind.PrivateAddress, problem.Kind);
            Assert.Equal($"http://open.example:{server.Port}{path}", problem.Thing);
            Assert.StartsWith("redirected to", problem.Place, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(server.Requests, head => head.Contains("inner.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        var web = Web(new() { ["mixed.example"] = "93.184.216.34 192.168.0.1" });
        Assert.Equal(ProblemKind.PrivateAddress, (await Given.ProblemOf(web.FetchAsync($"http://mixed.example:{server.Port}/", null, CancellationToken.None))).Kind);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_name_that_turns_private_between_two_questions_is_refused()
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        var names = new Dictionary<string, string> { ["turning.example"] = "93.184.216.34" };
        var web = Web(names);
        Assert.True((await web.FetchAsync($"http://turning.example:{server.Port}/", null, CancellationToken.None)).IsGood);
        names["turning.example"] = "127.0.0.1";
        Assert.Equal(ProblemKind.PrivateAddress, (await Given.ProblemOf(web.FetchAsync($"http://turning.example:{server.Port}/", null, CancellationToken.None))).Kind);
    }

    [Fact]
    public async Task When_the_first_address_does_not_answer_the_next_is_tried()
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        var internet = Given.Internet(new() { ["two.example"] = "9.9.9.9 8.8.8.8", ["none.example"] = "9.9.9.9 9.9.9.9" });
        var wire = internet with
        {
            Dial = async (end, cancel) =>
            {
                if (end.Address.ToString() == "9.9.9.9") await Task.Delay(Timeout.Infinite, cancel);
                return await internet.Dial(end, cancel);
            },
        };
        var web = Given.Web(new WebOptions { Wire = wire, IgnoreRobots = true }, Given.Limits with { ConnectTimeout = TimeSpan.FromSeconds(1) });
        Assert.True((await web.FetchAsync($"http://two.example:{server.Port}/", null, CancellationToken.None)).IsGood);
        Assert.Equal(ProblemKind.Unreachable, (await Given.ProblemOf(web.FetchAsync($"http://none.example:{server.Port}/", null, CancellationToken.None))).Kind);
    }

    [Fact]
    public async Task A_name_nobody_has_is_unreachable() =>
        Assert.Equal(ProblemKind.Unreachable, (await Given.ProblemOf(Web([]).FetchAsync("http://nobody.example/", null, CancellationToken.None))).Kind);

    [Fact]
    public void Nothing_goes_round_the_check()
    {
        using var handler = new Asking(WebOptions.Default, Given.Limits, Given.Clock).HandlerFor(new GuardedDial(Wire.Real, false, TimeSpan.Zero), new HeaderTape(0));
        Assert.False(handler.UseProxy || handler.UseCookies || handler.AllowAutoRedirect || handler.PreAuthenticate);
        Assert.True(handler.SslOptions.CertificateChainPolicy!.DisableCertificateDownloads);
        Assert.Equal(X509RevocationMode.NoCheck, handler.SslOptions.CertificateChainPolicy.RevocationMode);
    }

    private static WebCapture Web(Dictionary<string, string> names) => Given.Web(new WebOptions { Wire = Given.Internet(names) });
}
