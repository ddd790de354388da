using System.IO.Compression;
using Avow.Capturing;
using Avow.Statements;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Capturing;

public sealed class BrokenWarcTests
{
    private static readonly byte[] First = Page("http://ferry.example/a", "We stop.");
    private static readonly byte[] Second = Page("http://ferry.example/b", "We have stopped.");
    private static readonly byte[] Third = Page("http://ferry.example/c", "We go on.");

    [Fact]
    public void Garbage_between_records_is_told_with_its_place_and_the_next_record_is_read()
    {
        var findings = Read(First, Bytes("garbage that is none\r\nWARC/x\r\n"), Second);
        Assert.Equal(2, findings.Captures().Count);
        var problem = Assert.Single(findings.Problems());
        Assert.Equal($"byte {First.Length:N0}", problem.Place);
        Assert.Contains("30 bytes that are no WARC record", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_length_that_swallows_the_next_record_is_mended(bool isPacked)
    {
        var lie = Bytes(System.Text.Encoding.Latin1.GetString(First).Replace("Content-Length: ", "Content-Length: 1", StringComparison.Ordinal));
        var file = Joined(lie, Second, Page("http://ferry.example/long", new string('x', 2_000)), Third);
        var findings = Read(isPacked ? Gzip(file) : file);
        Assert.Equal(["http://ferry.example/a", "http://ferry.example/b", "http://ferry.example/long", "http://ferry.example/c"], findings.Captures().Select(c => c.Source.Address));
        Assert.Equal(Html("We stop."), findings.Captures()[0].Text());
        Assert.Contains("the next one begins after", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_is_too_small_costs_the_rest_of_that_record_only()
    {
        var findings = Read(Page("http://ferry.example/a", "We stop and shall not go on.", "Content-Length: 80"), Second);
        Assert.Equal(2, findings.Captures().Count);
        Assert.Contains("comes neither another nor the end", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_is_too_great_in_a_record_that_is_passed_over_costs_no_other_record()
    {
        var picture = Response("http://ferry.example/p", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx", "Content-Length: 300");
        var findings = Read(picture, Second, Third, Page("http://ferry.example/d", "More."));
        Assert.Equal(3, findings.Captures().Count);
        Assert.Single(findings.Problems());
    }

    [Theory]
    [InlineData("Content-Length: -5")]
    [InlineData("Content-Length: 99999999999999999999999")]
    [InlineData("Content-Length: many")]
    public void A_record_without_a_length_is_left_out_and_said(string length)
    {
        var findings = Read(Page("http://ferry.example/a", "We stop.", length), Second);
        Assert.Equal("http://ferry.example/b", Assert.Single(findings.Captures()).Source.Address);
        Assert.Contains("how long", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_record_may_be_cut_off_at_any_byte()
    {
        var file = Joined(First, Second);
        for (var length = 1; length < file.Length; length++)
        {
            var findings = Read(file[..length]);
            Assert.True(findings.Count > 0);
            Assert.All(findings.Captures(), capture => Assert.StartsWith(capture.Text(), Html(capture.Source.Address.EndsWith('a') ? "We stop." : "We have stopped."), StringComparison.Ordinal));
            if (length >= First.Length) Assert.Equal(Html("We stop."), findings.Captures()[0].Text());
        }
    }

    [Fact]
    public void A_packed_file_may_be_cut_off_at_any_byte()
    {
        var (a, b) = (Gzip(First), Gzip(Second));
        var file = Joined(a, b);
        for (var length = 1; length < file.Length; length++)
        {
            var findings = Read(file[..length]);
            if (length >= a.Length) Assert.Equal(Html("We stop."), findings.Captures()[0].Text());
            if (length != a.Length) Assert.NotEmpty(findings.Problems());
        }
    }

    [Fact]
    public void A_member_with_a_hole_in_it_costs_that_record_only()
    {
        var second = Gzip(Page("http://ferry.example/b", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i * 7919 % 4_001} "))));
        var findings = Read(Gzip(First), second[..(second.Length / 2)], Gzip(Third), Gzip(First));
        Assert.Equal(["http://ferry.example/a", "http://ferry.example/c", "http://ferry.example/a"], findings.Captures().Select(c => c.Source.Address).Where(a => !a.EndsWith('b')));
        Assert.Contains(findings.Problems(), p => p.Reason.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public void A_flipped_bit_in_a_member_is_noticed()
    {
        var packed = Gzip(First);
        packed[^6] ^= 4; // the sum
        var findings = Read(packed, Gzip(Second));
        Assert.Equal(2, findings.Captures().Count);
        Assert.Contains("its sum is not that of its content", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_a_hundred_megabytes_is_passed_over()
    {
        var header = new byte[100 << 20];
        header.AsSpan().Fill((byte)'a');
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = Read(Bytes("WARC/1.1\r\nWARC-Type: "), header, Bytes("\r\n\r\n"), First);
        Assert.Single(findings.Captures());
        Assert.Contains("longer than 64 KiB", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500L << 20); // the test's own file is most of it
    }

    [Fact]
    public void A_bomb_of_members_ends_the_member_and_not_the_file()
    {
        var bomb = Bomb(200 << 20);
        var findings = Read(Gzip(First), bomb, Gzip(Second));
        Assert.Equal(2, findings.Captures().Count);
        Assert.Contains(findings.Problems(), p => p.Reason.Contains("a hundred times its size", StringComparison.Ordinal));
    }

    [Fact]
    public void A_payload_over_the_limit_is_passed_over_unread()
    {
        var findings = Read(CaptureLimits.Default with { MaxBytes = 4_096, MaxHeaderKibibytes = 1 }, Page("http://ferry.example/long", new string('x', 10_000)), Second);
        Assert.Equal("http://ferry.example/b", Assert.Single(findings.Captures()).Source.Address);
        Assert.Equal(ProblemKind.TooLarge, Assert.Single(findings.Problems()).Kind);
    }

    [Fact]
    public void A_file_of_nothing_but_beginnings_is_done_with_soon()
    {
        var findings = Read(Joined([.. Enumerable.Repeat(Bytes("WARC/1.0\r\nContent-Length: 9\r\nWARC-Type: response\r\nx\r\n"), 60_000)]));
        Assert.InRange(findings.Count, 1, 1_100);
        Assert.InRange(Read(Joined([.. Enumerable.Repeat<byte[]>([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x55], 100_000)])).Count, 1, 1_100);
    }

    [Theory]
    [InlineData("no WARC at all, only words")]
    [InlineData("\u001F\u008B\u0008\u0000garbage that is no deflate, and some more of it")]
    [InlineData("PK\u0003\u0004")]
    public void A_file_that_is_none_is_said_to_be_none(string content) =>
        Assert.Contains(Read(Bytes(content)).Problems(), p => p is { Kind: ProblemKind.UnsupportedFormat });

    [Theory]
    [InlineData("not http at all")]
    [InlineData("HTTP/1.1 twohundred OK\r\n\r\n<p>")]
    public void An_answer_that_is_none_is_said(string answer) =>
        Assert.Contains("not an HTTP answer", Assert.Single(Read(Response("http://a.example/", answer)).Problems()).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_address_with_a_password_is_refused_without_showing_it() =>
        Assert.DoesNotContain("secret", Assert.Single(Read(Page("http://me:secret@a.example/", "We stop.")).Problems()).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_done_to_a_file_reading_it_ends_and_throws_nothing()
    {
        var seeds = new[]
        {
            Joined(First, Second, Third),
            Joined(Gzip(First), Gzip(Second), Gzip(Third)),
            Gzip(First, Second),
            Response("http://a.example/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>We\r\n0\r\n\r\n"),
            Joined(Record("revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", "WARC-Target-URI: http://a.example/", "WARC-Profile: x/server-not-modified", "WARC-Refers-To-Date: 2026"), Record("continuation", "x", "WARC-Segment-Origin-ID: <urn:uuid:1>", "WARC-Segment-Number: 2")),
        };
        var random = new Random(20_260_301);
        using var folder = new TestFolder();
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = Mutated(seeds[round % seeds.Length], seeds[random.Next(seeds.Length)], random);
            var path = folder.File("crawl.warc", bytes);
            foreach (var capture in new WarcCapture(CaptureLimits.Default).Read(path).Captures())
            {
                Assert.False(capture.Bytes.IsEmpty);
                Assert.InRange(capture.Exchange.Record!.OffsetBytes, 0, bytes.Length - 1);
            }
        }
    }

    private static byte[] Mutated(byte[] seed, byte[] other, Random random)
    {
        var bytes = seed.ToList();
        for (var edits = random.Next(1, 6); edits > 0 && bytes.Count > 4; edits--)
        {
            var at = random.Next(bytes.Count - 1);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at - 1);
            switch (random.Next(6))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, other.Skip(random.Next(other.Length)).Take(200)); break;
            }
        }

        return [.. bytes];
    }

    // A record in a member that unpacks to a thousand times its size.
    private static byte[] Bomb(int zeros)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Bytes($"WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: {zeros}\r\n\r\n"));
            for (var written = 0; written < zeros; written += 1 << 20) gzip.Write(new byte[1 << 20]);
        }

        return packed.ToArray();
    }
}
