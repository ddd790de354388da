using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Contracts;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

public sealed class UpkeepTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly SqliteArchive archive;

    public UpkeepTests() => archive = SqliteArchive.Create(folder.At("archive"), "Test").Value;

    public void Dispose()
    {
        archive.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_sound_archive_has_nothing_wrong_and_tells_how_far_the_check_is()
    {
        var texts = KeepSome(5);
        archive.Relations.Redraw(texts, [Detected(texts[0], texts[1])], [[texts[0], texts[1]]], []);
        List<long> progress = [];
        Assert.Empty(archive.Upkeep.Check(new Progress(progress.Add)));
        Assert.Equal(Enumerable.Range(1, 16).Select(i => (long)i), progress);
    }

    [Fact]
    public void That_it_was_checked_is_remembered_with_what_was_wrong()
    {
        Assert.Null(archive.Library.Health().LastCheck);
        var before = archive.Library.Generation;
        var check = new LastCheck(new DateTimeOffset(2026, 7, 4, 5, 6, 7, TimeSpan.Zero).AddTicks(8), 2);
        Assert.True(archive.Upkeep.Keep(check).IsGood);
        Assert.Equal(new ArchiveHealth(0, check), archive.Library.Health());
        Assert.True(archive.Library.Generation > before, "pages kept in memory would not tell");
    }

    [Fact]
    public void A_check_between_imports_and_searches_raises_no_false_alarm()
    {
        for (var batch = 0; batch < 8; batch++)
        {
            Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 8).Select(i => Page($"https://a.example/{batch}/{i}", Noise((batch * 8) + i)))]).IsGood);
            archive.Search.Find(new() { Words = "strait" });
            Assert.Empty(archive.Upkeep.Check());
        }
    }

    [Fact]
    public void A_changed_byte_of_a_capture_is_found()
    {
        var page = KeepOne();
        var file = FileOf(page);
        var bytes = File.ReadAllBytes(file);
        bytes[3] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.Equal(file, Assert.Single(archive.Upkeep.Check()).Thing);
        Assert.Equal(ProblemKind.Damaged, archive.Library.Bytes(page.Digest).Problem?.Kind);
    }

    [Fact]
    public void A_missing_capture_is_found()
    {
        var page = KeepOne();
        File.Delete(FileOf(page));
        Assert.Contains("not there", Assert.Single(archive.Upkeep.Check()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_went_missing_are_brought_back_by_importing_them_again()
    {
        var page = KeepOne();
        File.Delete(FileOf(page));
        archive.Imports.Keep([page]);
        Assert.Empty(archive.Upkeep.Check());
    }

    [Theory]
    [InlineData("UPDATE document SET words = replace(words, 'stop', 'halt')", "document")]
    [InlineData("UPDATE document SET words = 'x'", "document")]
    [InlineData("UPDATE document SET content = '{'", "document")]
    [InlineData("UPDATE document SET content = replace(content, 'test/1', 'test/2')", "document")]
    [InlineData("UPDATE document SET id = '000000000000' WHERE seq = 1", "document")]
    [InlineData("UPDATE document SET id = 'no id' WHERE seq = 1", "avow.db")]
    [InlineData("UPDATE text SET range_end = range_end + 1", "text")]
    [InlineData("UPDATE text SET role = 'Frame'", "text")]
    [InlineData("UPDATE text SET statement = '000000000000' WHERE seq = 1", "text")]
    [InlineData("DELETE FROM words WHERE rowid = 1", "text")]
    [InlineData("UPDATE capture SET length = length + 1", "capture")]
    [InlineData("UPDATE capture SET exchange = ''", "avow.db")]
    [InlineData("UPDATE source SET address = address || 'x'", "capture")]
    [InlineData("UPDATE relation SET spans = '[[0,3,0,99999,1]]'", "relation")]
    [InlineData("UPDATE relation SET spans = '[[3,3,0,3,1]]'", "relation")]
    [InlineData("UPDATE relation SET spans = '[[3,1]]'", "avow.db")]
    [InlineData("UPDATE relation SET kind = 'Quotes'", "relation")]
    [InlineData("UPDATE text SET lead = 2 WHERE seq = 1; UPDATE text SET lead = 1 WHERE seq = 2", "text")]
    [InlineData("PRAGMA foreign_keys=OFF; UPDATE text SET lead = 77 WHERE seq = 1", "avow.db")]
    public void Whatever_is_altered_behind_its_back_is_found(string alteration, string thing)
    {
        var texts = KeepSome(2);
        archive.Relations.Redraw(texts, [Detected(texts[0], texts[1])], [], []);
        using (var session = DatabaseFile.Connect(folder.At("archive", "avow.db"), TimeSpan.FromSeconds(1))) session.Execute(alteration);

        Assert.Contains(archive.Upkeep.Check().ToList(), problem => problem.Kind == ProblemKind.Damaged && problem.Thing.Contains(thing, StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_is_a_whole_archive()
    {
        var texts = KeepSome(5);
        Assert.Equal(folder.At("copy"), archive.Upkeep.Backup(folder.At("copy")).Value);
        KeepOne();

        using var copy = SqliteArchive.Open(folder.At("copy")).Value;
        Assert.Equal("Test", copy.Library.Name);
        Assert.Equal(5, copy.Library.Counts().Texts);
        Assert.Equal(archive.Library.Find(texts[3]), copy.Library.Find(texts[3]));
        Assert.Equal(5, copy.Search.Find(new() { Words = "ferries" }).Statements);
        Assert.Empty(copy.Upkeep.Check());
    }

    [Fact]
    public void An_archive_that_is_damaged_is_not_copied_as_if_it_were_whole()
    {
        KeepSome(3);
        var page = KeepOne();
        File.AppendAllText(FileOf(page), "x");
        var problem = archive.Upkeep.Backup(folder.At("copy")).Problem!;
        Assert.Equal((ProblemKind.Damaged, FileOf(page)), (problem.Kind, problem.Thing));
        Assert.False(Directory.Exists(folder.At("copy")));
    }

    [Fact]
    public void A_backup_is_not_written_over_anything()
    {
        KeepOne();
        Directory.CreateDirectory(folder.At("taken"));
        Assert.Equal(ProblemKind.AlreadyExists, archive.Upkeep.Backup(folder.At("taken")).Problem?.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, archive.Upkeep.Backup(archive.Place).Problem?.Kind);
        Assert.Equal(ProblemKind.Malformed, archive.Upkeep.Backup("\0").Problem?.Kind);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("taken")));
    }

    [Fact]
    public async Task A_backup_taken_while_another_thread_imports_holds_one_committed_state()
    {
        using var stop = new CancellationTokenSource();
        var importing = Task.Run(() =>
        {
            for (var batch = 0; !stop.IsCancellationRequested; batch++)
                Assert.True(archive.Imports.Keep([.. Enumerable.Range(0, 7).Select(i => Page($"https://a.example/{batch}/{i}", $"Batch {batch}, page {i}."))]).IsGood);
        });
        for (var i = 0; i < 4; i++)
        {
            var before = archive.Library.Counts().Captures;
            using var copy = SqliteArchive.Open(archive.Upkeep.Backup(folder.At($"copy-{i}")).Value).Value;
            var counts = copy.Library.Counts();
            Assert.Equal(0, counts.Captures % 7);
            Assert.True(counts.Captures >= before);
            Assert.Empty(copy.Upkeep.Check());
        }

        await stop.CancelAsync();
        await importing;
        Assert.DoesNotContain(Directory.EnumerateDirectories(folder.Path), name => name.Contains("unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_can_be_restored_into_a_new_folder_and_stays_as_it_was()
    {
        KeepSome(3);
        archive.Upkeep.Backup(folder.At("copy"));
        var before = File.ReadAllBytes(folder.At("copy", "avow.db"));

        Assert.Equal(folder.At("restored"), SqliteArchive.Restore(folder.At("copy"), folder.At("restored")).Value);

        using var restored = SqliteArchive.Open(folder.At("restored")).Value;
        Assert.Equal(3, restored.Library.Counts().Texts);
        Assert.Empty(restored.Upkeep.Check());
        Assert.Equal(before, File.ReadAllBytes(folder.At("copy", "avow.db")));
        Assert.Equal(["avow.db", "captures"], Directory.EnumerateFileSystemEntries(folder.At("copy")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_backup_that_is_not_sound_or_not_there_is_not_restored()
    {
        var page = KeepOne();
        archive.Upkeep.Backup(folder.At("copy"));
        File.Delete(FileOf(page, "copy"));

        Assert.Equal(ProblemKind.Damaged, SqliteArchive.Restore(folder.At("copy"), folder.At("restored")).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, SqliteArchive.Restore(folder.At("nothing"), folder.At("restored")).Problem?.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, SqliteArchive.Restore(folder.At("copy"), archive.Place).Problem?.Kind);
        Assert.False(Directory.Exists(folder.At("restored")));
    }

    [Fact]
    public void What_a_killed_process_left_half_written_is_removed_at_the_next_import()
    {
        var left = folder.At("archive", "captures", ".incoming", "4194305-1");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, "half");
        KeepOne();
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_failure_in_the_middle_of_a_batch_leaves_nothing_of_it_and_the_next_batch_is_kept()
    {
        using (var session = DatabaseFile.Connect(folder.At("archive", "avow.db"), TimeSpan.FromSeconds(1)))
            session.Execute("CREATE TRIGGER provoked BEFORE INSERT ON text WHEN NEW.title = 'bad' BEGIN SELECT RAISE(ABORT, 'provoked'); END");
        var good = Page("https://a.example/good", "We stop.");

        Assert.ThrowsAny<Exception>(() => archive.Imports.Keep([good, Page("https://a.example/bad", "We stop.", title: "bad")]));
        Assert.Equal((0, 0), (archive.Library.Counts().Captures, archive.Library.Counts().Documents));
        Assert.Equal(0, archive.Search.Find(new() { Words = "stop" }).Statements);
        Assert.True(archive.Imports.Keep([good]).Value[0].IsNew);
        Assert.Empty(archive.Upkeep.Check());
    }

    [SmallDiskFact]
    public void A_full_disk_refuses_a_batch_and_loses_nothing_that_was_acknowledged()
    {
        using var disk = new SmallDisk(megabytes: 8);
        var ballast = Path.Combine(disk.Path, "ballast");
        using var small = SqliteArchive.Create(Path.Combine(disk.Path, "archive"), "Small").Value;
        List<Import> acknowledged = [];
        Import[] refused;
        Problem? problem;
        for (var batch = 0; ; batch++)
        {
            refused = [.. Enumerable.Range(0, 8).Select(i => Page($"https://a.example/{batch}/{i}", $"Batch {batch}, page {i}. {Noise(batch * 8 + i)}"))];
            problem = small.Imports.Keep(refused).Problem;
            if (problem is not null) break;
            acknowledged.AddRange(refused);
            if (!File.Exists(ballast)) File.WriteAllBytes(ballast, new byte[3 << 20]);
            Assert.True(batch < 1000);
        }

        Assert.Equal(ProblemKind.NoSpace, problem.Kind);
        Assert.NotEmpty(acknowledged);
        Assert.All(acknowledged, page => Assert.True(small.Imports.Has(Capture.IdOf(page.Source, page.Digest))));
        Assert.All(refused, page => Assert.False(small.Imports.Has(Capture.IdOf(page.Source, page.Digest))));
        Assert.Empty(small.Upkeep.Check());

        File.Delete(ballast);
        Assert.All(small.Imports.Keep(refused).Value, receipt => Assert.True(receipt.IsNew));
        Assert.Empty(small.Upkeep.Check());
    }

    // Words that no compression and no index makes small.
    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 900).Select(_ => Convert.ToHexStringLower(BitConverter.GetBytes(random.Next()))));
    }

    private Import KeepOne()
    {
        var page = Page("https://a.example/one", "We stop the ferries.");
        Assert.True(archive.Imports.Keep([page]).IsGood);
        return page;
    }

    private List<Id<Text>> KeepSome(int count) =>
        [.. archive.Imports.Keep([.. Enumerable.Range(0, count).Select(i => Page($"https://a.example/{i}", $"The ferries stop on day {i}."))]).Value.Select(r => r.Texts[0])];

    private string FileOf(Import page, string place = "archive") => folder.At(place, "captures", page.Digest.ToString()[..2], page.Digest.ToString());

    private sealed class Progress(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
