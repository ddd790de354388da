using System.Diagnostics;
using System.Text.Json;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Demo;

namespace Avow.Tests.Scripts;

/// <summary>What README.md promises: what was reported is on the disk, whatever instant the program is killed at; run again, it goes on.</summary>
public sealed class KillTests(KillTests.Undisturbed undisturbed) : IClassFixture<KillTests.Undisturbed>
{
    private const int Pages = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Adding_that_is_killed_again_and_again_loses_nothing_and_ends_as_if_it_had_not_been(int seed)
    {
        using var folder = new Folder();
        var archive = folder.At("archive");
        await Typed.Well("init", "--archive", archive, "--name", "Killed");
        var random = new Random(seed);
        HashSet<string> acknowledged = new(StringComparer.Ordinal);
        for (var round = 0; round < 9; round++)
        {
            using var adding = new Started(["add", "--json", "--archive", archive, undisturbed.PagesFolder]);
            // Three by the clock, from before the first instruction of ours; six by what was said, from the first line on.
            if (round % 3 == 0) await Task.Delay(random.Next(0, 1_200));
            else await adding.Said(1 + random.Next(round * Pages / 9));
            if (round % 2 == 0) await Task.Delay(random.Next(0, 40));
            adding.Kill();
            foreach (var line in (await adding.End()).OutLines.Where(line => line.EndsWith('}')))
                acknowledged.Add(JsonDocument.Parse(line).RootElement.GetProperty("capture").GetString()!);
            Sound(archive, acknowledged, random);
        }

        Assert.True(acknowledged.Count > 100, $"The kills came so early that only {acknowledged.Count} were acknowledged.");
        await Typed.Well("add", "--archive", archive, undisturbed.PagesFolder);
        await Typed.Well("relate", "--archive", archive);
        Assert.Equal(undisturbed.Contents, ContentsOf(archive));
    }

    [Fact]
    public async Task Relating_that_is_killed_finds_the_same_when_run_again()
    {
        using var folder = new Folder();
        for (var round = 0; round < 6; round++)
        {
            var archive = folder.At($"archive-{round}");
            Copy(undisturbed.UnrelatedArchive, archive);
            using var relating = new Started(["relate", "--archive", archive]);
            await Task.Delay(undisturbed.Relating * (0.15 + (0.15 * round)));
            relating.Kill();
            await relating.End();
            Sound(archive, [], new Random(round));
            await Typed.Well("relate", "--archive", archive);
            Assert.Equal(undisturbed.Contents, ContentsOf(archive));
        }
    }

    [Fact]
    public async Task Reading_again_that_is_killed_ends_as_if_it_had_not_been_when_it_is_run_again()
    {
        using var folder = new Folder();
        for (var round = 0; round < 3; round++)
        {
            var archive = folder.At($"archive-{round}");
            Copy(undisturbed.RelatedArchive, archive);
            OlderReadings.Put(archive, every: 2);
            using var rereading = new Started(["reread", "--json", "--archive", archive]);
            if (round > 0) await rereading.Said(round * 70);
            else await Task.Delay(600);
            rereading.Kill();
            var said = (await rereading.End()).OutLines.Count(line => line.EndsWith('}'));
            Sound(archive, [], new Random(round));
            using (var opened = SqliteArchive.Open(archive).Value)
                Assert.True(opened.Readings.All().Count(read => read.Readers.Contains(OlderReadings.Reader)) <= (Pages / 2) - said);
            await Typed.Well("reread", "--archive", archive);
            await Typed.Well("relate", "--archive", archive);
            Assert.Equal(undisturbed.Contents, ContentsOf(archive));
        }
    }

