using System.Diagnostics;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Commands;

public sealed class WarcCommandTests
{
    private const string Words = "The ferries stop on Friday at noon, and they will not sail again before the crews are heard.";

    private static readonly byte[] Page1 = Page("http://ferry.example/a", Words, "WARC-Payload-Digest: " + Avow.Capturing.WarcDigest.Sha1Of(Bytes(Html(Words))));
    private static readonly byte[] Page2 = Page("http://ferry.example/a", "The ferries sail again, for the crews were heard on Sunday in the evening.", "WARC-Date: 2026-04-01T00:00:00Z");

    private static readonly byte[] SameHere = Record("revisit", "", "WARC-Target-URI: http://ferry.example/a", "WARC-Date: 2026-03-05T00:00:00Z", "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", "WARC-Refers-To-Target-URI: http://ferry.example/a", "WARC-Refers-To-Date: " + Date);

    private static readonly byte[] NotModified = Record("revisit", "HTTP/1.1 304 Not Modified\r\n\r\n", "WARC-Target-URI: http://ferry.example/a", "WARC-Date: 2026-03-06T00:00:00Z", "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified");

    private static readonly byte[] SameElsewhere = Record("revisit", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "WARC-Target-URI: http://mirror.example/a", "WARC-Date: 2026-03-07T00:00:00Z", "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", "WARC-Payload-Digest: " + Avow.Capturing.WarcDigest.Sha1Of(Bytes(Html(Words))));

    private static readonly byte[] Picture = Response("http://ferry.example/p.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx");

