using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebCaptureTests
{
    [Fact]
    public async Task A_page_is_taken_in_with_the_exchange_it_came_by()
    {
        await using var server = new LoopbackServer();
        server.On("/page?b=2&a=%7e", "HTTP/1.1 103 Early Hints\r\nLink: <early>\r\n\r\nHTTP/1.1 200 Fine\r\ncontent-TYPE: text/html; charset=utf-8\r\nX-One: 1\r\nSet-Cookie: session=1\r\nETag: \"v1\"\r\nX-Two:  caf\u00e9 \r\nx-one: 2\r\nContent-Length: 11\r\nLast-Modified: Fri, 01 May 2026 09:00:00 GMT\r\n\r\nWe said so.");
        var received = await Given.Fresh(server.Address("/page?b=2&a=%7e#part"));
        Assert.Equal("We said so."u8.ToArray(), received.Bytes.ToArray());
        Assert.Equal(server.Address("/page?b=2&a=%7e"), received.Source.Address);
        Assert.Equal(Given.Noon, received.CapturedAt);
        Assert.Equal(200, received.Exchange.Status);
        Assert.Equal(
            [
                new("content-TYPE", "text/html; charset=utf-8"), new("X-One", "1"), new("ETag", "\"v1\""), new("X-Two", "caf\u00e9"), new("x-one", "2"),
                new("Content-Length", "11"), new("Last-Modified", "Fri, 01 May 2026 09:00:00 GMT"),
            ],
            received.Exchange.Headers);
        Assert.Equal("text/html; charset=utf-8", received.ContentType);
        Assert.Equal(["/robots.txt", "/page?b=2&a=%7e"], server.Asked);
    }

    [Fact]
    public async Task The_request_says_who_asks_and_nothing_else_about_us()
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        await Given.Web(Given.Private with { Contact = "https://example.org/avow", IgnoreRobots = true }).FetchAsync(server.Address(), null, CancellationToken.None);
        Assert.Equal(
            ["Accept-Encoding: identity", "Accept: text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8", "Connection: close", $"Host: 127.0.0.1:{server.Port}", "User-Agent: Avow/0.1 (+https://example.org/avow)"],
            Assert.Single(server.Requests).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bad\r\nX-Evil: 1")]
    [InlineData("bad) (comment")]
    [InlineData("")]
    public void A_contact_that_cannot_stand_in_a_header_is_left_out(string contact) => Assert.Equal("Avow/0.1", new WebOptions { Contact = contact }.UserAgent);

    [Fact]
    public async Task Chunks_are_put_together_and_a_body_without_length_ends_with_the_connection()
    {
        await using var server = new LoopbackServer();
        server.On("/chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nWe \r\n8\r\nsaid so.\r\n0\r\n\r\n");
        server.On("/plain", "HTTP/1.0 200 OK\r\n\r\nWe said so.");
        Assert.Equal("We said so."u8.ToArray(), (await Given.Fresh(server.Address("/chunks"))).Bytes.ToArray());
        Assert.Equal("We said so."u8.ToArray(), (await Given.Fresh(server.Address("/plain"))).Bytes.ToArray());
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(202)]
    [InlineData(206)]
    [InlineData(300)]
    [InlineData(304)]
    public async Task Any_other_status_is_a_problem(int status)
    {
        await using var server = new LoopbackServer();
        server.On("/", $"HTTP/1.1 {status} So\r\nContent-Length: {(status == 304 ? 0 : 5)}\r\n\r\n{(status == 304 ? "" : "words")}");
        var problem = await Given.ProblemOf(Given.Fetch(server.Address()));
        Assert.Equal(ProblemKind.HttpStatus, problem.Kind);
        Assert.Contains($"{status}", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(server.Address(), problem.Thing);
    }

    [Theory]
    [InlineData("text/plain", true)]
    [InlineData("TEXT/HTML;charset=x", true)]
    [InlineData("application/atom+xml", true)]
    [InlineData("application/ld+json", true)]
    [InlineData("application/pdf", true)]
    [InlineData("application/epub+zip", true)]
    [InlineData("application/octet-stream", true)]
    [InlineData("nonsense", true)]
    [InlineData("image/png", false)]
    [InlineData("image/svg+xml", false)]
    [InlineData("video/mp4", false)]
    [InlineData("audio/mpeg", false)]
    [InlineData("font/woff2", false)]
    [InlineData("application/zip", false)]
    public async Task Only_what_may_hold_a_text_is_taken_in(string type, bool isTaken)
    {
        await using var server = new LoopbackServer();
        server.Page("/", headers: $"Content-Type: {type}\r\n");
        var outcome = await Given.Fetch(server.Address());
        Assert.Equal(isTaken ? null : ProblemKind.UnsupportedFormat, outcome.Problem?.Kind);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ProblemKind.Empty)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort", ProblemKind.Interrupted)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n", ProblemKind.Interrupted)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nshort\r\n", ProblemKind.Malformed)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n", ProblemKind.TooLarge)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 5\r\n\r\nwords", ProblemKind.UnsupportedFormat)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Length: 5\r\n\r\nwords", ProblemKind.UnsupportedFormat)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nwords", ProblemKind.Damaged)]
    [InlineData("HTTP/1.1 302 Elsewhere\r\nContent-Length: 0\r\n\r\n", ProblemKind.Malformed)]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", ProblemKind.Malformed)]
    [InlineData("", ProblemKind.Interrupted)]
    public async Task An_answer_that_is_not_whole_or_not_right_is_named(string answer, ProblemKind kind)
    {
        await using var server = new LoopbackServer();
        server.On("/", answer);
        Assert.Equal(kind, (await Given.ProblemOf(Given.Fetch(server.Address(), Given.Limits with { MaxBytes = 1_000 }))).Kind);
    }

    [Fact]
    public async Task What_comes_after_the_promised_length_is_not_taken_in()
    {
        await using var server = new LoopbackServer();
        server.On("/", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nWe said so.");
        Assert.Equal("We"u8.ToArray(), (await Given.Fresh(server.Address())).Bytes.ToArray());
    }

    [Fact]
    public async Task A_page_may_be_as_long_as_the_limit_and_no_longer()
    {
        await using var server = new LoopbackServer();
        server.On("/", "HTTP/1.1 200 OK\r\n\r\nfour");
        Assert.Equal(4, (await Given.Fresh(server.Address(), Given.Limits with { MaxBytes = 4 })).Bytes.Length);
        Assert.Equal(ProblemKind.TooLarge, (await Given.ProblemOf(Given.Fetch(server.Address(), Given.Limits with { MaxBytes = 3 }))).Kind);
    }

    [Fact]
    public async Task A_stream_without_end_is_cut_off_at_the_limit()
    {
        await using var server = new LoopbackServer();
        server.On("/", async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancel);
            while (true) await stream.WriteAsync(new byte[65_536], cancel);
        });
        Assert.Equal(ProblemKind.TooLarge, (await Given.ProblemOf(Given.Fetch(server.Address(), Given.Limits with { MaxBytes = 1_000_000 }))).Kind);
    }

    [Fact]
    public async Task A_body_that_trickles_without_end_is_too_slow()
    {
        await using var server = new LoopbackServer();
        server.On("/", async (stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancel);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), cancel);
                await Task.Delay(10, cancel);
            }
        });
        Assert.Equal(ProblemKind.TooSlow, (await Given.ProblemOf(Given.Fetch(server.Address(), Given.Limits with { Timeout = TimeSpan.FromMilliseconds(400) }))).Kind);
    }

    [Fact]
    public async Task Redirects_do_not_buy_time()
    {
        await using var server = new LoopbackServer();
        for (var i = 0; i < 9; i++)
        {
            var next = $"HTTP/1.1 302 Elsewhere\r\nLocation: /{i + 1}\r\nContent-Length: 0\r\n\r\n";
            server.On($"/{i}", async (stream, cancel) =>
            {
                await Task.Delay(100, cancel);
                await stream.WriteAsync(Encoding.Latin1.GetBytes(next), cancel);
            });
        }

        Assert.Equal(ProblemKind.TooSlow, (await Given.ProblemOf(Given.Fetch(server.Address("/0"), Given.Limits with { Timeout = TimeSpan.FromMilliseconds(400) }))).Kind);
    }

    [Fact]
    public async Task A_header_that_does_not_come_is_too_slow_and_one_without_end_too_large()
    {
        await using var server = new LoopbackServer();
        server.On("/silent", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        server.On("/giant", $"HTTP/1.1 200 OK\r\nX-Big: {new string('x', 100_000)}\r\n\r\nwords");
        server.On("/many", "HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("X-A: b\r\n", 20_000)) + "\r\nwords");
        Assert.Equal(ProblemKind.TooSlow, (await Given.ProblemOf(Given.Fetch(server.Address("/silent"), Given.Limits with { HeaderTimeout = TimeSpan.FromMilliseconds(300) }))).Kind);
        Assert.Equal(ProblemKind.TooLarge, (await Given.ProblemOf(Given.Fetch(server.Address("/giant")))).Kind);
        Assert.Equal(ProblemKind.TooLarge, (await Given.ProblemOf(Given.Fetch(server.Address("/many")))).Kind);
    }

    [Fact]
    public async Task A_name_longer_than_names_can_be_is_unreachable()
    {
        var host = string.Join('.', Enumerable.Repeat(new string('a', 60), 6));
        Assert.Contains((await Given.ProblemOf(Given.Fetch($"http://{host}/"))).Kind, (ProblemKind[])[ProblemKind.Unreachable, ProblemKind.Malformed]);
    }

    [Fact]
    public async Task Nobody_listening_is_unreachable()
    {
        int port;
        await using (var gone = new LoopbackServer()) port = gone.Port;
        Assert.Equal(ProblemKind.Unreachable, (await Given.ProblemOf(Given.Fetch($"http://127.0.0.1:{port}/"))).Kind);
    }

    [Fact]
    public async Task The_wish_to_stop_is_the_one_exception_that_leaves()
    {
        await using var server = new LoopbackServer();
        using var stop = new CancellationTokenSource();
        server.On("/", async (_, cancel) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Given.Web().FetchAsync(server.Address(), null, stop.Token));
    }

    [Fact]
    public async Task Waiting_for_the_turn_does_not_use_up_time()
    {
        await using var server = new LoopbackServer();
        server.On("/", async (stream, cancel) =>
        {
            await Task.Delay(1_000, cancel);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nwords"u8.ToArray(), cancel);
        });
        var web = Given.Web(limits: Given.Limits with { Timeout = TimeSpan.FromMilliseconds(3_500) });
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => web.FetchAsync(server.Address(), null, CancellationToken.None)));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsGood));
    }

    [Fact]
    public async Task One_host_is_asked_one_question_at_a_time()
    {
        await using var server = new LoopbackServer();
        var (now, most) = (0, 0);
        for (var i = 0; i < 5; i++)
        {
            server.On($"/{i}", async (stream, cancel) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                await Task.Delay(20, cancel);
                Interlocked.Decrement(ref now);
                await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nwords"u8.ToArray(), cancel);
            });
        }

        var web = Given.Web();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => web.FetchAsync(server.Address($"/{i}"), null, CancellationToken.None)));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsGood));
        Assert.Equal(1, most);
        Assert.Equal(1, server.Asked.Count(path => path == "/robots.txt"));
    }
}
