using System.Diagnostics;
using System.Net.Sockets;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class FileCaptureTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static Outcome<Received> Read(string path, CaptureLimits? limits = null) => FileCapture.Read(path, limits ?? Given.Limits, Given.Clock);

    private static ProblemKind KindOf(string path, CaptureLimits? limits = null)
    {
        var outcome = Read(path, limits);
        Assert.False(outcome.IsGood);
        return outcome.Problem!.Kind;
    }

    [Fact]
    public void A_file_is_taken_in_as_it_is()
    {
        var received = Read(folder.File("statement.html", [0xEF, 0xBB, 0xBF, 0x00, 0xFF, (byte)'\r', (byte)'\n'])).Value;
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF, 0x00, 0xFF, 13, 10], received.Bytes.ToArray());
        Assert.Equal($"file://{folder.Path}/statement.html", received.Source.Address);
        Assert.Equal(Given.Noon, received.CapturedAt);
        Assert.Equal(Sha256Digest.Of(received.Bytes.Span), received.Digest);
        Assert.Equal(Capture.IdOf(received.Source, received.Digest), received.CaptureId);
        Assert.Equal("text/html", received.ContentType);
        Assert.Equal(Exchange.None, received.Exchange);
    }

    [Theory]
    [InlineData("a b#c?d.txt", "a%20b%23c%3Fd.txt")]
    [InlineData("100%41.txt", "100%2541.txt")]
    [InlineData("two\nlines", "two%0Alines")]
    [InlineData("🌍 éß", "%F0%9F%8C%8D%20%C3%A9%C3%9F")]
    [InlineData("-rf", "-rf")]
    [InlineData("back\\slash", "back%5Cslash")]
    [InlineData("..x", "..x")]
    public void Any_name_has_an_address_that_leads_back_to_it(string name, string escaped)
    {
        var received = Read(folder.File(name)).Value;
        Assert.Equal($"file://{folder.Path}/{escaped}", received.Source.Address);
        Assert.Equal(folder[name], Uri.UnescapeDataString(received.Source.Address["file://".Length..]));
        Assert.Equal(name, received.Source.ShownAddress);
    }

    [Theory]
    [InlineData(@"C:\My Files\a.pdf", "file:///C%3A/My%20Files/a.pdf")]
    [InlineData(@"\\server\share\a.pdf", "file://server/share/a.pdf")]
    public void Paths_of_the_other_system_have_addresses_too(string path, string address) => Assert.Equal(address, FileAddress.Of(path, '\\'));

    [Fact]
    public void Two_ways_to_one_file_are_one_source()
    {
        folder.File("a/b.txt");
        Assert.Equal(Read(folder["a/b.txt"]).Value.Source, Read(folder["a/../a/./b.txt"]).Value.Source);
        Assert.Equal(Read(folder["a/b.txt"]).Value.Source, Read(folder["a//b.txt/"]).Value.Source);
    }

    [Fact]
    public void A_link_is_followed_and_keeps_its_own_name()
    {
        folder.File("a.txt", "words");
        var received = Read(folder.Link("link.txt", "a.txt")).Value;
        Assert.Equal("words"u8.ToArray(), received.Bytes.ToArray());
        Assert.EndsWith("/link.txt", received.Source.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_plain_file_is_refused_without_being_opened()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["socket"]));
        using (var made = Process.Start("mkfifo", folder["pipe"])) made.WaitForExit();
        folder.Link("to-pipe", "pipe");

        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf(folder.Path));
        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf(folder["pipe"]));
        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf(folder["to-pipe"]));
        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf(folder["socket"]));
        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf("/dev/zero"));
        Assert.Equal(ProblemKind.UnsupportedFormat, KindOf("/dev/null"));
        Assert.Contains("pipe", Read(folder["pipe"]).Problem!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_empty_or_no_path_is_said_by_name()
    {
        Assert.Equal(ProblemKind.NotFound, KindOf(folder["nothing.txt"]));
        Assert.Equal(ProblemKind.NotFound, KindOf(folder["no/such/folder.txt"]));
        Assert.Equal(ProblemKind.NotFound, KindOf(folder["bad\uFFFDname"]));
        Assert.Equal(ProblemKind.NotFound, KindOf(folder.Link("circle", "circle")));
        Assert.Equal(ProblemKind.NotFound, KindOf(folder.File("file.txt") + "/under"));
        Assert.Equal(ProblemKind.Empty, KindOf(folder.File("empty.txt", "")));
        Assert.Equal(ProblemKind.Malformed, KindOf(""));
        Assert.Equal(ProblemKind.Malformed, KindOf("a\0b"));
        Assert.Equal(ProblemKind.NotFound, KindOf(folder[new string('x', 5_000)]));
    }

    [Fact]
    public void A_file_may_be_as_long_as_the_limit_and_no_longer()
    {
        var path = folder.File("four.txt", "four");
        Assert.Equal(4, Read(path, Given.Limits with { MaxBytes = 4 }).Value.Bytes.Length);
        Assert.Equal(ProblemKind.TooLarge, KindOf(path, Given.Limits with { MaxBytes = 3 }));
    }

    [Fact]
    public async Task A_file_that_somebody_writes_to_meanwhile_is_not_taken_in()
    {
        var path = folder.File("growing.txt", new byte[4_000_000]);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            while (!stop.IsCancellationRequested && file.Length < 30_000_000) file.WriteByte(0);
        });
        Assert.Contains(Enumerable.Range(0, 1_000).Select(_ => Read(path)), outcome => outcome.Problem?.Kind == ProblemKind.Changed);
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public void A_file_whose_length_is_not_told_is_not_trusted() =>
        Assert.Equal(ProblemKind.Empty, KindOf("/proc/self/status"));

    [FactForOrdinaryUsers]
    public void A_file_that_may_not_be_read_is_said_to_be_so()
    {
        TestFolder.Permit(folder.File("secret.txt"), UnixFileMode.None);
        Assert.Equal(ProblemKind.NotPermitted, KindOf(folder["secret.txt"]));
    }

    [Fact]
    public void The_bound_holds_while_reading_too()
    {
        Assert.Null(BoundedBytes.ReadAll(new MemoryStream(new byte[200_001]), 200_000));
        Assert.Equal(200_000, BoundedBytes.ReadAll(new MemoryStream(new byte[200_000]), 200_000)!.Length);
    }
}
