using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Avow.Archive;
using Avow.Tests.Capturing;

namespace Avow.Tests.Desk;

public sealed class AddingTests(AddingDesk desk) : IClassFixture<AddingDesk>
{
    private const string Page = "<html lang=en><title>The ferries stop</title><article><h1>The ferries stop</h1><p>We, the crews of the northern ferries, stop every crossing of the strait from midnight on.</p></article></html>";

    [Fact]
    public async Task Addresses_and_files_of_one_form_are_taken_in_and_the_page_of_the_job_leads_to_each()
    {
        await using var site = new LoopbackServer().Page("/statement", Page);
        var (status, _, location) = await desk.Post("/desk/add", AddingDesk.Form(
            [("desk-token", await desk.Token()), ("addresses", $"{site.Address("/statement")}\r\n\r\n"), ("about", "strait-closing")], ("leaflet.html", Page), ("note.txt", "The office is closed today.")));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        var job = await desk.Ended(location);

        Assert.Equal((JobState.Done, 3L, 0L, "Ada Example"), (job.State, job.Tally.New, job.Tally.Problems, job.By));
        var page = (await desk.Get(location)).Html;
        foreach (var taken in desk.Archive.Jobs.FindingsOf(job.Number).OfType<JobFinding.Taken>())
        {
            Assert.Contains($"/capture/{taken.Capture}\"", page, StringComparison.Ordinal);
            Assert.Contains($"/t/{taken.Texts[0]}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("leaflet.html", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/event/strait-closing\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", page, StringComparison.Ordinal);
        Assert.Contains(location, (await desk.Get("/desk/jobs")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_script_sent_by_itself_is_named_by_the_form()
    {
        var (status, answer, _) = await desk.Post("/desk/add/upload?name=..%2F..%2Fletter.html", new StringContent(Page + "<!-- by itself -->", Encoding.UTF8, "application/octet-stream"), ("X-Desk-Token", await desk.Token()));
        Assert.Equal(HttpStatusCode.OK, status);
        var received = JsonDocument.Parse(answer).RootElement;
        Assert.Equal("letter.html", received.GetProperty("name").GetString());

        var job = await desk.Ended((await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), ("received", received.GetProperty("place").GetString()!)]))).Location);
        Assert.Equal((JobState.Done, 1L), (job.State, job.Tally.New));
    }

