using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>What stands at the place of a site is whole at every moment.</summary>
public sealed class SiteInPlaceTests : IDisposable
{
    private readonly PublishedSite site = new();

    [Fact]
    public void A_full_disk_leaves_what_was_published_as_it_was_and_nothing_beside_it()
    {
        var before = site.Write().Value.Manifest;
        var full = FakeFinding.Of(site.Papers.Archive) with { Versions = _ => throw new IOException("No space left on device") };
        var failed = site.Write(finding: full);
        Assert.False(failed.TryGet(out _, out var problem));
        Assert.Contains("No space left", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(before, SiteCheck.Of(site.Place, default).Value.Manifest);
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
        Assert.Equal(["site"], site.Neighbours);
    }

    [Fact]
    public void A_publishing_that_was_killed_is_no_hindrance_to_the_next()
    {
        Directory.CreateDirectory($"{site.Place}.unfinished-1/t");
        File.WriteAllText($"{site.Place}.unfinished-1/t/half.html", "<p>Half");
        Assert.True(site.Write().TryGet(out _, out _));
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
    }

    [Fact]
    public void What_somebody_put_beside_the_pages_goes_over_and_what_the_archive_has_no_more_goes()
    {
        site.Write();
        File.WriteAllText(Path.Combine(site.Place, "CNAME"), "archive.example");
        Directory.CreateDirectory(Path.Combine(site.Place, ".well-known"));
        File.WriteAllText(Path.Combine(site.Place, ".well-known", "security.txt"), "Contact: keeper");
        site.Write(new() { Languages = [InterfaceLanguage.English] });
        Assert.Equal("archive.example", site.Read("CNAME"));
        Assert.Equal("Contact: keeper", site.Read(".well-known/security.txt"));
        Assert.False(File.Exists(Path.Combine(site.Place, "ru/index.html")));
        Assert.Equal([".well-known/security.txt", "CNAME"], SiteCheck.Of(site.Place, default).Value.Added);
    }

    [Fact]
    public void A_folder_of_something_else_and_a_file_are_not_touched()
    {
        Directory.CreateDirectory(site.Place);
        File.WriteAllText(Path.Combine(site.Place, "thesis.odt"), "years of work");
        Assert.False(site.Write().TryGet(out _, out var problem));
        Assert.Equal(ProblemKind.AlreadyExists, problem.Kind);
        Assert.Equal(["thesis.odt"], site.Paths);
        Directory.Delete(site.Place, recursive: true);
        File.WriteAllText(site.Place, "a file");
        Assert.False(site.Write().TryGet(out _, out _));
        Assert.Equal("a file", File.ReadAllText(site.Place));
    }

    public void Dispose() => site.Dispose();
}
