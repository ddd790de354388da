using Avow.Capturing;
using Avow.Statements;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Capturing;

public sealed class WarcReadingTests
{
    private static readonly byte[] Information = Record("warcinfo", "software: crawler/1\r\n", "Content-Type: application/warc-fields");
    private static readonly byte[] First = Page("http://ferry.example/a", "We stop.");
    private static readonly byte[] Second = Page("http://ferry.example/b", "We have stopped.");

    [Fact]
    public void A_response_is_a_capture_with_its_own_address_date_status_and_header()
    {
        var capture = Assert.Single(Read(Information, Page("http://FERRY.example:80/a#top", "We stop.", "WARC-Record-ID: <urn:uuid:1>")).Captures());

        Assert.Equal("http://ferry.example/a", capture.Source.Address);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 8, 30, 0, 250, TimeSpan.Zero), capture.CapturedAt);
        Assert.Equal(Html("We stop."), capture.Text());
        Assert.Equal(200, capture.Exchange.Status);
        Assert.Equal([new("Content-Type", "text/html"), new("Server", "quay")], capture.Exchange.Headers);
        Assert.Equal(new RecordPlace("crawl.warc", Information.Length, "urn:uuid:1"), capture.Exchange.Record);
    }

    [Fact]
    public void Plain_or_packed_by_record_or_as_a_whole_or_across_records_the_captures_are_the_same()
    {
        var whole = Joined(Information, First, Second);
        byte[][][] forms =
        [
            [whole],
            [Gzip(Information), Gzip(First), Gzip(Second)],
            [Gzip(whole)],
            [Gzip(whole[..(Information.Length + 90)]), Gzip(whole[(Information.Length + 90)..])],
            [Information, Gzip(First), Second],
        ];
        Assert.All(forms, form =>
        {
            var findings = Read(form);
            Assert.Empty(findings.Problems());
            Assert.Equal(["http://ferry.example/a", "http://ferry.example/b"], findings.Captures().Select(c => c.Source.Address));
            Assert.Equal(Html("We have stopped."), findings.Captures()[1].Text());
        });
    }

    [Fact]
    public void The_place_of_a_packed_record_is_where_its_member_begins()
    {
        var packed = Gzip(Information);
        Assert.Equal(packed.Length, Read(packed, Gzip(First)).Captures()[0].Exchange.Record!.OffsetBytes);
    }

    [Theory]
    [InlineData("WARC/1.0")]
    [InlineData("WARC/1.1")]
    [InlineData("WARC/0.18")]
    public void Every_version_is_read(string version) =>
        Assert.Single(Read(Bytes(System.Text.Encoding.Latin1.GetString(First).Replace("WARC/1.1", version, StringComparison.Ordinal))).Captures());

    [Fact]
    public void Bare_line_ends_missing_ones_and_padding_do_not_matter()
    {
        var bare = Bytes(System.Text.Encoding.Latin1.GetString(First[..First.AsSpan().IndexOf("\r\n\r\nHTTP"u8)]).Replace("\r\n", "\n", StringComparison.Ordinal));
        var content = First[(First.AsSpan().IndexOf("\r\n\r\nHTTP"u8) + 4)..^4];
        var findings = Read(Bytes("\r\n\r\n"), bare, Bytes("\n\n"), content, Second[..^4], Bytes("\0\0\0\r\n\r\n\r\n\r\n"), First);
        Assert.Empty(findings.Problems());
        Assert.Equal(3, findings.Captures().Count);
    }

    [Fact]
    public void An_address_in_angle_brackets_and_a_folded_field_are_read() =>
        Assert.Equal("http://ferry.example/a", Read(Page("<http://ferry.example/a>", "We stop.", "X-Folded: one\r\n two")).Captures()[0].Source.Address);

    [Fact]
    public void A_resource_is_a_capture_that_nobody_asked_for()
    {
        var capture = Assert.Single(Read(Record("resource", "Plain words.", "WARC-Target-URI: file:///home/a.txt", "Content-Type: text/plain")).Captures());
        Assert.Equal(("file:///home/a.txt", "text/plain", null), (capture.Source.Address, capture.ContentType, capture.Exchange.Status));
    }

    [Fact]
    public void Pictures_scripts_redirects_failures_and_the_crawlers_own_records_are_passed_over_and_counted()
    {
        var findings = Read(
            Information,
            Response("http://a.example/1", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx"),
            Response("http://a.example/2", "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\nxx"),
            Response("http://a.example/3", "HTTP/1.1 200 OK\r\nContent-Type: application/javascript\r\n\r\nxx"),
            Response("http://a.example/4", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nxx"),
            Response("http://a.example/5", "HTTP/1.1 302 Found\r\nLocation: /6\r\n\r\n"),
            Response("http://a.example/7", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
            Response("http://a.example/8", "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\nMZ\0words and words and words"),
            Record("response", "20260301 dns", "WARC-Target-URI: dns:a.example", "Content-Type: text/dns"),
            Record("conversion", "words", "WARC-Target-URI: http://a.example/1", "Content-Type: text/plain"));
        Assert.Equal(
            [PassedOver.MadeByCrawler, PassedOver.Picture, PassedOver.Style, PassedOver.Script, PassedOver.NoPage, PassedOver.Redirect, PassedOver.Empty, PassedOver.OtherType, PassedOver.OtherAddress, PassedOver.MadeByCrawler],
            findings.Passed());
        Assert.Equal(findings.Count, findings.Passed().Count);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", "[1]")]
    [InlineData("application/activity+json", "{}")]
    [InlineData("text/html", "  {\"items\": []}")]
    [InlineData("text/plain", "[{\"id\": 1}]")]
    public void What_a_script_asked_for_is_no_text(string type, string body) =>
        Assert.Equal([PassedOver.Data], Read(Response("http://a.example/1", $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n{body}")).Passed());

    [Fact]
    public void A_redirect_that_was_recorded_before_is_on_the_record_of_what_it_led_to()
    {
        var capture = Read(
            Response("http://a.example/old", "HTTP/1.1 301 Moved\r\nLocation: mid\r\n\r\n"),
            Response("http://a.example/mid", "HTTP/1.1 302 Found\r\nLocation: https://a.example/new\r\n\r\n"),
            Page("https://a.example/new", "We stop."),
            Page("https://a.example/new", "We go on.")).Captures();
        Assert.Equal([new("http://a.example/old", 301, "http://a.example/mid"), new("http://a.example/mid", 302, "https://a.example/new")], capture[0].Exchange.Redirects);
        Assert.Empty(capture[1].Exchange.Redirects);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_method_is_known_from_the_request_before_or_after(bool isBefore)
    {
        var request = Record("request", "POST /a HTTP/1.1\r\nHost: a.example\r\n\r\nx=1", "WARC-Concurrent-To: <urn:uuid:answer>", "Content-Type: application/http; msgtype=request");
        var answer = Page("http://a.example/a", "We stop.", "WARC-Record-ID: <urn:uuid:answer>");
        Assert.Equal("POST", Assert.Single((isBefore ? Read(request, answer) : Read(answer, request)).Captures()).Exchange.Method);
    }

    [Fact]
    public void A_record_in_parts_is_put_together()
    {
        var findings = Read(
            Response("http://a.example/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One ", "WARC-Record-ID: <urn:uuid:1>", "WARC-Segment-Number: 1"),
            Page("http://a.example/b", "Between."),
            Record("continuation", "two ", "WARC-Segment-Origin-ID: <urn:uuid:1>", "WARC-Segment-Number: 2", "WARC-Target-URI: http://a.example/"),
            Record("continuation", "three.</p>", "WARC-Segment-Origin-ID: <urn:uuid:1>", "WARC-Segment-Number: 3", "WARC-Segment-Total-Length: 60", "WARC-Target-URI: http://a.example/"));
        Assert.Empty(findings.Problems());
        Assert.Equal(["http://a.example/b", "http://a.example/"], findings.Captures().Select(c => c.Source.Address));
        Assert.Equal("<p>One two three.</p>", findings.Captures()[1].Text());
    }

    [Fact]
    public void Cookies_are_not_kept() =>
        Assert.DoesNotContain(Read(Response("http://a.example/", "HTTP/1.1 200 OK\r\nSet-Cookie: key=1\r\nContent-Type: text/html\r\n\r\n<p>We stop.</p>")).Captures()[0].Exchange.Headers, field => field.Name == "Set-Cookie");

    [Fact]
    public void Both_profiles_of_revisits_say_what_they_refer_to()
    {
        var page = Bytes(Html("We stop."));
        var digest = "WARC-Payload-Digest: " + WarcDigest.Sha1Of(page);
        var revisits = Read(
            Page("http://a.example/", "We stop.", digest),
            Record("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "WARC-Target-URI: http://b.example/", digest, "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", "WARC-Refers-To-Target-URI: http://a.example/", "WARC-Refers-To-Date: 2026-03-01T08:30:00Z"),
            Record("revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", "WARC-Target-URI: http://a.example/", "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified"))
            .Where(f => f.IsGood).Select(f => f.Value).OfType<WarcFinding.Again>().Select(again => again.Revisit).ToList();

        Assert.Equal([RevisitProfile.IdenticalPayloadDigest, RevisitProfile.ServerNotModified], revisits.Select(r => r.Profile));
        Assert.Equal(Capture.IdOf(new("http://a.example/"), Sha256Digest.Of(page)), revisits[0].SameBytes);
        Assert.Equal(("http://a.example/", new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.Zero)), (revisits[0].Of?.Address, revisits[0].From));
    }

    [Fact]
    public void A_revisit_of_a_picture_is_passed_over_like_the_picture() =>
        Assert.Equal([PassedOver.Picture, PassedOver.OtherType], Read(
            Response("http://a.example/p", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx", "WARC-Payload-Digest: sha1:AAAA"),
            Record("revisit", "", "WARC-Target-URI: http://a.example/q", "WARC-Payload-Digest: sha1:aaaa", "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest")).Passed());

    [Theory]
    [InlineData("2026", "2026-01-01T00:00:00.0000000Z")]
    [InlineData("2026-02", "2026-02-01T00:00:00.0000000Z")]
    [InlineData("2026-02-03T04:05Z", "2026-02-03T04:05:00.0000000Z")]
    [InlineData("2026-02-03T04:05:06.123456789Z", "2026-02-03T04:05:06.1234567Z")]
    [InlineData("2026-02-03t04:05:06z", "2026-02-03T04:05:06.0000000Z")]
    [InlineData("20260203040506", "2026-02-03T04:05:06.0000000Z")]
    [InlineData("yesterday", null)]
    [InlineData("2026-13-41T00:00:00Z", null)]
    public void Dates_are_read_from_a_year_to_a_billionth(string text, string? date) =>
        Assert.Equal(date, WarcDate.Parse(text)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
