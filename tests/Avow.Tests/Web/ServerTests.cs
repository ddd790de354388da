using System.Net;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Web;

public sealed class ServerTests(Served served) : IClassFixture<Served>
{
    private const string NoSuchId = "000000000000";

    public static TheoryData<string, int> Addresses => new()
    {
        { "/", 200 },
        { "/about", 200 },
        { "/search", 200 },
        { "/search?q=harbour", 200 },
        { "/search/results?q=har&last=beginning", 200 },
        { "/search/results", 200 },
        { "/search?q=%22&from=yesterday&page=-1", 200 },
        { "/search?q=harbour&page=500", 404 },
        { "/search.json?q=harbour&from=2026-13-01", 400 },
        { "/search.atom?q=harbour&page=none", 400 },
        { "/search.csv?from=2026-05-02&until=2026-05-01", 400 },
        { "/search.csv?q=harbour&page=500", 404 },
        { "/organisations?page=500", 404 },
        { "/events?page=2", 404 },
        { "/languages?page=99999999999999", 404 },
        { "/damage?page=500", 404 },
        { "/t/{text}/travelled?page=500", 404 },
        { "/t/{text}?part=500", 200 },
        { "/t/{text}?part=two", 200 },
        { "/t/{text}", 200 },
        { "/compare/{text}/{other}", 200 },
        { "/capture/{capture}", 200 },
        { "/capture/{capture}/bytes", 200 },
        { "/robots.txt", 200 },
        { "/archive.json", 200 },
        { "/archive.atom", 200 },
        { "/archive.feed.json", 200 },
        { "/statements.atom", 200 },
        { "/statements.feed.json?language=en", 200 },
        { "/statements.feed.json?language=tlh", 404 },
        { "/statements.feed.json?language=%20", 400 },
        { "/search.feed.json?q=harbour", 200 },
        { "/event/nothing.feed.json", 404 },
        { "/t/{text}.json", 200 },
        { "/t/{text}.txt", 200 },
        { "/t/{text}.bib", 200 },
        { "/t/{text}.csl", 200 },
        { "/search.json?q=harbour", 200 },
        { "/search.atom?q=harbour", 200 },
        { "/search.csv?q=harbour", 200 },
        { "/search.csv", 200 },
        { "/openapi.json", 200 },
        { $"/t/{NoSuchId}.json", 404 },
        { "/t/{text}.exe", 404 },
        { "/event/nothing", 404 },
        { "/event/nothing.json", 404 },
        { "/organisation/nothing", 404 },
        { "/organisation/%E2%80%AE.atom", 404 },
        { $"/t/{NoSuchId}", 404 },
        { $"/s/{NoSuchId}", 404 },
        { $"/capture/{NoSuchId}", 404 },
        { $"/capture/{NoSuchId}/bytes", 404 },
        { $"/compare/{{text}}/{NoSuchId}", 404 },
        { "/t/not-an-id", 404 },
        { "/t/%ff%20", 404 },
        { "/assets/../avow.db", 404 },
        { "/assets/none.css", 404 },
        { "/nonsense", 404 },
        { "/favicon.ico", 404 },
        { "/a/b/c.html", 404 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_keeps_the_reader_safe(string path, int status)
    {
        foreach (var method in new[] { "GET", "HEAD", "POST" })
        {
            using var answer = await served.Ask(Known(path), method);
            Assert.Equal(method == "POST" ? 405 : status, (int)answer.StatusCode);
            Safe(answer);
        }
    }

    [Theory]
    [InlineData("/organisations?page=none", "page=none")]
    [InlineData("/t/{text}?part=0", "part=0")]
    [InlineData("/t/{text}/travelled?page=-1", "page=-1")]
    [InlineData("/compare/{text}/{other}?only=x&by=y", "by=y")]
    [InlineData("/damage?kind=%3Cb%3E", "kind=&lt;b&gt;")]
    [InlineData("/t/{text}?part=500", "The last part is shown.")]
    [InlineData("/s/{statement}/versions?language=%20%20", "language=")]
    [InlineData("/search?q=harbour&page=1.5", "page=1.5")]
    public async Task What_is_left_out_of_an_address_is_said_and_kept_for_nobody_else(string path, string said)
    {
        using var answer = await served.Ask(Known(path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Left out of what was asked", page, StringComparison.Ordinal);
        Assert.Contains(said, page, StringComparison.Ordinal);
        if (!path.Contains("=500", StringComparison.Ordinal)) Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        using var plain = await served.Ask(Known(path.Split('?')[0]));
        Assert.DoesNotContain("Left out of what was asked", await plain.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost", 200)]
    [InlineData("[::1]", 200)]
    public async Task On_loopback_only_loopback_names_are_answered(string host, int status)
    {
        using var answer = await served.Ask("/", "GET", ("Host", host));
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 200) return;
        var said = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith($"{host}: this server is for this machine alone", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Strait Papers", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/t/{text}")]
    [InlineData("/capture/{capture}/bytes")]
    [InlineData("/robots.txt")]
    [InlineData("/nonsense")]
    public async Task Asking_for_the_head_gives_the_same_headers_and_no_body(string path)
    {
        using var whole = await served.Ask(Known(path));
        using var head = await served.Ask(Known(path), "HEAD");
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task Every_method_but_reading_is_refused_on_every_address(string method)
    {
        foreach (var path in new[] { "/", "/search", "/t/{text}", "/nonsense", "/capture/{capture}/bytes" })
        {
            using var answer = await served.Ask(Known(path), method);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
            Safe(answer);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/t/{text}")]
    [InlineData("/capture/{capture}/bytes")]
    [InlineData("style")]
    public async Task What_a_reader_has_already_is_not_sent_again(string path)
    {
        path = path == "style" ? await StyleSheet() : Known(path);
        using var first = await served.Ask(path);
        var tag = first.Headers.ETag!.ToString();
        foreach (var known in new[] { tag, $"\"other\", {tag}", "*", tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : "W/" + tag })
        {
            using var again = await served.Ask(path, "GET", ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Safe(again);
        }

        using var other = await served.Ask(path, "GET", ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var garbage = await served.Ask(path, "GET", ("If-None-Match", "no tag at all"));
        Assert.Equal(HttpStatusCode.OK, garbage.StatusCode);
    }

    [Fact]
    public async Task An_id_written_in_capitals_or_with_look_alikes_is_found()
    {
        foreach (var text in served.Archive.Library.Latest(20).Select(summary => summary.Id.Value))
        {
            using var answer = await served.Ask("/t/" + text.ToUpperInvariant().Replace('0', 'O').Replace('1', 'L'));
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, $"{text}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_bytes_of_a_capture_are_those_received_and_never_a_page()
    {
        using var answer = await served.Ask(Known("/capture/{capture}/bytes"));
        Assert.Equal(served.AnyCapture.Digest, Sha256Digest.Of(await answer.Content.ReadAsByteArrayAsync()));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task What_another_process_adds_is_on_the_pages_at_once()
    {
        using var folder = new Folder();
        SmallPages.Write(folder.Path, 1, seed: 11);
        var before = await served.Client.GetStringAsync(new Uri("/about", UriKind.Relative)) + await served.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        await Typed.Well("add", "--archive", served.ArchiveFolder, folder.Path);
        var after = await served.Client.GetStringAsync(new Uri("/about", UriKind.Relative)) + await served.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task Our_own_script_may_run_where_one_types_and_nowhere_else()
    {
        using var search = await served.Ask("/search?q=harbour");
        Assert.EndsWith("script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", Header(search, "Content-Security-Policy"), StringComparison.Ordinal);
        using var script = await served.Ask("/" + Avow.Publishing.Assets.SearchScriptPath);
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType!.ToString());
        Assert.InRange(script.Content.Headers.ContentLength!.Value, 1, 4_096);
        foreach (var path in new[] { "/", "/t/{text}", "/search.json?q=x", "/nonsense" })
        {
            using var other = await served.Ask(Known(path));
            Assert.DoesNotContain("script-src", Header(other, "Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_thousand_searches_at_once_are_all_answered()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(async i =>
        {
            using var answer = await served.Ask($"/search?q={SmallPages.Mark(i % 24)}");
            return (answer.StatusCode, Found: (await answer.Content.ReadAsStringAsync()).Contains($"Statement {i % 24}", StringComparison.Ordinal));
        }));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, true), answer));
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_line()
    {
        var answer = await Typed.Avow("serve", "--archive", served.ArchiveFolder, "--port", served.Client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, answer.Exit);
        Assert.Equal($"avow: port {served.Client.BaseAddress.Port}: another program listens there. Choose another with --port, or --port 0 for a free one.\n", answer.Err);
    }

    [Fact]
    public async Task A_failure_inside_a_page_tells_a_stranger_nothing()
    {
        using var stop = new CancellationTokenSource();
        var (address, running) = await Served.Start(BrokenArchive.Make(), stop.Token);
        foreach (var path in new[] { "/", "/about", "/search?q=x", $"/t/{NoSuchId}" })
        {
            using var answer = await served.Client.GetAsync(new Uri(address, path));
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Safe(answer);
            var said = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(BrokenArchive.Secret, said, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
            Assert.Contains("could not show it", said, StringComparison.Ordinal);
        }

        await stop.CancelAsync();
        await running;
    }

    private static void Safe(HttpResponseMessage answer)
    {
        Assert.StartsWith("default-src 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.NotEqual("", Header(answer, "Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";

    private string Known(string path) => path
        .Replace("{statement}", served.Archive.Library.Latest(1)[0].Statement.Value, StringComparison.Ordinal)
        .Replace("{text}", served.AnyText.Value, StringComparison.Ordinal)
        .Replace("{other}", served.Archive.Library.Latest(2)[1].Id.Value, StringComparison.Ordinal)
        .Replace("{capture}", served.AnyCapture.Id.Value, StringComparison.Ordinal);

    private async Task<string> StyleSheet()
    {
        var page = await served.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var at = page.IndexOf("/assets/", StringComparison.Ordinal);
        return page[at..page.IndexOf('"', at)];
    }
}
