using System.Text.Json;
using Avow.Archive;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Demo;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow reread</c>: kept bytes read once more with the readers of today.</summary>
public sealed class RereadCommandTests : IAsyncLifetime, IDisposable
{
    private const int Pages = 12;

    private readonly Folder folder = new();

    private string Place => folder.At("archive");

    public async Task InitializeAsync()
    {
        SmallPages.Write(folder.At("pages"), Pages, seed: 11);
        await Typed.Well("init", "--archive", Place, "--name", "Again");
        await Typed.Well("add", "--archive", Place, folder.At("pages"));
        await Typed.Well("relate", "--archive", Place);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_readers_of_today_have_read_is_left_alone_and_with_all_reads_the_same()
    {
        var before = Everything();
        Assert.Equal("Nothing to read again: readers of today have read everything that can be read.\n", (await Typed.Well("reread", "--archive", Place)).Out);
        Assert.Equal($"Read {Pages} captures again; nothing reads otherwise.\n", (await Typed.Well("reread", "--all", "--archive", Place)).Out);
        Assert.Empty((await Typed.Well("reread", "--all", "--json", "--archive", Place)).OutLines);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task What_an_older_reader_has_read_is_read_again_and_relating_finds_what_was_found()
    {
        var before = Everything();
        OlderReadings.Put(Place, every: 3);
        await Typed.Well("relate", "--archive", Place);
        Assert.NotEqual(before, Everything());

        var answer = await Typed.Well("reread", "--archive", Place);
        Assert.Equal(["Read 4 captures again; 4 documents and 4 texts changed, 0 texts new, 0 superseded.", "Next: avow relate"], answer.OutLines);
        await Typed.Well("relate", "--archive", Place);
        Assert.Equal(before, Everything());
        Assert.StartsWith("Nothing to read again", (await Typed.Well("reread", "--archive", Place)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_capture_is_named_by_itself_by_its_source_by_its_file_and_by_its_texts()
    {
        string text, capture, source;
        using (var archive = SqliteArchive.Open(Place).Value)
        {
            var summary = archive.Library.Latest(1)[0];
            (text, capture, source) = (summary.Id.Value, summary.Capture.Value, summary.Source.Address);
        }

        foreach (var name in new[] { text, text[..8], capture, source, source["file://".Length..] })
        {
            OlderReadings.Put(Place, every: 1);
            var line = JsonDocument.Parse(Assert.Single((await Typed.Well("reread", name, "--json", "--archive", Place)).OutLines)).RootElement;
            Assert.Equal((capture, source, text), (line.GetProperty("capture").GetString(), line.GetProperty("source").GetString(), line.GetProperty("changed")[0].GetString()));
        }
    }

    [Fact]
    public async Task What_could_not_be_read_is_tried_again_quietly_and_said_when_it_is_named()
    {
        await File.WriteAllBytesAsync(folder.At("song.html"), [.. Enumerable.Range(0, 4_096).Select(i => (byte)(i * 7))]);
        Assert.Equal(1, (await Typed.Avow("add", "--archive", Place, folder.At("song.html"))).Exit);

        var answer = await Typed.Well("reread", "--archive", Place);
        Assert.Equal(("Read 1 capture again; nothing reads otherwise; 1 cannot be read.\n", ""), (answer.Out, answer.Err));
        var named = await Typed.Avow("reread", folder.At("song.html"), "--archive", Place);
        Assert.Equal(1, named.Exit);
        Assert.Contains("zero bytes", Assert.Single(named.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing-of-this-name")]
    [InlineData("")]
    [InlineData("https://nowhere.example/")]
    [InlineData("/nowhere/at/all.html")]
    public async Task What_names_nothing_is_said_and_the_rest_is_read(string name)
    {
        OlderReadings.Put(Place, every: 6);
        string known;
        using (var archive = SqliteArchive.Open(Place).Value) known = archive.Readings.All().First(read => read.Readers.Contains(OlderReadings.Reader)).Capture.Id.Value;
        var answer = await Typed.Avow("reread", name, known, "--archive", Place);
        Assert.Equal(1, answer.Exit);
        Assert.Contains("no text, capture or source in the archive has this name", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.StartsWith("Read 1 capture again; 1 document", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_gone_are_named_and_what_was_read_of_them_stays()
    {
        var before = Texts();
        File.Delete(Directory.EnumerateFiles(Path.Combine(Place, "captures"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var answer = await Typed.Avow("reread", "--all", "--archive", Place);
        Assert.Equal(1, answer.Exit);
        Assert.Contains("its file is not there", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.Equal(before, Texts());
    }

    [Fact]
    public async Task A_passage_that_an_editor_kept_and_that_is_gone_is_a_note_and_no_failure()
    {
        using (var archive = SqliteArchive.Open(Place).Value)
        {
            var kept = archive.Relations.All().First(relation => relation.Spans.Count > 0);
            Assert.True(archive.Relations.Decide(kept.Id, new(Verdict.Confirmed, "Mara", DateTimeOffset.UnixEpoch)).IsGood);
            var capture = archive.Library.Summaries([kept.From])[kept.From].Capture;
            Assert.True(archive.Readings.Replace([new() { Capture = capture, Contents = [OlderReadings.Other("Nothing of what it said.")] }]).IsGood);
        }

        var check = await Typed.Well("check", "--archive", Place);
        Assert.Contains("is not in both texts as they are read now", Assert.Single(check.Problems), StringComparison.Ordinal);
        Assert.StartsWith("avow: note: relation ", check.Problems[0], StringComparison.Ordinal);
        await Typed.Well("backup", folder.At("copy"), "--archive", Place);
        await Typed.Well("restore", folder.At("copy"), "--archive", folder.At("restored"));
        await Typed.Well("reread", "--archive", Place);
        Assert.Empty((await Typed.Well("check", "--archive", Place)).Problems);
    }

    private string Everything()
    {
        using (var archive = SqliteArchive.Open(Place).Value) Assert.Empty(archive.Upkeep.Check());
        return Texts();
    }

    private string Texts()
    {
        using var archive = SqliteArchive.Open(Place).Value;
        return string.Join('\n', archive.Library.AllCaptures().SelectMany(capture => archive.Library.DocumentsOf(capture.Id)).SelectMany(document => archive.Library.TextsIn(document.Id))) + Drawn.In(archive);
    }
}
