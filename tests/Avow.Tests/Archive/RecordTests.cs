using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;

namespace Avow.Tests.Archive;

/// <summary>The record of changes outlives copies and restoring, and is checked against what stands.</summary>
public sealed class RecordTests : IDisposable
{
    private readonly Folder folder = new();

    private string Place => folder.At("archive");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_backup_and_what_is_restored_from_it_hold_the_whole_record_which_can_be_undone_there()
    {
        using (var archive = Make()) Assert.True(archive.Upkeep.Backup(folder.At("backup")).IsGood);
        Assert.True(SqliteArchive.Restore(folder.At("backup"), folder.At("restored")).IsGood);

        using var restored = SqliteArchive.Open(folder.At("restored")).Value;
        Assert.Equal([2, 1], restored.Changes.Latest(9).Select(set => set.Number));
        Assert.Equal("ferry", restored.Registry.Organisation("sea")!.Slug);
        Assert.Single(restored.Library.ResolutionsOf(Document(restored)));
        Assert.True(restored.Changes.Undo(2, new("Mara", Made.Noon)).IsGood);
        Assert.Equal("sea", restored.Registry.Organisation("sea")!.Slug);
        Assert.Empty(restored.Upkeep.Check());
    }

    [Theory]
    [InlineData("UPDATE organisation SET kinds = '[]'", "organisation ferry")]
    [InlineData("UPDATE capture SET looked_over_by = 'Nobody'", "whether capture")]
    [InlineData("DELETE FROM former_slug", "what became of the organisation sea")]
    [InlineData("DELETE FROM resolution", "damage of document")]
    [InlineData("UPDATE damage SET resolution = NULL; DELETE FROM resolution", "the damage of document")]
    [InlineData("UPDATE change SET after = NULL WHERE kind = 'LookedOver'; UPDATE change SET before = 'x' WHERE kind = 'LookedOver'", "whether capture")]
    [InlineData("DELETE FROM change WHERE number = 2", "change 2")]
    public void What_was_altered_behind_the_records_back_is_found(string alteration, string thing)
    {
        Make().Dispose();
        using (var session = DatabaseFile.Connect(Path.Combine(Place, "avow.db"), TimeSpan.FromSeconds(1)))
        {
            session.Execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
            session.Execute(alteration);
        }

        using var archive = SqliteArchive.Open(Place).Value;
        Assert.Contains(archive.Upkeep.Check(), problem => problem.Thing.StartsWith(thing, StringComparison.Ordinal));
    }

    private SqliteArchive Make()
    {
        var archive = SqliteArchive.Create(Place, "Test").Value;
        archive.Registry.Keep(new() { Organisations = [Made.Organisation("ferry", "Ferry Union"), Made.Organisation("sea", "Sea Union")] });
        var kept = archive.Imports.Keep([Made.Captured("https://ferry.example/a", "x", Made.Noon, Made.Content("We stop[3].") with { Damage = [new(DamageKind.NoteMissing, new(7, 10), "[3]")] })]).Value[0];
        var made = archive.Changes.Make([new OrganisationMerge("sea", "ferry"), new LookedOver(kept.Capture, true), new DamageEdit(Document(archive), 0, new() { Why = "so in the paper" })], new("Mara", Made.Noon));
        Assert.True(made.IsGood, made.Problem?.ToString());
        return archive;
    }

    private static Id<Document> Document(SqliteArchive archive) => Avow.Statements.Document.IdOf(archive.Library.AllCaptures().First().Id, 0);
}
