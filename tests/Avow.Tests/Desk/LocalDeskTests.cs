using System.Net;
using Avow.Tests.Scripts;
using Avow.Web;

namespace Avow.Tests.Desk;

public sealed class LocalDeskTests(LocalDesk desk) : IClassFixture<LocalDesk>
{
    [Fact]
    public async Task On_ones_own_machine_the_desk_opens_without_an_account()
    {
        using var answer = await desk.Ask("/desk");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(LocalDesk.Editor, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "192.0.2.1")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("Via", "1.1 proxy.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Nobody_else_is_taken_for_the_one_who_sits_at_the_machine(string header, string value)
    {
        using var answer = await desk.Ask("/desk", "GET", (header, value));
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.MisdirectedRequest });
        Assert.DoesNotContain(LocalDesk.Editor, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_from_elsewhere_leads_to_the_desk_but_nothing_of_it_is_loaded_into_other_pages()
    {
        using var followed = await desk.Ask("/desk", "GET", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"));
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        using var loaded = await desk.Ask("/desk", "GET", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "script"));
        Assert.Equal(HttpStatusCode.Forbidden, loaded.StatusCode);
    }

    [Theory]
    [InlineData("en", "Another site’s page asked for this one, and the desk is shown inside of no other page.")]
    [InlineData("ru", "Эту страницу запросила страница другого сайта")]
    public async Task Whose_page_is_not_shown_is_told_why_and_gets_neither_token_nor_cookie(string language, string said)
    {
        using var client = LocalDesk.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(desk.Address, "/desk"));
        request.Headers.TryAddWithoutValidation("Origin", "https://evil.example");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        using var answer = await client.SendAsync(request);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Equal("", LocalDesk.TokenIn(page));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task An_asset_that_is_not_there_is_said_to_be_not_there()
    {
        using var answer = await desk.Ask("/desk/assets/none.css");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("no page of the desk stands at this address", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%07")]
    public async Task A_form_with_a_control_character_is_answered_at_its_field_by_the_real_server_too(string control)
    {
        var token = LocalDesk.TokenIn(await desk.Client.GetStringAsync(new Uri("/desk/events/new", UriKind.Relative)));
        using var form = new StringContent($"desk-token={Uri.EscapeDataString(token)}&slug=closing&name-language=en&name=The{control}closing&from=2026-05-14", System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await desk.Client.PostAsync(new Uri("/desk/events", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("value=\"The�closing\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-05-14\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_desk_are_kept_by_nobody_and_found_by_no_search_engine()
    {
        using var answer = await desk.Ask("/desk");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'; connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("Disallow: /desk\n", await desk.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_of_the_desk_are_seen_by_the_desk_only()
    {
        using var client = LocalDesk.NewClient();
        using var answer = await client.GetAsync(new Uri(desk.Address, "/desk"));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("path=/desk;", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
        using var reading = await client.GetAsync(new Uri(desk.Address, "/"));
        Assert.False(reading.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_sheet_and_the_script_are_named_by_their_content()
    {
        var page = await desk.Client.GetStringAsync(new Uri("/desk", UriKind.Relative));
        foreach (var (start, type) in new[] { ("/desk/assets/desk.", "text/css"), ("src=\"/desk/assets/desk.", "text/javascript") })
        {
            var at = page.IndexOf("/desk/assets/", page.IndexOf(start, StringComparison.Ordinal), StringComparison.Ordinal);
            var path = page[at..page.IndexOf('"', at)];
            using var asset = await desk.Ask(path);
            Assert.Equal(type, asset.Content.Headers.ContentType!.MediaType);
            Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            using var again = await desk.Ask(path, "GET", ("If-None-Match", asset.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [Theory]
    [InlineData("/desk/nothing", HttpStatusCode.NotFound)]
    [InlineData("/desk/assets/../desk.css", HttpStatusCode.NotFound)]
    [InlineData("/desk/assets/none.js", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said_not_to_be(string path, HttpStatusCode status)
    {
        using var answer = await desk.Ask(path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Readers_pages_still_take_no_forms()
    {
        foreach (var path in new[] { "/", "/search", "/deskwork" })
        {
            using var answer = await desk.Ask(path, "POST");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    [Fact]
    public void The_keys_of_the_desk_are_for_their_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        var keys = Path.Combine(desk.ArchiveFolder, "desk", "keys");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(keys));
        foreach (var key in Directory.GetFiles(keys)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
    }

    [Theory]
    [InlineData("0.0.0.0", null, null, "--local with --listen 0.0.0.0")]
    [InlineData("192.0.2.1", null, null, "--local with --listen")]
    [InlineData("127.0.0.1", "https://archive.example", null, "--local with --origin")]
    [InlineData("127.0.0.1", null, "", "--editor")]
    [InlineData("127.0.0.1", null, "two\nlines", "--editor")]
    public void A_desk_without_accounts_is_refused_to_everybody_else(string address, string? origin, string? editor, string thing) =>
        Assert.StartsWith(thing, ServerOptions.From(address, 0, origin).Value.Locally(editor).Problem!.Thing, StringComparison.Ordinal);

    [Fact]
    public async Task The_command_line_says_so_too()
    {
        var answer = await Typed.Avow("serve", "--archive", desk.ArchiveFolder, "--local", "--listen", "0.0.0.0");
        Assert.Equal(2, answer.Exit);
        Assert.Contains("everybody who reaches that address would be an editor", answer.Err, StringComparison.Ordinal);
    }
}