    [Fact]
    public async Task Lines_that_were_typed_come_back_as_lines()
    {
        var (status, html, _) = await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), ("addresses", "https://pier.example/1\r\nno address\r\nhttps://pier.example/2")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var typed = Avow.Tests.Publishing.RenderedHtml.Parse(html).Descendants("textarea").Single().Value;
        Assert.Equal(["https://pier.example/1", "no address", "https://pier.example/2"], typed.Split('\n'));
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "addresses", "", "There is no address and no file" },
        { "addresses", "ferry.example/statement", "is no web address" },
        { "addresses", "file:///etc/passwd", "is no web address" },
        { "addresses", "javascript:alert(1)", "is no web address" },
        { "about", "no-such-event", "no such event" },
        { "label", "two words", "no spaces" },
        { "received", "ffff/../../avow.db", "There is no address and no file" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_with_the_form_is_said_and_nothing_is_asked_for(string field, string value, string said)
    {
        var before = LastJob();
        (string, string)[] fields = field is "about" or "label" ? [("addresses", "https://ferry.example/"), (field, value)] : [(field, value)];
        var (status, html, _) = await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), .. fields]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.Equal(before, LastJob());
    }

    [Fact]
    public async Task A_short_name_that_another_text_has_is_told_at_its_field()
    {
        var first = await desk.Ended((await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), ("label", "quay-door")], ("door.html", Page + "<!-- of the door -->")))).Location);
        Assert.Equal((JobState.Done, 1L, 0L), (first.State, first.Tally.New, first.Tally.Problems));
        var before = LastJob();
        var (status, html, _) = await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), ("label", "quay-door"), ("addresses", "https://ferry.example/door")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Another text has this short name already.", html, StringComparison.Ordinal);
        Assert.Equal(before, LastJob());
    }

    [Fact]
    public async Task An_empty_file_is_refused_and_the_others_of_the_form_wait_for_the_next_try()
    {
        var (status, html, _) = await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token())], ("empty.pdf", ""), ("good <b>.html", Page + "<!-- waits -->")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("empty.pdf: it holds nothing", html, StringComparison.Ordinal);
        Assert.Contains("good &lt;b&gt;.html", html, StringComparison.Ordinal);
        Assert.Contains("name=\"received\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/add")]
    [InlineData("/desk/add/upload?name=a.html")]
    [InlineData("/desk/jobs")]
    [InlineData("/desk/jobs/1/stop")]
    public async Task A_form_that_is_not_ours_changes_nothing_and_leaves_nothing(string path)
    {
        var before = (LastJob(), Waiting());
        var token = await desk.Token();
        foreach (var headers in new (string, string)[][] { [], [("X-Desk-Token", "made-up")], [("X-Desk-Token", token), ("Origin", "https://evil.example")], [("X-Desk-Token", token), ("Sec-Fetch-Site", "cross-site")] })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await desk.Post(path, new StringContent("forged", Encoding.UTF8, "application/octet-stream"), headers)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await desk.Post(path, AddingDesk.Form([("addresses", "https://evil.example/"), ("kind", "check")], ("forged.html", "forged")), headers.Where(header => header.Item1 != "X-Desk-Token").ToArray())).Status);
        }

        Assert.Equal(before, (LastJob(), Waiting()));
    }

    [Theory]
    [InlineData("/desk/add/upload?name=film.mkv", "application/octet-stream")]
    [InlineData("/desk/add", "multipart/form-data; boundary=x")]
    public async Task Three_hundred_mebibytes_are_refused_before_they_are_sent(string path, string type)
    {
        var (answer, _) = await Raw($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {type}\r\nContent-Length: {300 << 20}\r\nX-Desk-Token: x\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("which is the most that may be sent at once", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=other")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_is_no_form_is_refused(string type)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("--x\r\nContent-Disposition: form-data; name=\"addresses\r\n\r\n\0\0"));
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Contains((await desk.Post("/desk/add", body)).Status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.Forbidden });
    }

    [Fact]
    public async Task Who_sends_a_byte_now_and_then_is_hung_up_on()
    {
        var token = await desk.Token();
        var cookie = desk.Cookie;
        var (answer, took) = await Raw($"POST /desk/add/upload?name=slow.html HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\nX-Desk-Token: {token}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n<", trickle: true);

        Assert.True(took < TimeSpan.FromSeconds(20), $"It was waited for {took}.");
        Assert.DoesNotContain("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(desk.Incoming, ".unfinished")), _ => true);
    }

    [Fact]
    public async Task Work_is_started_from_the_list_and_stopped_from_its_page()
    {
        await using var site = new LoopbackServer().On("/never", (_, cancel) => Task.Delay(Timeout.Infinite, cancel));
        var adding = (await desk.Post("/desk/add", AddingDesk.Form([("desk-token", await desk.Token()), ("addresses", site.Address("/never"))]))).Location;
        var check = (await desk.Post("/desk/jobs", AddingDesk.Form([("desk-token", await desk.Token()), ("kind", "check")]))).Location;
        var page = (await desk.Get(adding)).Html;
        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"3\" /></noscript>", page, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post($"{adding}/stop", AddingDesk.Form([("desk-token", LocalDesk.TokenIn(page))]))).Status);
        Assert.Equal((JobState.Cancelled, "Ada Example"), ((await desk.Ended(adding)).State, (await desk.Ended(adding)).CancelledBy));
        Assert.Equal(JobState.Done, (await desk.Ended(check)).State);
        Assert.Contains("Stopped by Ada Example", (await desk.Get(adding)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/jobs/99999999")]
    [InlineData("/desk/jobs/0")]
    [InlineData("/desk/jobs/one")]
    [InlineData("/desk/jobs/99999999999999999999")]
    public async Task What_is_no_job_is_said_not_to_be(string path) => Assert.Equal(HttpStatusCode.NotFound, (await desk.Get(path)).Status);

    private long LastJob() => desk.Archive.Jobs.Latest(1) is [{ Number: var number }] ? number : 0;

    private int Waiting() => Directory.Exists(desk.Incoming) ? Directory.GetFiles(desk.Incoming).Length : 0;

    // Bytes as nobody's client would send them.
    private async Task<(string Answer, TimeSpan Took)> Raw(string head, bool trickle = false)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, desk.Address.Port);
        await using var stream = client.GetStream();
        var started = TimeProvider.System.GetTimestamp();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head));
        using var over = new CancellationTokenSource();
        var drops = trickle ? Trickle(stream, over.Token) : Task.CompletedTask;
        var answer = new StringBuilder();
        try
        {
            var block = new byte[4_096];
            while (await stream.ReadAsync(block) is > 0 and var read) answer.Append(Encoding.Latin1.GetString(block, 0, read));
        }
        catch (IOException)
        {
            // hung up on, as it should be
        }

        await over.CancelAsync();
        await drops;
        return (answer.ToString(), TimeProvider.System.GetElapsedTime(started));
    }

    private static async Task Trickle(NetworkStream stream, CancellationToken over)
    {
        try
        {
            while (!over.IsCancellationRequested)
            {
                await Task.Delay(300, over);
                await stream.WriteAsync("x"u8.ToArray(), over);
            }
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException)
        {
            // the other side hung up
        }
    }
}
