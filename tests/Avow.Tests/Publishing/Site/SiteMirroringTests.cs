using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Publishing;

public sealed class SiteMirroringTests : IDisposable
{
    private readonly Folder folder = new();

    private string Site => folder.At("site");

    private string Copy => folder.At("copy");

    [Fact]
    public async Task A_copy_from_the_web_is_the_site_and_the_next_one_fetches_only_what_changed()
    {
        Write(("index.html", "Front"), ("t/one.html", "One"), ("t/two.html", "Two"));
        await using var server = new BreakingServer(Site);
        var first = await Typed.Well("mirror", server.Address, Copy, "--allow-private");
        Assert.Contains("3 files, 3 of them fetched now", first.Out, StringComparison.Ordinal);
        Assert.True(SiteCheck.Of(Copy, default).Value.IsWhole);

        File.WriteAllText(Path.Combine(Copy, "CNAME"), "copy.example");
        Write(("index.html", "Front"), ("t/one.html", "One more"), ("t/three.html", "Three"));
        var again = await Typed.Well("mirror", server.Address, Copy, "--allow-private");
        Assert.Contains("3 files, 2 of them fetched now", again.Out, StringComparison.Ordinal);
        Assert.Equal(["CNAME", "index.html", "manifest.json", "t/one.html", "t/three.html"], Paths(Copy));
        Assert.Equal("One more", File.ReadAllText(Path.Combine(Copy, "t/one.html")));
        Assert.Equal(["copy", "site"], Directory.EnumerateDirectories(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Broken_off_it_names_what_failed_leaves_the_copy_as_it_was_and_goes_on_where_it_was()
    {
        Write([.. Enumerable.Range(0, 40).Select(number => ($"t/{number}.html", new string('x', 5_000 + number)))]);
        await using var server = new BreakingServer(Site);
        await Typed.Well("mirror", server.Address, Copy, "--allow-private");
        var before = SiteCheck.Of(Copy, default).Value.Manifest;
        Write([.. Enumerable.Range(0, 40).Select(number => ($"t/{number}.html", new string('y', 5_000 + number)))]);

        server.BreaksAfter = server.Asked + 15;
        var broken = await Typed.Avow("mirror", server.Address, Copy, "--allow-private");
        Assert.NotEqual(0, broken.Exit);
        Assert.Matches("t/[0-9]+\\.html: the connection (broke|ended in the middle)", broken.Err);
        Assert.Contains("run it again to go on", broken.Out, StringComparison.Ordinal);
        Assert.Equal(before, SiteCheck.Of(Copy, default).Value.Manifest);
        Assert.True(SiteCheck.Of(Copy, default).Value.IsWhole);
        Assert.DoesNotContain(Paths($"{Copy}.partial"), path => path.EndsWith('~'));

        var (had, asked) = (Paths($"{Copy}.partial").Count, server.Asked);
        Assert.InRange(had, 1, 39);
        server.BreaksAfter = int.MaxValue;
        await Typed.Well("mirror", server.Address, Copy, "--allow-private");
        Assert.Equal(1 + 40 - had, server.Asked - asked);
        Assert.NotEqual(before, SiteCheck.Of(Copy, default).Value.Manifest);
        Assert.True(SiteCheck.Of(Copy, default).Value.IsWhole);
        Assert.False(Directory.Exists($"{Copy}.partial"));
    }

    [Theory]
    [InlineData("site", "site")]
    [InlineData("site", "site/inside")]
    [InlineData("site", ".")]
    [InlineData("site/", "site/../site")]
    public async Task A_site_is_not_copied_onto_itself_into_itself_or_over_what_holds_it(string from, string to)
    {
        Write(("index.html", "Front"));
        var refused = await Typed.Avow("mirror", Path.Combine(folder.Path, from), Path.Combine(folder.Path, to));
        Assert.NotEqual(0, refused.Exit);
        Assert.Contains("it is the site itself, lies in it, or holds it", refused.Err, StringComparison.Ordinal);
        Assert.Equal(["index.html", "manifest.json"], Paths(Site));
    }

    [Fact]
    public async Task A_private_address_is_not_asked_and_one_that_leads_there_neither()
    {
        Write(("index.html", "Front"));
        await using var server = new BreakingServer(Site);
        var refused = await Typed.Avow("mirror", server.Address, Copy);
        Assert.Contains("127.0.0.1", refused.Err, StringComparison.Ordinal);
        Assert.Equal((0, false), (server.Asked, Directory.Exists(Copy)));
        server.LeadsTo = $"{server.Address}on";
        Assert.Contains("leads on and on", (await Typed.Avow("mirror", server.Address, Copy, "--allow-private")).Err, StringComparison.Ordinal);
        server.LeadsTo = "file:///etc/passwd";
        Assert.NotEqual(0, (await Typed.Avow("mirror", server.Address, Copy, "--allow-private")).Exit);
        Assert.False(Directory.Exists(Copy));
    }

    [Theory]
    [InlineData("../out.html", "outside")]
    [InlineData("/etc/cron.d/x", "outside")]
    [InlineData("t/.hidden", "outside")]
    [InlineData("t/con.html", "outside")]
    [InlineData("INDEX.html", "twice, but for capitals")]
    [InlineData("index.html", "twice")]
    [InlineData("index.html/inside.html", "a file in it and a folder")]
    [InlineData("Manifest.json", "names itself")]
    [InlineData("a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", "no site of ours")]
    public async Task A_manifest_with_a_name_that_would_do_harm_is_refused_before_anything_is_fetched(string path, string reason)
    {
        Directory.CreateDirectory(Site);
        var digest = Sha256Digest.Of("x"u8);
        File.WriteAllText(Path.Combine(Site, "manifest.json"), $$"""{"software":"avow","version":1,"name":"x","files":{"index.html":"1 {{digest}}","{{path}}":"1 {{digest}}"} }""");
        var refused = await Typed.Avow("mirror", Site, Copy);
        Assert.NotEqual(0, refused.Exit);
        Assert.Contains(reason, refused.Err, StringComparison.Ordinal);
        Assert.Equal([Site], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_site_that_says_it_is_larger_than_allowed_is_not_fetched_and_a_file_that_is_longer_than_it_says_neither()
    {
        Write(("index.html", "Front"), ("long.html", "12345"));
        var manifest = Path.Combine(Site, "manifest.json");
        var honest = File.ReadAllText(manifest);
        File.WriteAllText(manifest, honest.Replace("\"5 ", $"\"{1L << 31} ", StringComparison.Ordinal));
        Assert.Contains("more than 1,024", (await Typed.Avow("mirror", Site, Copy, "--max-gib", "1")).Err, StringComparison.Ordinal);
        File.WriteAllText(manifest, honest.Replace("\"5 ", $"\"{long.MaxValue} ", StringComparison.Ordinal));
        Assert.NotEqual(0, (await Typed.Avow("mirror", Site, Copy)).Exit);
        File.WriteAllText(manifest, honest);
        File.AppendAllText(Path.Combine(Site, "long.html"), "and on and on");
        var longer = await Typed.Avow("mirror", Site, Copy);
        Assert.Contains("long.html: it is longer than the manifest says", longer.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Copy));
    }

    [Fact]
    public async Task A_link_on_a_stick_leads_nowhere_and_what_is_no_copy_is_not_touched()
    {
        Write(("index.html", "Front"), ("t/one.html", "One"));
        File.WriteAllText(folder.At("secret"), "One");
        File.Delete(Path.Combine(Site, "t/one.html"));
        File.CreateSymbolicLink(Path.Combine(Site, "t/one.html"), folder.At("secret"));
        Assert.Contains("t/one.html: it is a link", (await Typed.Avow("mirror", Site, Copy)).Err, StringComparison.Ordinal);

        Directory.CreateDirectory(Copy);
        File.WriteAllText(Path.Combine(Copy, "thesis.odt"), "years of work");
        Assert.Contains("something else stands there", (await Typed.Avow("mirror", Site, Copy)).Err, StringComparison.Ordinal);
        Assert.Equal(["thesis.odt"], Paths(Copy));
        Assert.Contains("is not there", (await Typed.Avow("mirror", folder.At("nothing"), folder.At("new"))).Err, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Paths(string place) => [.. Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(place, file)).Order(StringComparer.Ordinal)];

    private void Write(params (string Path, string Words)[] files)
    {
        if (Directory.Exists(Site)) Directory.Delete(Site, recursive: true);
        foreach (var (path, words) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Site, path))!);
            File.WriteAllText(Path.Combine(Site, path), words);
        }

        var entries = files.ToDictionary(file => file.Path, file => new SiteManifest.Entry(file.Words.Length, Sha256Digest.Of(System.Text.Encoding.UTF8.GetBytes(file.Words))));
        File.WriteAllBytes(Path.Combine(Site, SiteManifest.FileName), new SiteManifest("A site", entries).ToBytes());
    }
}