    [Fact]
    public async Task A_job_of_the_desk_whose_program_is_killed_goes_on_with_the_next_and_ends_as_if_nothing_had_been()
    {
        using var folder = new Folder();
        var archive = folder.At("archive");
        await Typed.Well("init", "--archive", archive, "--name", "Killed");
        using var opened = SqliteArchive.Open(archive).Value;
        List<Upload> uploads = [];
        foreach (var page in Directory.GetFiles(undisturbed.PagesFolder).Order(StringComparer.Ordinal).Take(120))
        {
            await using var bytes = File.OpenRead(page);
            uploads.Add((await opened.Incoming.Receive(bytes, Path.GetFileName(page), TimeProvider.System.GetUtcNow())).Value);
        }

        var number = opened.Jobs.Ask(new JobWish.Add { Uploads = uploads }, "Mara", TimeProvider.System.GetUtcNow()).Value.Number;
        for (var round = 1; round < IJobs.MostStarts; round++)
        {
            using var serving = new Started(["serve", "--archive", archive, "--port", "0"]);
            while (!serving.HasEnded && opened.Jobs.Find(number)! is var asked && (asked.Starts < round || asked.Progress.Done < round * 30)) await Task.Delay(5);
            serving.Kill();
            await serving.End();
            Assert.Equal((JobState.Running, round), (opened.Jobs.Find(number)!.State, opened.Jobs.Find(number)!.Starts));
            Assert.Empty(opened.Upkeep.Check());

            // As if its time had passed.
            Assert.True(opened.Jobs.Hold("undertaker", TimeProvider.System.GetUtcNow() + IJobs.LeaseLasts).Value);
            opened.Jobs.LetGo("undertaker");
        }

        using var last = new Started(["serve", "--archive", archive, "--port", "0"]);
        while (!last.HasEnded && opened.Jobs.Find(number)!.IsOpen) await Task.Delay(20);
        var job = opened.Jobs.Find(number)!;
        Assert.Equal((JobState.Done, 120L, 0L), (job.State, job.Tally.New + job.Tally.Seen, job.Tally.Problems));
        Assert.Equal((120L, 0L), (opened.Library.Counts().Captures, opened.Relations.Matching().Unrelated));
        last.Interrupt();
        await last.End();
        Assert.Empty(Directory.GetFiles(folder.At("archive", "incoming")));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("export")]
    public async Task A_copy_that_is_killed_is_not_there_or_whole(string command)
    {
        using var folder = new Folder();
        var halfway = 0;
        for (var round = 0; round < 6; round++)
        {
            var target = folder.At($"copy-{round}");
            using var copying = new Started([command, target, "--archive", undisturbed.RelatedArchive]);
            while (!copying.HasEnded && Directory.GetDirectories(folder.Path, $"copy-{round}.unfinished-*").Length == 0) await Task.Delay(5);
            await Task.Delay(round * 30);
            copying.Kill();
            await copying.End();
            if (!Directory.Exists(target)) halfway++;
            else if (command == "backup") Assert.Equal(undisturbed.Contents, ContentsOf(target));
            else Assert.Equal(Pages, File.ReadLines(Path.Join(target, "captures.jsonl")).Count());
        }

        Assert.True(halfway > 0, "No kill came while copying; it proves nothing.");
        await Typed.Well(command, folder.At("copy"), "--archive", undisturbed.RelatedArchive);
        await Typed.Well("check", "--archive", undisturbed.RelatedArchive);
    }

    // Whatever is visible is whole: bytes, documents, texts, words that can be found.
    private static void Sound(string folder, HashSet<string> acknowledged, Random random)
    {
        using var archive = SqliteArchive.Open(folder).Value;
        Assert.Empty(archive.Upkeep.Check());
        var captures = archive.Library.AllCaptures().ToList();
        Assert.Subset(captures.Select(capture => capture.Id.Value).ToHashSet(), acknowledged);
        Assert.All(captures, capture => Assert.NotEmpty(archive.Library.TextsIn(Assert.Single(archive.Library.DocumentsOf(capture.Id)).Id)));
        foreach (var capture in captures.Count == 0 ? [] : random.GetItems(captures.ToArray(), 12))
        {
            Assert.True(archive.Library.Bytes(capture.Digest).IsGood);
            var page = int.Parse(capture.Source.Address[^8..^5], System.Globalization.CultureInfo.InvariantCulture);
            var hit = Assert.Single(archive.Search.Find(new SearchQuery { Words = SmallPages.Mark(page) }).Hits);
            Assert.NotNull(archive.Library.Find(hit.Text.Id));
        }
    }

    private static string ContentsOf(string folder)
    {
        using var archive = SqliteArchive.Open(folder).Value;
        var captures = archive.Library.AllCaptures().OrderBy(capture => capture.Id).Select(capture =>
        {
            var documents = archive.Library.DocumentsOf(capture.Id);
            return $"{capture.Id} {capture.Source} {capture.Digest} {string.Join(' ', documents.Select(d => d.Id))} {string.Join(' ', documents.SelectMany(d => archive.Library.TextsIn(d.Id)).Select(t => $"{t.Id} {t.Title} {Sha256Digest.OfParts(t.Words)}"))}";
        });
        return string.Join('\n', captures) + '\n' + Drawn.In(archive);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The same pages added and related once, with nobody killed.</summary>
    public sealed class Undisturbed : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();

        internal string PagesFolder => folder.At("pages");

        internal string UnrelatedArchive => folder.At("unrelated");

        internal string RelatedArchive => folder.At("related");

        internal string Contents { get; private set; } = "";

        internal TimeSpan Relating { get; private set; }

        public async Task InitializeAsync()
        {
            SmallPages.Write(PagesFolder, Pages, seed: 7);
            await Typed.Well("init", "--archive", UnrelatedArchive, "--name", "Undisturbed");
            await Typed.Well("add", "--archive", UnrelatedArchive, PagesFolder);
            Copy(UnrelatedArchive, RelatedArchive);
            var watch = Stopwatch.StartNew();
            Assert.Equal(ExitCodes.Good, (await Started.Avow("relate", "--archive", RelatedArchive)).Exit);
            Relating = watch.Elapsed;
            Contents = ContentsOf(RelatedArchive);
            Assert.Contains("Reprints", Contents, StringComparison.Ordinal);
            Assert.Contains("Quotes", Contents, StringComparison.Ordinal);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => folder.Dispose();
    }
}
