using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A later publication writes what changed, and what stands then is byte for byte what one into an empty folder writes.</summary>
public sealed class SiteAgainTests(RepublishedSite site) : IClassFixture<RepublishedSite>
{
    [Fact]
    public void Nothing_new_makes_no_page_and_touches_nothing()
    {
        site.Publish();
        var before = File.GetLastWriteTimeUtc(Path.Combine(site.Place, "manifest.json"));
        var again = site.Publish();
        Assert.Equal((0, 0), (again.Made, again.Changed));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(site.Place, "manifest.json")));
    }

    [Fact]
    public async Task Whatever_changes_in_the_archive_the_site_is_what_a_first_publication_would_write()
    {
        Assert.Empty(site.PublishAndCompare().Others);
        var (ours, theirs) = (site.Text("ferry-north-en"), site.Text("dockers-strait"));
        var library = site.Archive.Library;

        await Holds("a text is added", () => site.Add("new.html", Page("A word to the pilots", "The pilots were asked last of all. We ask them first, and we shall go on asking until there is an answer.")));
        await Holds("a copy of it comes and is related", async () =>
        {
            await site.Add("copy.html", Page("To the pilots", "The pilots were asked last of all. We ask them first, and we shall go on asking until there is an answer."));
            await site.Relate();
        });
        await Holds("a title is corrected", () => site.Do("correct", "ferry-north-en", "--title", "Another title", "--by", "Mara", "--why", "misprint"));
        await Holds("who corrected it is withheld", () => Make(new WithholdEdit(new WithheldRule.OfName(["Mara"], IsNoted: true))));
        await Holds("and no more", () => Make(new WithholdEdit(new WithheldRule.OfName(["Mara"], IsNoted: true), IsWithheld: false)));
        await Holds("another language is said", () => site.Do("correct", "dockers-strait", "--language", "fr", "--by", "Mara", "--why", "so it is"));
        await Holds("it is read anew", () => site.Do("reread", "--all"));
        await Holds("an organisation is renamed", () => Make(new OrganisationEdit("tidewater", site.Archive.Changes.OrganisationState("tidewater")! with { Names = new Dictionary<string, string> { ["en"] = "The Voice of the Tide" } })));
        await Holds("two organisations are merged", () => Make(new OrganisationMerge("tidewater", "port-bulletin")));
        Assert.Contains("0; url=../organisation/port-bulletin.html", await File.ReadAllTextAsync(Path.Combine(site.Place, "organisation/tidewater.html")), StringComparison.Ordinal);
        await Holds("they are parted again", Undo);
        await Holds("a relation is rejected", async () =>
        {
            await site.Relate();
            await Make(new RelationEdit(site.Archive.Relations.All().First().Id, Verdict.Rejected));
        });
        await Holds("a capture is said to be about nothing", () => Make(new AboutEdit(library.Find(library.Find(ours)!.Document)!.Capture, null)));
        await Holds("a damage is resolved", () => Make(new DamageEdit(library.DamagePlaces(null, 1)[0].Document, library.DamagePlaces(null, 1)[0].Ordinal, new DamageResolution { Why = "it is so in print" })));
        await Holds("somebody stands by a text", () =>
        {
            Assert.True(site.Archive.Registry.Keep(new() { Endorsements = [new() { Organisation = Organisation.IdOf("ferry-north"), Text = theirs, From = new(2026, 6, 1) }] }).IsGood);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public void A_file_that_somebody_changed_or_took_away_is_right_again_and_what_lies_beside_the_pages_stays()
    {
        site.Publish();
        File.AppendAllText(Path.Combine(site.Place, "about.html"), "<p>Not ours");
        File.Delete(Path.Combine(site.Place, "phrases.html"));
        File.WriteAllText(Path.Combine(site.Place, "CNAME"), "archive.example");
        site.Publish();
        Assert.Equal(["CNAME"], SiteCheck.Of(site.Place, default).Value.Added);
        Assert.Empty(SiteCheck.Of(site.Place, default).Value.Changed);
        Assert.Empty(SiteCheck.Of(site.Place, default).Value.Missing);
        Assert.Equal(["site", "site.avow-twin"], site.Neighbours);
        File.Delete(Path.Combine(site.Place, "CNAME"));
    }

    [Fact]
    public void The_twin_is_the_site_and_a_publication_does_as_well_without_it_or_with_a_broken_one()
    {
        site.Publish();
        Assert.Equal(SiteCheck.Of(site.Place, default).Value.Manifest, SiteCheck.Of($"{site.Place}.avow-twin", default).Value.Manifest);
        Assert.True(SiteCheck.Of($"{site.Place}.avow-twin", default).Value.IsWhole);
        File.Delete(Path.Combine($"{site.Place}.avow-twin", "about.html"));
        File.AppendAllText(Path.Combine(site.Place, "index.html"), " ");
        Assert.Equal(1, site.Publish().Changed);
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
        Directory.Delete($"{site.Place}.avow-twin", recursive: true);
        File.AppendAllText(Path.Combine(site.Place, "index.html"), " ");
        site.Publish();
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
        Assert.True(SiteCheck.Of($"{site.Place}.avow-twin", default).Value.IsWhole);
    }

    [Fact]
    public void What_somebody_put_in_the_place_of_a_file_of_the_twin_is_never_published()
    {
        site.Publish();
        var of = Path.Combine($"{site.Place}.avow-twin", "about.html");
        var (at, length) = (File.GetLastWriteTimeUtc(of), new FileInfo(of).Length);
        File.Delete(of);
        File.WriteAllBytes(of, new byte[length]);
        File.SetLastWriteTimeUtc(of, at);
        File.AppendAllText(Path.Combine(site.Place, "index.html"), " ");
        Assert.Equal(1, site.Publish().Changed);
        Assert.True(SiteCheck.Of(site.Place, default).Value.IsWhole);
        Assert.True(SiteCheck.Of($"{site.Place}.avow-twin", default).Value.IsWhole);
    }

    [Fact]
    public void What_was_wished_for_otherwise_is_made_anew_and_a_memory_that_is_broken_is_none()
    {
        site.Publish();
        var memory = Directory.EnumerateFiles(Path.Combine(site.ArchivePlace, "publications")).Single();
        var bytes = File.ReadAllBytes(memory);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(memory, bytes);
        var all = site.Publish();
        Assert.Equal((all.Pages, 0), (all.Made, all.Changed));
        var other = site.Publish(new() { Languages = [InterfaceLanguage.Russian] });
        Assert.Equal(other.Pages, other.Made);
    }

    private static Editor Mara => RepublishedSite.Mara;

    private async Task Holds(string what, Func<Task> change)
    {
        await change();
        var (written, others) = site.PublishAndCompare();
        Assert.True(others.Count == 0, $"when {what}: {string.Join(' ', others.Take(10))}");
        Assert.True(written.Made < written.Pages, $"when {what} all pages are made anew");
    }

    private Task Make(Edit edit)
    {
        Assert.True(site.Archive.Changes.Make([edit], Mara).TryGet(out _, out var problem), problem?.ToString());
        return Task.CompletedTask;
    }

    private Task Undo()
    {
        Assert.True(site.Archive.Changes.Undo(site.Archive.Changes.Latest(1)[0].Number, Mara).TryGet(out _, out var problem), problem?.ToString());
        return Task.CompletedTask;
    }

    private static string Page(string title, string words) => $"<!doctype html><html lang=en><title>{title}</title><article><h1>{title}</h1><p>{words}</p></article></html>";
}
