using System.Text;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class SiteCheckTests : IDisposable
{
    private readonly PublishedSite site = new();

    [Fact]
    public void A_copy_is_told_apart_by_what_is_missing_changed_and_added()
    {
        site.Write();
        File.Delete(Path.Combine(site.Place, "about.html"));
        File.AppendAllText(Path.Combine(site.Place, "index.html"), " ");
        var text = Path.Combine(site.Place, $"t/{site.Papers.Tidewater}.txt");
        File.WriteAllText(text, new string('x', (int)new FileInfo(text).Length));
        File.WriteAllText(Path.Combine(site.Place, "t/added.html"), "<p>And another thing");
        var check = SiteCheck.Of(site.Place, default).Value;
        Assert.Equal(["about.html"], check.Missing);
        Assert.Equal(["index.html", $"t/{site.Papers.Tidewater}.txt"], check.Changed);
        Assert.Equal(["t/added.html"], check.Added);
        Assert.False(check.IsWhole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"software\":\"avow\",\"version\":2,\"name\":\"x\",\"files\":{}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\"}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"../../etc/passwd\":\"1 0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"/etc/passwd\":\"1 0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"a\\\\b\":\"1 0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"t/con.html\":\"1 0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\".ssh/config\":\"1 0000000000000000000000000000000000000000000000000000000000000000\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"a\":\"-1 00\"}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":\"x\",\"files\":{\"a\":7}}")]
    [InlineData("{\"software\":\"avow\",\"version\":1,\"name\":7,\"files\":{}}")]
    public void A_manifest_that_is_none_is_refused_with_its_place(string json)
    {
        Assert.False(SiteManifest.FromUntrusted(Encoding.UTF8.GetBytes(json), "copy/manifest.json").TryGet(out _, out var problem));
        Assert.Equal("copy/manifest.json", problem.Thing);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_site()
    {
        Directory.CreateDirectory(site.Place);
        Assert.False(SiteCheck.Of(site.Place, default).TryGet(out _, out var problem));
        Assert.Equal(ProblemKind.NotFound, problem.Kind);
    }

    [Fact]
    public void A_manifest_reads_as_it_was_written_whatever_the_archive_is_called()
    {
        var digest = Sha256Digest.Of("words"u8);
        var manifest = new SiteManifest("Бумаги \"пролива\" \u2028 </script>", new Dictionary<string, SiteManifest.Entry>(StringComparer.Ordinal) { ["t/a.html"] = new(5, digest), ["index.html"] = new(0, digest) });
        var again = SiteManifest.FromUntrusted(manifest.ToBytes(), "manifest.json").Value;
        Assert.Equal(manifest.Name, again.Name);
        Assert.Equal(manifest.Files.OrderBy(file => file.Key, StringComparer.Ordinal), again.Files.OrderBy(file => file.Key, StringComparer.Ordinal));
        Assert.Equal(manifest.ToBytes(), again.ToBytes());
    }

    public void Dispose() => site.Dispose();
}