    [Fact]
    public async Task A_crawl_is_taken_in_with_its_own_dates_and_a_second_time_changes_nothing()
    {
        using var folder = new Folder();
        await Made(folder, Page1, SameHere, NotModified, Page2, SameElsewhere, Picture);
        var answer = await Typed.Well("add", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        Assert.Contains("Kept 3 new captures with 3 texts; 2 pages kept already.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Passed over in web archive files: 1 picture.", answer.Out, StringComparison.Ordinal);
        var first = Everything(folder.At("archive"));
        Assert.Contains("http://ferry.example/a 2026-03-05T00:00:00.0000000+00:00 IdenticalPayloadDigest", first, StringComparison.Ordinal);
        Assert.Contains("http://ferry.example/a 2026-03-06T00:00:00.0000000+00:00 ServerNotModified", first, StringComparison.Ordinal);

        await Typed.Well("add", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        Assert.Equal(first, Everything(folder.At("archive")));
        await Typed.Well("check", "--archive", folder.At("archive"));
    }

    [Fact]
    public async Task A_revisit_of_what_is_not_there_is_said_and_the_rest_is_done()
    {
        using var folder = new Folder();
        await Made(folder, SameHere, Page2);
        var answer = await Typed.Avow("add", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        Assert.Equal(1, answer.Exit);
        Assert.Contains("what it refers to is not kept", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.Contains("Kept 1 new capture", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revisit_that_gives_only_a_digest_finds_what_an_earlier_run_took_in()
    {
        using var folder = new Folder();
        await Made(folder, Page1, Page2);
        await Typed.Well("add", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        await File.WriteAllBytesAsync(folder.At("later.warc"), Record("revisit", "", "WARC-Target-URI: <http://ferry.example/a>", "WARC-Date: 2026-05-05T00:00:00Z", "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest", "WARC-Refers-To: <urn:uuid:elsewhere>", "WARC-Payload-Digest: " + Avow.Capturing.WarcDigest.Sha1Of(Bytes(Html(Words)))));
        await Typed.Well("add", folder.At("later.warc"), "--archive", folder.At("archive"));
        Assert.Contains("http://ferry.example/a 2026-05-05T00:00:00.0000000+00:00 IdenticalPayloadDigest", Everything(folder.At("archive")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crawl_in_a_folder_is_taken_as_a_crawl_whatever_it_is_called()
    {
        using var folder = new Folder();
        await Typed.Well("init", "--archive", folder.At("archive"));
        Directory.CreateDirectory(folder.At("saved"));
        await File.WriteAllBytesAsync(folder.At("saved", "crawl.dat"), Gzip(Page1));
        await File.WriteAllTextAsync(folder.At("saved", "note.txt"), "The note of an editor about the ferries that stopped.");
        Assert.Contains("Kept 2 new captures", (await Typed.Well("add", folder.At("saved"), "--archive", folder.At("archive"))).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.warc")]
    [InlineData("out.warc.gz")]
    public async Task What_is_exported_as_WARC_comes_back_the_same(string name)
    {
        using var folder = new Folder();
        await Made(folder, Page1, SameHere, NotModified, Page2, SameElsewhere);
        await File.WriteAllTextAsync(folder.At("note.txt"), "The note of an editor about the ferries that stopped.");
        await Typed.Well("add", folder.At("crawl.warc"), folder.At("note.txt"), "--archive", folder.At("archive"));
        await Typed.Well("add", "--manifest", Path.Combine(Repository.Root, "samples", "captures.jsonl"), "--archive", folder.At("archive"));
        await Typed.Well("export", "--warc", folder.At(name), "--cdx", folder.At("out.cdx"), "--archive", folder.At("archive"));

        await Typed.Well("init", "--archive", folder.At("again"));
        await Typed.Well("add", folder.At(name), "--archive", folder.At("again"));
        Assert.Equal(Everything(folder.At("archive")), Everything(folder.At("again")));
        Assert.Equal(Everything(folder.At("archive")).Split('\n').Count(line => line.StartsWith("capture", StringComparison.Ordinal)), File.ReadLines(folder.At("out.cdx")).Count() - 1);

        await Typed.Well("export", "--warc", folder.At("again-" + name), "--archive", folder.At("again"));
        Assert.Equal(await File.ReadAllBytesAsync(folder.At(name)), await File.ReadAllBytesAsync(folder.At("again-" + name)));
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        using var folder = new Folder();
        await Made(folder, Page1);
        var refused = await Typed.Avow("export", "--warc", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        Assert.Equal(1, refused.Exit);
        Assert.Contains("something is there already", Assert.Single(refused.Problems), StringComparison.Ordinal);
        Assert.Equal(2, (await Typed.Avow("export", "--archive", folder.At("archive"))).Exit);
        Assert.Equal(2, (await Typed.Avow("export", folder.At("parcel"), "--cdx", folder.At("x.cdx"), "--archive", folder.At("archive"))).Exit);
    }

    [WarcioFact]
    public async Task Another_program_reads_what_is_exported()
    {
        using var folder = new Folder();
        await Made(folder, Page1, SameHere, Page2);
        await Typed.Well("add", folder.At("crawl.warc"), "--archive", folder.At("archive"));
        foreach (var name in new[] { "out.warc", "out.warc.gz" })
        {
            await Typed.Well("export", "--warc", folder.At(name), "--archive", folder.At("archive"));
            var index = await Warcio("cdx-index", folder.At(name));
            Assert.Equal(3, index.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.Contains(Avow.Capturing.WarcDigest.Sha1Of(Bytes(Html(Words)))["sha1:".Length..], index, StringComparison.Ordinal);
            Assert.Contains("warc/revisit", index, StringComparison.Ordinal);
        }
    }

    private static async Task Made(Folder folder, params byte[][] records)
    {
        await Typed.Well("init", "--archive", folder.At("archive"));
        await File.WriteAllBytesAsync(folder.At("crawl.warc"), Joined(records));
    }

    // Every capture with its evidence, and every time it was seen.
    private static string Everything(string place)
    {
        using var archive = SqliteArchive.Open(place).Value;
        var library = archive.Library;
        var captures = library.AllCaptures().ToList();
        return string.Join('\n', captures.Select(c => $"capture {c.Source} {c.CapturedAt:O} {c.Digest} {c.Exchange.Status} {string.Join('|', c.Exchange.Headers)} {string.Join('|', c.Exchange.Redirects)}")
            .Concat(captures.Select(c => c.Source).Distinct().SelectMany(source => library.Timeline(source).Select(seen => $"seen {source} {seen.At:O} {seen.Profile} {seen.Capture}")))
            .Order(StringComparer.Ordinal));
    }

    private static async Task<string> Warcio(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [WarcioFactAttribute.Program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await errors);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}

/// <summary>A fact about npm warcio: skipped, visibly, where node or the package is absent.</summary>
internal sealed class WarcioFactAttribute : FactAttribute
{
    public WarcioFactAttribute()
    {
        var hasNode = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));
        if (!hasNode || !File.Exists(Program)) Skip = "node and npm warcio are not both here (set AVOW_NODE_MODULES to a node_modules folder that holds warcio)";
    }

    public static string Program { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("AVOW_NODE_MODULES") is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "node_modules"), "warcio", "dist", "cli.js");
}
