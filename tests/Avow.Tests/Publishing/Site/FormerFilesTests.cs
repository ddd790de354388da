using Avow.Statements;
using Avow.Tests.Contracts;

namespace Avow.Tests.Publishing;

/// <summary>Addresses that only an earlier publication knows: of comparisons, of where words went, of wordings in a language, of later parts.</summary>
public sealed class FormerFilesTests(RepublishedSite site) : IClassFixture<RepublishedSite>
{
    private const string Words = "The pilots were asked last of all, and they were told that nobody had thought of them. We ask them first, and we shall go on asking until the harbour has an answer for every one of them.";

    [Fact]
    public async Task A_comparison_leads_on_when_a_text_in_it_is_no_longer_read_and_stays_when_it_is_only_asked_for_no_more()
    {
        var import = Made.Captured("https://tidewater.example/lost", $"<p>A word before. {Words}", Made.Noon, Made.Framed("A word before.", Words));
        var capture = site.Archive.Imports.Keep([import]).Value[0].Capture;
        await site.Add("copy.html", $"<!doctype html><html lang=en><title>To the pilots</title><article><h1>To the pilots</h1><p>{Words}</p></article></html>");
        await site.Relate();
        site.Publish();
        var before = Compared();
        Assert.True(site.Archive.Readings.Replace([new() { Capture = capture, Contents = [Made.Content(Words)] }]).IsGood);
        await site.Relate();
        var (former, standing) = Former();
        Assert.Empty(site.PublishAndCompare().Others);
        var old = before.Where(path => path.Contains(former.ToString(), StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(old);
        foreach (var path in old)
        {
            var to = path.Replace(former.ToString(), standing.ToString(), StringComparison.Ordinal);
            Assert.Contains($"<meta http-equiv=\"refresh\" content=\"0; url=../../{to}\">", File.ReadAllText(Path.Combine(site.Place, path)), StringComparison.Ordinal);
            Assert.Contains("class=\"voice kicker\"", File.ReadAllText(Path.Combine(site.Place, to)), StringComparison.Ordinal);
        }

        // Nobody leads from one to the other any more; a server would still show the two.
        foreach (var relation in site.Archive.Relations.All().Where(relation => relation.From == standing || relation.To == standing).ToList())
            Assert.True(site.Archive.Changes.Make([new Avow.Archive.RelationEdit(relation.Id, Verdict.Rejected)], RepublishedSite.Mara).IsGood);
        Assert.Empty(site.PublishAndCompare().Others);
        Assert.Subset(Compared().ToHashSet(), before.ToHashSet());
        var again = site.Publish();
        Assert.Equal((0, 0), (again.Made, again.Changed));
    }

    [Fact]
    public void Each_leads_to_what_stands_in_its_place_and_nothing_is_kept_of_what_never_was()
    {
        var import = Made.Captured("https://tidewater.example/other", "<p>Two words before. The word itself.", Made.Noon, Made.Framed("Two words before.", "The word itself."));
        var capture = site.Archive.Imports.Keep([import]).Value[0].Capture;
        var known = site.Archive.Sums.Now().Former;
        Assert.True(site.Archive.Readings.Replace([new() { Capture = capture, Contents = [Made.Content("The word itself.")] }]).IsGood);
        var former = Assert.Single(site.Archive.Sums.Now().Former.Except(known));
        var standing = site.Archive.Library.Standing(former)!.Value;
        var other = site.Text("dockers-strait");
        string[] nothing = ["t/000000000000/travelled.html", $"compare/{former}/000000000000.html", "compare/one/two.html", $"t/{former}.part-x.html", $"s/{standing}/versions.language-xx.html", "index.page-2.html", $"de/compare/{former}/{other}.html"];
        var place = site.PublishOver([$"compare/{former}/{other}.html", $"ar/compare/{other}/{former}.only-differences.html", $"compare/{former}/{standing}.html", $"t/{former}/travelled.html", $"t/{former}.part-2.html", .. nothing]);
        Leads($"compare/{former}/{other}.html", $"../../compare/{standing}/{other}.html");
        Leads($"ar/compare/{other}/{former}.only-differences.html", $"../../../ar/compare/{other}/{standing}.only-differences.html");
        Leads($"compare/{former}/{standing}.html", $"../../t/{standing}.html");
        Leads($"t/{former}/travelled.html", $"../../t/{standing}/travelled.html");
        Leads($"t/{former}.part-2.html", $"../t/{standing}.html");
        Assert.All(nothing, path => Assert.False(File.Exists(Path.Combine(place, path)), path));

        void Leads(string path, string to)
        {
            Assert.Contains($"<meta http-equiv=\"refresh\" content=\"0; url={to}\">", File.ReadAllText(Path.Combine(place, path)), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.GetFullPath(Path.Combine(place, Path.GetDirectoryName(path)!, to))), to);
        }
    }

    private (Id<Text> Former, Id<Text> Standing) Former()
    {
        var former = site.Archive.Sums.Now().Former.Single(text => site.Archive.Library.Find(site.Archive.Library.Standing(text)!.Value)!.Words.Contains("pilots", StringComparison.Ordinal));
        return (former, site.Archive.Library.Standing(former)!.Value);
    }

    private List<string> Compared() => [.. Directory.EnumerateFiles(Path.Combine(site.Place, "compare"), "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Place, file))];
}
