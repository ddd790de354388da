using System.IO.Compression;
using System.Net;

namespace Avow.Tests.Web;

/// <summary>In which form answers are sent, and who may keep them.</summary>
public sealed class AnswersOnTheWireTests(Served served) : IClassFixture<Served>
{
    [Fact]
    public async Task A_page_comes_compressed_to_whoever_takes_it_and_is_the_same_page()
    {
        using var plain = await served.Ask("/");
        using var packed = await served.Ask("/", "GET", ("Accept-Encoding", "br, gzip;q=0.8"));
        using var refused = await served.Ask("/", "GET", ("Accept-Encoding", "gzip;q=0"));
        Assert.Empty(refused.Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
        Assert.Equal(["Accept-Encoding", "Accept-Language"], packed.Headers.Vary);
    }

    [Fact]
    public async Task The_description_for_programs_is_packed_and_not_sent_twice()
    {
        using var packed = await served.Ask("/openapi.json", "GET", ("Accept-Encoding", "gzip"));
        using var plain = await served.Ask("/openapi.json");
        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
        using var again = await served.Ask("/openapi.json", "GET", ("If-None-Match", packed.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/search?q=harbour")]
    [InlineData("/search/results?q=harbour")]
    [InlineData("/nonsense")]
    public async Task Searches_and_refusals_are_kept_by_nobody(string path)
    {
        using var answer = await served.Ask(path);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }
}
