using System.IO.Compression;
using Avow.Capturing;
using Avow.Statements;
using static Avow.Tests.Capturing.MadeWarc;

namespace Avow.Tests.Capturing;

public sealed class WaczTests
{
    private static readonly byte[] First = Gzip(Page("http://ferry.example/a", "We stop."));
    private static readonly byte[] Second = Gzip(Page("http://ferry.example/b", "We have stopped."));

    [Fact]
    public void All_its_WARC_files_are_read_and_each_capture_knows_which()
    {
        var findings = Read(("archive/a.warc.gz", First), ("archive/b.warc.gz", Second), ("pages/pages.jsonl", Bytes("{}")), Package(("archive/a.warc.gz", First), ("archive/b.warc.gz", Second)));
        Assert.Empty(findings.Problems());
        Assert.Equal(["c.wacz/archive/a.warc.gz", "c.wacz/archive/b.warc.gz"], findings.Captures().Select(c => c.Exchange.Record!.File));
    }

    [Fact]
    public void A_file_that_is_not_as_the_package_lists_it_is_read_and_said()
    {
        var findings = Read(("archive/a.warc.gz", First), Package(("archive/a.warc.gz", Second)));
        Assert.Single(findings.Captures());
        Assert.Equal((ProblemKind.Damaged, "archive/a.warc.gz"), (Assert.Single(findings.Problems()).Kind, findings.Problems()[0].Place));
    }

    [Fact]
    public void A_list_that_is_not_what_its_own_digest_was_made_of_is_said()
    {
        var findings = Read(("archive/a.warc.gz", First), Package(("archive/a.warc.gz", First)), ("datapackage-digest.json", Bytes("{\"path\":\"datapackage.json\",\"hash\":\"sha256:00\"}")));
        Assert.Equal("datapackage.json", Assert.Single(findings.Problems()).Place);
    }

    [Fact]
    public void A_file_that_is_listed_and_not_there_is_said() =>
        Assert.Equal((ProblemKind.NotFound, "archive/b.warc.gz"), (Assert.Single(Read(("archive/a.warc.gz", First), Package(("archive/a.warc.gz", First), ("archive/b.warc.gz", Second))).Problems()) is var p ? (p.Kind, p.Place) : default));

    [Theory]
    [InlineData("archive/../../a.warc.gz")]
    [InlineData("/archive/a.warc.gz")]
    [InlineData("archive\\a.warc.gz")]
    [InlineData("archive/deep/a.warc.gz")]
    [InlineData("archive//a.warc.gz")]
    public void A_name_that_leads_elsewhere_is_left_out_and_said(string name)
    {
        var findings = Read((name, First), ("archive/b.warc.gz", Second), Package());
        Assert.Equal("http://ferry.example/b", Assert.Single(findings.Captures()).Source.Address);
        Assert.Equal((ProblemKind.NotPermitted, name), (Assert.Single(findings.Problems()).Kind, findings.Problems()[0].Place));
    }

    [Fact]
    public void Of_two_files_of_one_name_the_second_is_left_out() =>
        Assert.Equal(ProblemKind.Ambiguous, Assert.Single(Read(("archive/a.warc.gz", First), ("archive/a.warc.gz", Second), Package()).Problems()).Kind);

    [Fact]
    public void Without_a_list_the_files_are_read_and_that_is_said()
    {
        var findings = Read(("archive/a.warc.gz", First));
        Assert.Single(findings.Captures());
        Assert.Contains("datapackage.json", Assert.Single(findings.Problems()).Reason, StringComparison.Ordinal);
        Assert.Single(Read(("archive/a.warc.gz", First), ("datapackage.json", Bytes("[1"))).Captures());
    }

    [Fact]
    public void A_file_in_it_that_is_a_bomb_is_cut()
    {
        var findings = Read(("archive/a.warc", Joined(Page("http://ferry.example/a", "We stop."), Record("metadata", new byte[40 << 20]))), Package());
        Assert.Single(findings.Captures());
        Assert.Contains(findings.Problems(), p => p.Kind == ProblemKind.TooLarge);
    }

    [Fact]
    public void It_may_be_cut_off_or_changed_anywhere_and_reading_it_ends()
    {
        var whole = Zipped(("archive/a.warc.gz", First), ("archive/b.warc.gz", Second), Package(("archive/a.warc.gz", First)));
        using var folder = new TestFolder();
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var bytes = round % 2 == 0 ? whole[..random.Next(1, whole.Length)] : [.. whole];
            if (round % 2 == 1) for (var i = 0; i < 4; i++) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var findings = new WarcCapture(CaptureLimits.Default).Read(folder.File("c.wacz", bytes)).ToList();
            Assert.NotEmpty(findings);
        }
    }

    [Fact]
    public void What_is_no_zip_is_said_to_be_none()
    {
        using var folder = new TestFolder();
        Assert.Equal(ProblemKind.Malformed, Assert.Single(new WarcCapture(CaptureLimits.Default).Read(folder.File("c.wacz", "words")).Problems()).Kind);
    }

    private static List<Outcome<WarcFinding>> Read(params (string Name, byte[] Bytes)[] files)
    {
        using var folder = new TestFolder();
        return [.. new WarcCapture(CaptureLimits.Default).Read(folder.File("c.wacz", Zipped(files)))];
    }

    private static (string Name, byte[] Bytes) Package(params (string Name, byte[] Bytes)[] files) => ("datapackage.json", Bytes(
        $"{{\"profile\":\"data-package\",\"wacz_version\":\"1.1.1\",\"resources\":[{string.Join(',', files.Select(f => $"{{\"name\":\"x\",\"path\":\"{f.Name}\",\"hash\":\"sha256:{Sha256Digest.Of(f.Bytes)}\",\"bytes\":{f.Bytes.Length}}}"))}]}}"));

    private static byte[] Zipped(params (string Name, byte[] Bytes)[] files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, name.EndsWith(".gz", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
