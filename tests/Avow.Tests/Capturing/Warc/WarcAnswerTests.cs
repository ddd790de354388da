using System.IO.Compression;
using Avow.Capturing;
using Avow.Statements;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Capturing;

public sealed class WarcAnswerTests
{
    private static readonly byte[] Words = Bytes(Html(string.Concat(Enumerable.Range(0, 400).Select(i => $"Word {i}. "))));

    [Theory]
    [InlineData("5\r\n<p>We\r\n8;x=1\r\n stop.</\r\n2\r\np>\r\n0\r\n\r\n", "<p>We stop.</p>", null)]
    [InlineData("5\n<p>We\n0a\n stop.</p>\n0\n\n", "<p>We stop.</p>", null)]
    [InlineData("<p>We stop.</p>", "<p>We stop.</p>", null)]
    [InlineData("5\r\n<p>We\r\n40\r\n stop.", "<p>We stop.", "a chunk is cut off")]
    [InlineData("5\r\n<p>We\r\nzz\r\n stop.", "<p>We", "the size of a chunk is broken")]
    [InlineData("5\r\n<p>We\r\n", "<p>We", "the last chunk is missing")]
    [InlineData("5\r\n<p>We\r\nFFFFFFFFFFFFFFFFF\r\n stop.", "<p>We", "the size of a chunk is broken")]
    [InlineData("5\r\n<p>We\r\n7FFFFFFFFFFFFFF\r\n stop.", "<p>We stop.", "a chunk is cut off")]
    public void Chunks_are_joined_as_far_as_they_go(string body, string words, string? fault)
    {
        var findings = Read(Response("http://a.example/", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{body}"));
        Assert.Equal(words, Assert.Single(findings.Captures()).Text());
        Assert.Equal(fault is null ? [] : [$"http://a.example/: {fault}"], findings.Problems().Select(p => p.Reason));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    public void Compression_is_taken_off_and_stays_on_the_record(string coding)
    {
        var header = coding == "raw deflate" ? "deflate" : coding;
        var findings = Read(Coded(header, Packed(coding, Words)));
        Assert.Empty(findings.Problems());
        var capture = Assert.Single(findings.Captures());
        Assert.Equal(Words, capture.Bytes.ToArray());
        Assert.Equal(header, capture.Exchange.Header("Content-Encoding"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void What_is_cut_off_is_read_as_far_as_it_goes_and_said(string coding)
    {
        var packed = Packed(coding, Words);
        var findings = Read(Coded(coding, packed[..(packed.Length * 3 / 4)]));
        var capture = Assert.Single(findings.Captures());
        Assert.InRange(capture.Bytes.Length, 100, Words.Length - 1);
        Assert.Equal(Words[..capture.Bytes.Length], capture.Bytes.ToArray());
        Assert.Contains("cut off", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void What_the_crawler_unpacked_already_is_taken_as_it_is(string coding) => Assert.Equal(Words, Assert.Single(Read(Coded(coding, Words)).Captures()).Bytes.ToArray());

    [Fact]
    public void A_coding_that_is_not_known_is_said_by_name() =>
        Assert.Contains("\"zstd\"", Assert.Single(Read(Coded("zstd", [0x28, 0xB5, 0x2F, 0xFD])).Problems()).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void A_bomb_in_an_answer_is_refused(string coding)
    {
        var limits = CaptureLimits.Default with { MaxBytes = 1 << 20 };
        var findings = Read(limits, Coded(coding, Packed(coding, new byte[64 << 20])));
        Assert.Empty(findings.Captures());
        Assert.Equal(ProblemKind.TooLarge, Assert.Single(findings.Problems()).Kind);
    }

    [Theory]
    [InlineData("WARC-Block-Digest")]
    [InlineData("WARC-Payload-Digest")]
    public void Bytes_that_are_not_those_of_their_digest_are_kept_and_said(string field)
    {
        var findings = Read(Page("http://a.example/", "We stop.", $"{field}: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        Assert.Single(findings.Captures());
        var problem = Assert.Single(findings.Problems());
        Assert.Equal((ProblemKind.Damaged, "byte 0"), (problem.Kind, problem.Place));
        Assert.Contains("digest", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payload_digest_may_be_of_the_body_as_sent_without_chunks_or_without_compression_and_in_any_base()
    {
        var packed = Packed("gzip", Words);
        var chunked = Joined(Bytes($"{packed.Length:x}\r\n"), packed, Bytes("\r\n0\r\n\r\n"));
        foreach (var payload in new[] { chunked, packed, Words })
        {
            var sha256 = System.Security.Cryptography.SHA256.HashData(payload);
            foreach (var digest in new[] { WarcDigest.Sha1Of(payload), "SHA-256:" + Convert.ToHexString(sha256), "sha256:" + Rfc4648Base32.Encode(sha256).ToLowerInvariant(), "sha256:" + Convert.ToBase64String(sha256), "md9:x" })
            {
                var findings = Read(Response("http://a.example/", Joined(Bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"), chunked), "WARC-Payload-Digest: " + digest));
                Assert.Empty(findings.Problems());
                Assert.Equal(Words, Assert.Single(findings.Captures()).Bytes.ToArray());
            }
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base_32_is_that_of_RFC_4648(string bytes, string text) => Assert.Equal(text, Rfc4648Base32.Encode(Bytes(bytes)));

    [Fact]
    public void The_check_sum_is_that_of_RFC_1952()
    {
        var sum = default(Crc32);
        sum.Append("1234"u8);
        sum.Append("56789"u8);
        Assert.Equal(0xCBF43926, sum.Value);
    }

    private static byte[] Coded(string coding, byte[] body) =>
        Response("http://a.example/", Joined(Bytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n"), body));

    private static byte[] Packed(string coding, byte[] plain)
    {
        if (coding == "gzip, br") return Packed("br", Packed("gzip", plain));
        using var packed = new MemoryStream();
        using (Stream encoder = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "raw deflate" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        }) encoder.Write(plain);
        return packed.ToArray();
    }
}
