using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;
using Avow.Tests.Withholding;

namespace Avow.Tests.Parcels;

/// <summary>An archive that went out as a parcel comes back as the same archive.</summary>
public sealed class ParcelTests(EditedArchive edited) : IClassFixture<EditedArchive>
{
    [Fact]
    public async Task The_same_archive_comes_back_its_site_and_its_parcel_byte_for_byte()
    {
        using var folder = new Folder();
        await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"));
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", folder.At("again"));
        Assert.Equal(Manifest(edited.Parcel), Manifest(folder.At("parcel")));

        await Typed.Well("publish", "site", folder.At("ours"), "--archive", edited.Archive, "--captures", "--origin", "https://archive.example", "--language", "en", "--language", "ar");
        await Typed.Well("publish", "site", folder.At("theirs"), "--archive", folder.At("again"), "--captures", "--origin", "https://archive.example", "--language", "en", "--language", "ar");
        Assert.Equal(Manifest(folder.At("ours")), Manifest(folder.At("theirs")));

        using (var ours = SqliteArchive.Open(edited.Archive).Value)
        using (var theirs = SqliteArchive.Open(folder.At("again")).Value)
        {
            Assert.Equal(ours.Harvest.Changed(new(), 1_000), theirs.Harvest.Changed(new(), 1_000), (one, other) => one.ToString() == other.ToString());
            Assert.Equal(ours.Search.Find(new() { Words = "strait" }).Hits.Select(hit => hit.ToString()), theirs.Search.Find(new() { Words = "strait" }).Hits.Select(hit => hit.ToString()));
        }

        Assert.Contains("All is well", (await Typed.Well("check", "--archive", folder.At("again"))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_related_anew_after_coming_back_is_what_was_found_before()
    {
        using var folder = new Folder();
        await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"));
        await Typed.Well("relate", "--archive", folder.At("again"));
        using var ours = SqliteArchive.Open(edited.Archive).Value;
        using var theirs = SqliteArchive.Open(folder.At("again")).Value;
        Assert.Equal(Said(ours), Said(theirs));

        // How sure a translated sentence is hangs in its fourth place on what was aligned before it, in every archive.
        static IEnumerable<string> Said(SqliteArchive archive) =>
        [
            .. archive.Relations.All().Select(relation => $"{relation.Id} {relation.Decision?.Verdict} {string.Join(' ', relation.Spans.Select(span => $"{span.From}{span.To}"))}"),
            .. archive.Sums.Now().Texts.Select(text => text.ToString()),
        ];
    }

    [Fact]
    public async Task Taken_in_twice_it_changes_nothing_and_an_archive_that_holds_anything_else_is_refused()
    {
        using var folder = new Folder();
        await Typed.Well("init", "--archive", folder.At("again"), "--name", "Empty");
        await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"));
        Assert.Contains("All of it was there already", (await Typed.Well("import", edited.Parcel, "--archive", folder.At("again"))).Out, StringComparison.Ordinal);
        await Typed.Well("correct", "ferry-north-en", "--title", "Other", "--by", "Mara", "--why", "so", "--archive", folder.At("again"));
        var refused = await Typed.Avow("import", edited.Parcel, "--archive", folder.At("again"));
        Assert.Equal(3, refused.Exit);
        Assert.Contains("it holds something else than this parcel", refused.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_archive_gives_the_same_bytes_in_place_of_an_earlier_parcel_and_of_nothing_else()
    {
        using var folder = new Folder();
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", edited.Archive);
        Assert.Equal(Manifest(edited.Parcel), Manifest(folder.At("parcel")));
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", edited.Archive);
        Assert.Equal(Manifest(edited.Parcel), Manifest(folder.At("parcel")));
        Assert.Contains("as the manifest says", (await Typed.Well("verify", folder.At("parcel"))).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await Typed.Avow("publish", "site", folder.At("parcel"), "--archive", edited.Archive)).Exit);
        Directory.CreateDirectory(folder.At("other"));
        await File.WriteAllTextAsync(folder.At("other", "note.txt"), "mine");
        foreach (var place in new[] { folder.At("other"), folder.At("other", "note.txt"), edited.Archive, Path.Combine(edited.Archive, "parcel"), " " })
            Assert.Equal(1, (await Typed.Avow("export", "--parcel", place, "--archive", edited.Archive)).Exit);
        Assert.Equal(["note.txt"], Directory.EnumerateFileSystemEntries(folder.At("other")).Select(Path.GetFileName));
        Assert.False(Directory.Exists(Path.Combine(edited.Archive, "parcel")));
    }

    [Fact]
    public void Who_decided_stays_behind_and_who_is_named_to_readers_goes_along()
    {
        var files = Directory.EnumerateFiles(edited.Parcel, "*.jsonl").ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(["corrections.jsonl", "resolutions.jsonl"], files.Where(file => file.Value.Contains("Mara", StringComparison.Ordinal)).Select(file => file.Key).Except(["documents.jsonl"]).Order(StringComparer.Ordinal));
        Assert.Contains("\"verdict\":\"Rejected\"", files["decisions.jsonl"], StringComparison.Ordinal);
        Assert.Contains("\"formerSlugs\":[\"tidewater\"]", files["organisations.jsonl"], StringComparison.Ordinal);
        Assert.Contains("\"supersededBy\":", files["texts.jsonl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withheld_or_holds_metadata_does_not_leave_unasked()
    {
        using var folder = new Folder();
        var import = Made.Page("https://quay.example/a", "Ada Rook of the Quay said that the ferries stop on Friday.", title: "Free Ada Rook");
        using (var archive = SqliteArchive.Create(folder.At("archive"), "Quay").Value)
        {
            Assert.True(archive.Imports.Keep([import]).IsGood);
            Assert.True(archive.Changes.Make([new WithholdEdit(new WithheldRule.OfName(["Ada Rook"], IsNoted: true))], new("Mara", Made.Noon, "asked")).TryGet(out _, out var problem), problem?.ToString());
        }

        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", folder.At("archive"));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.At("parcel"), "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("Rook", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(folder.At("parcel"), "documents.jsonl"));
        var tei = await File.ReadAllTextAsync(Directory.EnumerateFiles(folder.At("parcel", "texts"), "*.xml").Single());
        Assert.Contains("<title>Free <gap reason=\"withheld\" /></title>", tei, StringComparison.Ordinal);
        Assert.Contains("<gap reason=\"withheld\" /> of the Quay", tei, StringComparison.Ordinal);
        Assert.DoesNotContain(WithheldWords.Mark, tei, StringComparison.Ordinal);
        Assert.Contains("THIS FOLDER IS FOR READING", await File.ReadAllTextAsync(folder.At("parcel", "README.txt")), StringComparison.Ordinal);
        Assert.Contains("as the manifest says", (await Typed.Well("verify", folder.At("parcel"))).Out, StringComparison.Ordinal);
        var refused = await Typed.Avow("import", folder.At("parcel"), "--archive", folder.At("again"));
        Assert.Equal(1, refused.Exit);
        Assert.Contains("it is a parcel for reading", refused.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("again")));

        await Typed.Well("undo", "1", "--by", "Mara", "--why", "agreed", "--archive", folder.At("archive"));
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", folder.At("archive"));

        byte[] pdf = [.. "%PDF-1.4\n1 0 obj<</Author(Ada Rook)>>endobj\ntrailer<</Info 1 0 R>>\n%%EOF"u8];
        using (var archive = SqliteArchive.Open(folder.At("archive")).Value)
            Assert.True(archive.Imports.Keep([import with { Source = new("https://quay.example/a.pdf"), Bytes = pdf, Digest = Sha256Digest.Of(pdf) }]).IsGood);
        var asked = await Typed.Avow("export", "--parcel", folder.At("parcel"), "--archive", folder.At("archive"));
        Assert.Equal(1, asked.Exit);
        Assert.Contains("--keep-metadata", asked.Err, StringComparison.Ordinal);
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--keep-metadata", "--archive", folder.At("archive"));
        await Typed.Well("import", folder.At("parcel"), "--archive", folder.At("again"));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task With_what_is_withheld_it_comes_back_byte_for_byte_its_rules_in_force_and_nobody_else_opens_it()
    {
        using var folder = new Folder();
        using var archive = new WithheldArchive();
        await archive.Fill();
        string[] by = ["--by", "Mara", "--why", "asked"];
        await archive.Do("withhold name", [Needle.Word, "--note", .. by]);
        await archive.Do("withhold passage", ["plain", "after the crews had asked for it", "--no-note", .. by]);
        await archive.Do("withhold document", ["other", "--note", .. by]);
        await archive.Do("withhold document", ["quoting", "--no-note", .. by]);
        await archive.Do("withhold capture", [CaptureOf(archive.Place, "boats.example/minutes.docx"), "--no-note", .. by]);
        await archive.Do("relate");
        var told = await archive.Do("export", "--parcel", folder.At("whole"), "--withheld-too");
        Assert.Contains("this parcel holds everything that is withheld", told.Err, StringComparison.Ordinal);
        Assert.Contains("THIS FOLDER HOLDS WHAT THE EDITORS OF THE ARCHIVE WITHHOLD", await File.ReadAllTextAsync(folder.At("whole", "README.txt")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder.At("whole"), "*", SearchOption.AllDirectories), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.At("whole")));

        await Typed.Well("import", folder.At("whole"), "--archive", folder.At("again"));
        Assert.Contains("All of it was there already", (await Typed.Well("import", folder.At("whole"), "--archive", folder.At("again"))).Out, StringComparison.Ordinal);
        await Typed.Well("export", "--parcel", folder.At("twice"), "--withheld-too", "--archive", folder.At("again"));
        Assert.Equal(Manifest(folder.At("whole")), Manifest(folder.At("twice")));
        foreach (var (of, place) in new[] { (archive.Place, "ours"), (folder.At("again"), "theirs") })
            await Typed.Well("publish", "site", folder.At(place), "--archive", of, "--captures", "--origin", "https://archive.example", "--language", "en");
        Assert.Equal(Manifest(folder.At("ours")), Manifest(folder.At("theirs")));
        Assert.Contains("All is well", (await Typed.Well("check", "--archive", folder.At("again"))).Out, StringComparison.Ordinal);

        // What comes later is without it too; and it can be given back, though nobody knows any more who withheld it.
        await File.WriteAllTextAsync(folder.At("later.html"), $"<!DOCTYPE html><html lang=en><title>Later</title><article><h1>Later</h1><p>It is said on the long pier that Mira {Needle.Word} came home on Friday with the last boat of the evening.</p></article></html>");
        await Typed.Well("add", folder.At("later.html"), "--archive", folder.At("again"));
        Assert.DoesNotContain(Needle.Word, (await Typed.Well("search", "long pier", "--archive", folder.At("again"))).Out, StringComparison.Ordinal);
        using var again = SqliteArchive.Open(folder.At("again")).Value;
        foreach (var rule in again.Withholding.All()) await Typed.Well(["withhold", "lift", .. rule.Thing.Split(' '), .. by, "--archive", folder.At("again")]);
        Assert.Empty(again.Withholding.All());
        Assert.Equal([], again.Upkeep.Check());
        Assert.Contains(Needle.Word, (await Typed.Well("search", "long pier", "--archive", folder.At("again"))).Out + again.Library.AllCaptures().First().Source.Address + again.Readings.AsRead(again.Library.DocumentsOf(again.Library.AllCaptures().First().Id)[0].Id)!.Words, StringComparison.Ordinal);
    }

    private static string CaptureOf(string place, string address)
    {
        using var archive = SqliteArchive.Open(place).Value;
        return archive.Library.AllCaptures().Single(capture => capture.Source.Address.EndsWith(address, StringComparison.Ordinal)).Id.Value;
    }

    private static string Manifest(string place)
    {
        var check = SiteCheck.Of(place, default).Value;
        Assert.True(check.IsWhole);
        return string.Join('\n', SiteManifest.FromUntrusted(File.ReadAllBytes(Path.Combine(place, SiteManifest.FileName)), place).Value.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value}"));
    }
}
