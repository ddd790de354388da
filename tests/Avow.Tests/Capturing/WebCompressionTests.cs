using System.IO.Compression;
using System.Text;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebCompressionTests
{
    private static byte[] Answer(string coding, byte[] plain, int cut = 0)
    {
        using var coded = new MemoryStream();
        using (Stream coder = coding switch
        {
            "br" => new BrotliStream(coded, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(coded, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(coded, CompressionLevel.SmallestSize, leaveOpen: true),
        })
        {
            coder.Write(plain);
        }

        var length = (int)coded.Length - cut;
        return [.. Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {length}\r\n\r\n"), .. coded.GetBuffer().AsSpan(0, length)];
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("X-GZip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compression_not_asked_for_is_taken_off_and_leaves_its_trace(string coding)
    {
        await using var server = new LoopbackServer();
        server.On("/", Answer(coding, "We said so."u8.ToArray()));
        var received = await Given.Fresh(server.Address());
        Assert.Equal("We said so."u8.ToArray(), received.Bytes.ToArray());
        Assert.Equal(coding, received.Exchange.Header("Content-Encoding"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_stays_small(string coding)
    {
        await using var server = new LoopbackServer();
        server.On("/", Answer(coding, new byte[20_000_000]));
        Assert.Equal(ProblemKind.TooLarge, (await Given.ProblemOf(Given.Fetch(server.Address(), Given.Limits with { MaxBytes = 1_000_000 }))).Kind);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Compressed_content_that_is_cut_off_is_damaged(string coding)
    {
        await using var server = new LoopbackServer();
        server.On("/", Answer(coding, Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 5_000))), cut: 20));
        Assert.Equal(ProblemKind.Damaged, (await Given.ProblemOf(Given.Fetch(server.Address()))).Kind);
    }
}
