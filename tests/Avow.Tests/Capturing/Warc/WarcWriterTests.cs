using System.Globalization;
using Avow.Capturing;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Capturing;

public sealed class WarcWriterTests
{
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.Zero).AddTicks(1_234_567);

    [Fact]
    public void A_capture_comes_back_as_it_was()
    {
        var page = Capture("https://ferry.example/a", new Exchange { Status = 200, Headers = [new("Content-Type", "text/html"), new("content-length", Html("We stop.").Length.ToString(CultureInfo.InvariantCulture)), new("ETag", "\"1\""), new("X-Twice", "one"), new("X-Twice", "two")] });
        Same(page, RoundTrip(page));
    }

    [Fact]
    public void Header_fields_that_do_not_hold_for_the_kept_bytes_are_renamed_and_come_back()
    {
        var page = Capture("https://ferry.example/a", new Exchange { Status = 203, Headers = [new("Transfer-Encoding", "chunked"), new("Content-Type", "text/html"), new("Content-Encoding", "br"), new("Content-Length", "7"), new("X-Archive-Orig-Server", "quay")] });
        var text = System.Text.Encoding.Latin1.GetString(Written(page));
        Assert.Contains("\r\nX-Archive-Orig-Content-Encoding: br\r\nX-Archive-Orig-Content-Length: 7\r\nX-Archive-Orig-Server: quay\r\n", text, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Length: {Html("We stop.").Length}\r\n\r\n<html>", text, StringComparison.Ordinal);
        Same(page, RoundTrip(page));
    }

    [Fact]
    public void Redirects_are_records_of_their_own_and_come_back_as_the_way_of_the_capture()
    {
        var page = Capture("http://ferry.example/a", new Exchange { Status = 200, Headers = [new("Content-Type", "text/html")], Redirects = [new("http://ferry.example/a", 301, "https://ferry.example/a"), new("https://ferry.example/a", 302, "https://ferry.example/b")] });
        Assert.Contains("WARC-Target-URI: https://ferry.example/b\r\n", System.Text.Encoding.Latin1.GetString(Written(page)), StringComparison.Ordinal);
        Same(page, RoundTrip(page));
    }

    [Theory]
    [InlineData("file:///home/a%20b.txt", null)]
    [InlineData("stdin:the page I saw", null)]
    [InlineData("stdin:plain", "text/html")]
    [InlineData("upload:3fa9c1d2e0b4/%D0%97%D0%B0%D1%8F%D0%B2%D0%B0.pdf", null)]
    [InlineData("https://ferry.example/", "text/html")]
    public void What_nobody_asked_for_is_a_resource(string address, string? type)
    {
        var page = Capture(address, new Exchange { Headers = type is null ? [] : [new("Content-Type", type)] });
        Assert.Contains("WARC-Type: resource", System.Text.Encoding.Latin1.GetString(Written(page)), StringComparison.Ordinal);
        Same(page, RoundTrip(page));
    }

    [Fact]
    public void A_header_without_a_status_comes_back_without_one()
    {
        var page = Capture("https://ferry.example/", new Exchange { Headers = [new("Content-Type", "text/html"), new("Server", "quay")] });
        Same(page, RoundTrip(page));
    }

    [Fact]
    public void A_method_that_is_known_is_written_as_a_request()
    {
        var page = Capture("https://ferry.example:8443/a?b", new Exchange { Method = "POST", Status = 200, Headers = [new("Content-Type", "text/html")] });
        Assert.Contains("\r\n\r\nPOST /a?b HTTP/1.1\r\nHost: ferry.example:8443\r\n\r\n", System.Text.Encoding.Latin1.GetString(Written(page)), StringComparison.Ordinal);
        Same(page, RoundTrip(page));
    }

    [Fact]
    public void A_line_break_in_a_header_does_not_become_a_field()
    {
        var page = Capture("https://ferry.example/", new Exchange { Status = 200, Headers = [new("Content-Type", "text/html"), new("X-Evil", "a\r\nX-More: b\r\n\r\nWARC/1.1")] });
        Assert.Equal(["Content-Type", "X-Evil"], RoundTrip(page).Exchange.Headers.Select(field => field.Name));
    }

    [Fact]
    public void The_same_captures_are_the_same_bytes_and_every_record_has_its_own_id()
    {
        var page = Capture("http://ferry.example/a", new Exchange { Method = "GET", Status = 200, Redirects = [new("http://ferry.example/a", 301, "https://ferry.example/a")] });
        Assert.Equal(Written(page), Written(page));
        var ids = System.Text.Encoding.Latin1.GetString(Written(page)).Split('\n').Where(line => line.StartsWith("WARC-Record-ID", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^WARC-Record-ID: <urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>\r$", id));
    }

    [Theory]
    [InlineData(RevisitProfile.IdenticalPayloadDigest)]
    [InlineData(RevisitProfile.ServerNotModified)]
    public void A_revisit_refers_to_its_capture_by_address_date_and_digest(RevisitProfile profile)
    {
        var page = Capture("http://ferry.example/a", new Exchange { Status = 200, Redirects = [new("http://ferry.example/a", 301, "https://ferry.example/a")] });
        var revisit = Read(Written(page, (At.AddDays(1), profile))).Where(f => f.IsGood).Select(f => f.Value).OfType<WarcFinding.Again>().Single().Revisit;
        Assert.Equal((page.Source, At.AddDays(1), profile, At, (Id<Capture>?)page.Id), (revisit.Source, revisit.SeenAt, revisit.Profile, revisit.From, revisit.SameBytes));
    }

    [Fact]
    public void The_index_says_where_each_capture_stands()
    {
        using var file = new MemoryStream();
        var writer = new WarcWriter(file, isPacked: true);
        writer.WriteInformation("test", At);
        var page = Capture("https://ferry.example/a", new Exchange { Status = 200, Headers = [new("Content-Type", "text/html; charset=utf-8")] });
        var line = writer.WriteCapture(page, Bytes(Html("We stop."))).For("c.warc.gz").Split(' ');
        Assert.Equal(CdxLine.Columns.Trim().Split(' ').Length - 1, line.Length);
        Assert.Equal(("https://ferry.example/a", "20260301083000", "text/html", "200"), (line[0], line[1], line[3], line[4]));
        Assert.Equal(line[8], Read(file.ToArray()).Captures()[0].Exchange.Record!.OffsetBytes.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Whatever_is_written_comes_back()
    {
        var names = Gen.Elements("Content-Type", "Content-Length", "content-encoding", "Transfer-Encoding", "ETag", "X-Archive-Orig-Age", "Link", "Server");
        var values = Gen.Elements("text/html", "12", "gzip", "chunked", "\"a\"", "", "<http://a.example/>; rel=next", "a:b", "Ä\u00ff");
        var fields = from name in names from value in values select new HeaderField(name, value);
        var captures =
            from address in Gen.Elements("https://ferry.example/", "http://ferry.example/a?b=c", "file:///a/b.html", "stdin:a b")
            from status in Gen.Elements<int?>(200, 203, null)
            from header in Gen.ListOf(fields)
            from hops in Gen.Choose(0, 3)
            from ticks in Gen.Choose(0, int.MaxValue)
            from body in Gen.NonEmptyListOf(Gen.Choose(0, 255))
            let web = address.StartsWith("http", StringComparison.Ordinal)
            select (address, At.AddTicks(ticks), (byte[])[.. body.Select(b => (byte)b)], new Exchange
            {
                Status = web ? status : null,
                Headers = [.. header.Prepend(new("content-type", "text/html"))],
                Redirects = web && status is not null ? [.. Enumerable.Range(0, hops).Select(i => new Redirect(i == 0 ? address : $"https://hop.example/{i}", 302, $"https://hop.example/{i + 1}"))] : [],
            });
        Prop.ForAll(captures.ToArbitrary(), given =>
        {
            var (address, at, body, exchange) = given;
            var page = new Received { Source = new(address), CapturedAt = at, Bytes = body, Exchange = exchange with { Headers = [.. exchange.Headers.Append(new("Content-Type", "text/html"))] } }.ToCapture();
            Same(page, RoundTrip(page, body));
        }).QuickCheckThrowOnFailure();
    }

    private static Capture Capture(string address, Exchange exchange) =>
        new Received { Source = new(address), CapturedAt = At, Bytes = Bytes(Html("We stop.")), Exchange = exchange }.ToCapture();

    private static byte[] Written(Capture capture, params (DateTimeOffset At, RevisitProfile Profile)[] again) => Written(capture, Bytes(Html("We stop.")), again);

    private static byte[] Written(Capture capture, byte[] payload, params (DateTimeOffset At, RevisitProfile Profile)[] again)
    {
        using var file = new MemoryStream();
        var writer = new WarcWriter(file, isPacked: false);
        writer.WriteInformation("test", capture.CapturedAt);
        writer.WriteCapture(capture, payload);
        foreach (var (at, profile) in again) writer.WriteRevisit(capture, payload, at, profile);
        return file.ToArray();
    }

    private static Capture RoundTrip(Capture capture, byte[]? payload = null)
    {
        var findings = Read(Written(capture, payload ?? Bytes(Html("We stop."))));
        Assert.Empty(findings.Problems());
        return Assert.Single(findings.Captures()).ToCapture();
    }

    private static void Same(Capture expected, Capture actual)
    {
        Assert.Equal((expected.Id, expected.Source, expected.CapturedAt, expected.Digest), (actual.Id, actual.Source, actual.CapturedAt, actual.Digest));
        Assert.Equal((expected.Exchange.Method, expected.Exchange.Status), (actual.Exchange.Method, actual.Exchange.Status));
        Assert.Equal(expected.Exchange.Headers, actual.Exchange.Headers);
        Assert.Equal(expected.Exchange.Redirects, actual.Exchange.Redirects);
    }
}
