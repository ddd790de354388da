using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Capturing;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary>Web addresses as a person types them: what is refused is one line, and the rest is done.</summary>
public sealed class BadAddressTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("file:///etc/passwd", "\"file\"")]
    [InlineData("ftp://files.example/page", "\"ftp\"")]
    [InlineData("http://127.0.0.1:9/", "this machine itself")]
    [InlineData("http://[::1]:9/", "not a global unicast address")]
    [InlineData("http://localhost:9/", "this machine itself")]
    [InlineData("http://2130706433/", "this machine itself")]
    [InlineData("http://[::ffff:127.0.0.1]/", "")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "")]
    [InlineData("https://keeper:word@union.example/", "user name or password")]
    [InlineData("http://", "")]
    [InlineData("://", "")]
    public async Task An_address_that_is_not_the_public_webs_is_refused_unasked(string address, string reason)
    {
        var said = await Refused(false, address);
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_does_wrong_is_one_line_each()
    {
        await using var server = new LoopbackServer()
            .Page("/good", "<title>We said so</title><p>The harbour stays open, and we will keep it open together.</p>")
            .Redirect("/loop", "/loop")
            .Redirect("/to-file", "file:///etc/passwd")
            .Page("/picture", "\u0089PNG", "Content-Type: image/png\r\n")
            .On("/endless", Endless);
        foreach (var (path, reason) in new[] { ("/loop", "redirect"), ("/to-file", "file"), ("/missing", "404"), ("/picture", "image/png"), ("/endless", "") })
            Assert.Contains(reason, await Refused(true, server.Address(path), server.Address("/good")), StringComparison.OrdinalIgnoreCase);

        using var archive = SqliteArchive.Open(folder.At("archive")).Value;
        Assert.Equal(1, archive.Library.Counts().Captures);
    }

    [Fact]
    public async Task A_server_of_this_machine_is_asked_only_when_that_is_allowed()
    {
        await using var server = new LoopbackServer().Page("/good");
        Assert.Contains("this machine itself", await Refused(false, server.Address("/good")), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        await Typed.Well("add", "--archive", folder.At("archive"), "--allow-private", server.Address("/good"));
    }

    private async Task<string> Refused(bool allowPrivate, params string[] addresses)
    {
        if (!Directory.Exists(folder.At("archive"))) await Typed.Well("init", "--archive", folder.At("archive"));
        var answer = await Typed.Avow(["add", "--archive", folder.At("archive"), .. allowPrivate ? ["--allow-private"] : Array.Empty<string>(), .. addresses]);
        Assert.Equal(1, answer.Exit);
        return Assert.Single(answer.Problems);
    }

    private static async Task Endless(Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"u8.ToArray(), cancel);
        var words = new byte[1 << 20];
        Array.Fill(words, (byte)'a');
        while (!cancel.IsCancellationRequested) await stream.WriteAsync(words, cancel);
    }
}
