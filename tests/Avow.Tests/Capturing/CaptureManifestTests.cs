using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class CaptureManifestTests : IDisposable
{
    private const string Good = """{"id":"p1","file":"pages/1.html","address":"HTTPS://Example.org:443/1#top","captured":"2026-05-01T09:30:00+02:00","status":200,"headers":{"Content-Type":"text/html","Set-Cookie":"a=b","Link":["<a>","<b>"]},"about":"march","more":1}""";

    private readonly TestFolder folder = new();

    public CaptureManifestTests() => folder.File("pages/1.html", "<p>one</p>");

    public void Dispose() => folder.Dispose();

    private List<Outcome<ManifestEntry>> Entries(params string[] lines) =>
        [.. CaptureManifest.Entries(folder.File("captures.jsonl", string.Join('\n', lines)), Given.Limits)];

    private static string Named(string id) => Line("\"p1\"", $"\"{id}\"");

    private static string Line(string replace, string with) => Good.Replace(replace, with, StringComparison.Ordinal);

    [Fact]
    public void A_line_becomes_what_it_says()
    {
        var entry = Assert.Single(Entries(Good)).Value;
        var received = entry.Received;
        Assert.Equal(("p1", 1), (entry.Id, entry.Line));
        Assert.Equal(["march"], entry.About);
        Assert.Equal("https://example.org/1", received.Source.Address);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 7, 30, 0, TimeSpan.Zero), received.CapturedAt);
        Assert.Equal(TimeSpan.Zero, received.CapturedAt.Offset);
        Assert.Equal("<p>one</p>"u8.ToArray(), received.Bytes.ToArray());
        Assert.Equal(200, received.Exchange.Status);
        Assert.Equal([new("Content-Type", "text/html"), new("Link", "<a>"), new("Link", "<b>")], received.Exchange.Headers);
        Assert.Equal("text/html", received.ContentType);
    }

    [Fact]
    public void An_id_given_twice_is_a_problem_and_the_capture_is_taken_in_without_it()
    {
        var entries = Entries(Good, Line("/1#top", "/2"));
        Assert.Equal(3, entries.Count);
        Assert.Equal(("line 2", ProblemKind.Malformed), (entries[1].Problem?.Place, entries[1].Problem?.Kind));
        Assert.Equal((null, "https://example.org/2"), (entries[2].Value.Id, entries[2].Value.Received.Source.Address));
    }

    [Fact]
    public void What_need_not_be_said_may_be_left_out()
    {
        var entry = Assert.Single(Entries("""{"file":"pages/1.html","address":"http://example.org","captured":"2026-05-01T09:30:00.25Z","status":null}""")).Value;
        Assert.Null(entry.Id);
        Assert.Empty(entry.About);
        Assert.Null(entry.Received.Exchange.Status);
        Assert.Empty(entry.Received.Exchange.Headers);
    }

    [Theory]
    [InlineData("nonsense", ProblemKind.Malformed)]
    [InlineData("[]", ProblemKind.Malformed)]
    [InlineData("{}", ProblemKind.Malformed)]
    [InlineData("""{"file":"a","file":"b"}""", ProblemKind.Malformed)]
    [InlineData("""{"file":"\ud800","address":"http://a","captured":"2026-05-01T09:30:00Z"}""", ProblemKind.Malformed)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", ProblemKind.Malformed)]
    public void A_line_that_says_nothing_usable_is_a_problem(string line, ProblemKind kind) => Assert.Equal(kind, Assert.Single(Entries(line)).Problem!.Kind);

    [Theory]
    [InlineData("\"pages/1.html\"", "\"../secret.txt\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"pages/../../secret.txt\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"pages/../pages/1.html\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"/etc/passwd\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"link-out\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"folder-out/hostname\"", ProblemKind.NotPermitted)]
    [InlineData("\"pages/1.html\"", "\"pages\"", ProblemKind.UnsupportedFormat)]
    [InlineData("\"pages/1.html\"", "\"pages/2.html\"", ProblemKind.NotFound)]
    [InlineData("\"pages/1.html\"", "\"\"", ProblemKind.Malformed)]
    [InlineData("\"pages/1.html\"", "\"a\\u0000b\"", ProblemKind.Malformed)]
    [InlineData("\"pages/1.html\"", "7", ProblemKind.Malformed)]
    [InlineData("HTTPS://Example.org:443/1#top", "ftp://example.org/1", ProblemKind.ForbiddenScheme)]
    [InlineData("HTTPS://Example.org:443/1#top", "https://me:secret@example.org/1", ProblemKind.NotPermitted)]
    [InlineData("HTTPS://Example.org:443/1#top", "pages/1.html", ProblemKind.Malformed)]
    [InlineData("2026-05-01T09:30:00+02:00", "2026-05-01T09:30:00", ProblemKind.Malformed)]
    [InlineData("2026-05-01T09:30:00+02:00", "2026-05-01", ProblemKind.Malformed)]
    [InlineData("2026-05-01T09:30:00+02:00", "2026-13-01T09:30:00Z", ProblemKind.Malformed)]
    [InlineData("2026-05-01T09:30:00+02:00", "0001-01-01T00:00:00+14:00", ProblemKind.Malformed)]
    [InlineData("200,", "\"200\",", ProblemKind.Malformed)]
    [InlineData("200,", "20,", ProblemKind.Malformed)]
    [InlineData("200,", "1e9999,", ProblemKind.Malformed)]
    [InlineData("\"text/html\"", "7", ProblemKind.Malformed)]
    [InlineData("\"march\"", "{}", ProblemKind.Malformed)]
    [InlineData("\"p1\"", "1", ProblemKind.Malformed)]
    public void A_bad_line_names_itself_and_the_next_goes_on(string replace, string with, ProblemKind kind)
    {
        folder.Link("link-out", "/etc/hostname");
        folder.Link("folder-out", "/etc");
        var entries = Entries(Good, "", Line(replace, with), Named("p2"));
        Assert.Equal([true, false, true], entries.Select(entry => entry.IsGood));
        var problem = entries[1].Problem!;
        Assert.Equal(kind, problem.Kind);
        Assert.Equal((folder["captures.jsonl"], "line 3"), (problem.Thing, problem.Place));
        Assert.Equal(4, entries[2].Value.Line);
    }

    [Fact]
    public void A_line_without_end_is_passed_over_without_being_held()
    {
        var entries = Entries(Good, new string('x', 3_000_000), Named("p2") + "\r");
        Assert.Equal([true, false, true], entries.Select(entry => entry.IsGood));
        Assert.Equal(ProblemKind.TooLarge, entries[1].Problem!.Kind);
        Assert.Equal("line 2", entries[1].Problem!.Place);
    }

    [Fact]
    public void A_line_at_the_edge_of_a_block_is_whole()
    {
        var padded = Line("\"more\":1", $"\"more\":\"{new string('x', (64 << 10) - Good.Length - 2)}\"");
        Assert.All(Entries(padded, padded.Replace("\"p1\"", "\"p2\"", StringComparison.Ordinal), padded + "y", Named("p3")).Where((_, i) => i != 2), entry => Assert.True(entry.IsGood));
    }

    [Fact]
    public void A_line_cut_off_anywhere_is_a_problem_and_nothing_worse()
    {
        var whole = Encoding.UTF8.GetBytes(Good.Replace("march", "m\u00e4rz \\ud83c\\udf0d", StringComparison.Ordinal));
        Assert.True(ManifestLine.Parse(whole).IsGood);
        for (var length = 0; length < whole.Length; length++) Assert.False(ManifestLine.Parse(whole.AsMemory(0, length)).IsGood);
    }

    [Fact]
    public void A_byte_order_mark_and_bytes_that_are_no_unicode_do_no_harm()
    {
        var entries = CaptureManifest.Entries(folder.File("captures.jsonl", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good), (byte)'\n', (byte)'"', 0xFF, (byte)'"']), Given.Limits).ToList();
        Assert.True(entries[0].IsGood);
        Assert.Equal(ProblemKind.Malformed, entries[1].Problem!.Kind);
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_is_one_problem()
    {
        Assert.Equal(ProblemKind.NotFound, Assert.Single(CaptureManifest.Entries(folder["nothing.jsonl"], Given.Limits)).Problem!.Kind);
        Assert.Equal(ProblemKind.UnsupportedFormat, Assert.Single(CaptureManifest.Entries(folder["pages"], Given.Limits)).Problem!.Kind);
        Assert.Equal(ProblemKind.Empty, Assert.Single(CaptureManifest.Entries(folder.File("e.jsonl", ""), Given.Limits)).Problem!.Kind);
    }
}
