using System.Diagnostics;
using System.Text;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Capturing;
using Avow.Tests.Scripts;
using Microsoft.Data.Sqlite;

namespace Avow.Tests.Commands;

/// <summary>Whatever is wrong is one line that names the thing, the reason and the repair; the exit code is README.md's; the rest is done.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string GoodPage = "<!doctype html><html lang=en><title>We said so</title><article><h1>We said so</h1><p>The harbour stays open, and we will keep it open together.</p></article>";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    private string ArchiveFolder => folder.At("archive");

    // Each makes one bad thing; the words say why it is refused.
    public static TheoryData<string, string> BadFiles => new()
    {
        { "empty.html", "it is empty" },
        { "binary.html", "zero bytes" },
        { "huge.html", "longer than" },
        { "missing.html", "it is not there" },
        { "fifo", "pipe" },
        { "loop", "" },
        { "/dev/zero", "device" },
        { "/dev/tty", "" },
        { "names\nwith a break.html", "it is empty" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_costs_one_line_and_nothing_of_the_rest(string name, string reason)
    {
        await Init();
        var bad = Path.IsPathRooted(name) ? name : folder.At(name);
        Make(bad);
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, bad, Good("good.html"));
        var said = Assert.Single(answer.Problems);
        Assert.Equal(1, answer.Exit);
        Assert.Contains(Path.GetFileName(name).Split('\n')[0], said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.True(Kept("We said so"));
    }

    [Fact]
    public async Task A_folder_of_bad_files_is_taken_in_but_for_them()
    {
        await Init();
        foreach (var name in new[] { "empty.html", "binary.html", "huge.html", "fifo", "loop" }) Make(folder.At("in", name));
        Good("in/good.html");
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, folder.At("in"));
        Assert.Equal(1, answer.Exit);
        Assert.Equal(5, answer.Problems.Count);
        Assert.True(Kept("We said so"));
    }

    [Theory]
    [InlineData("a 🐦 ферри %2e%00 page.html")]
    [InlineData("-rf.html")]
    [InlineData("..html")]
    [InlineData("two\nlines.html")]
    [InlineData("100%.html")]
    [InlineData("quote\"'`$(x).html")]
    public async Task A_strange_name_is_a_name(string name)
    {
        await Init();
        Good(Path.Combine("in", name));
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, folder.At("in", name));
        Assert.Equal((0, ""), (answer.Exit, string.Join('\n', answer.Problems)));
        Assert.True(Kept("We said so"));
    }

    [Theory]
    [InlineData("utf-8", "truncated")]
    [InlineData("utf-16", "whole")]
    [InlineData("windows-1251", "whole")]
    [InlineData("latin1", "mislabelled")]
    public async Task Wrong_and_broken_encodings_are_read_as_far_as_they_go(string encoding, string how)
    {
        await Init();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Encoding.GetEncoding(encoding).GetBytes((encoding == "utf-16" ? "\ufeff" : "") + GoodPage.Replace("<title>", how == "mislabelled" ? "<meta charset=utf-8><title>" : $"<meta charset={encoding}><title>", StringComparison.Ordinal) + "<p>Déjà</p>");
        await File.WriteAllBytesAsync(folder.At("page.html"), how == "truncated" ? page[..^7] : page);
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, folder.At("page.html"));
        Assert.Equal(0, answer.Exit);
        Assert.True(Kept("We said so"));
    }

    [UnprivilegedFact]
    public async Task A_folder_that_may_not_be_looked_into_is_said_and_the_rest_is_done()
    {
        await Init();
        Good("in/good.html");
        Directory.CreateDirectory(folder.At("in", "closed"));
        TestFolder.Permit(folder.At("in", "closed"), UnixFileMode.None);
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, folder.At("in"));
        TestFolder.Permit(folder.At("in", "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(1, answer.Exit);
        Assert.Contains("closed", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.True(Kept("We said so"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("link")]
    public async Task An_archive_in_the_folder_being_added_does_not_take_itself_in(string by)
    {
        await Init();
        Good("good.html");
        var place = folder.Path;
        if (by == "link") File.CreateSymbolicLink(place = folder.Path + "-link", folder.Path);
        try
        {
            for (var time = 0; time < 2; time++) await Typed.Well("add", "--archive", ArchiveFolder, place);
        }
        finally
        {
            if (by == "link") File.Delete(place);
        }

        using var archive = SqliteArchive.Open(ArchiveFolder).Value;
        Assert.Equal(1, archive.Library.Counts().Captures);
    }

    [Theory]
    [InlineData(2, "“--whi” is no option of avow withhold name; did you mean “--why”? See: avow withhold name --help", "withhold", "name", "Ada Rook", "--whi", "x")]
    [InlineData(2, "“serch” is no command of avow; did you mean “search”?", "serch")]
    [InlineData(2, "“frobnicate” is no command of avow", "frobnicate")]
    [InlineData(2, "“--tkae” is no option of avow search; did you mean “--take”?", "search", "ferry", "--tkae", "3")]
    [InlineData(2, "“--jsno” is no option of avow add; did you mean “--json”?", "add", "--jsno", "x.html")]
    [InlineData(2, "“left” is no argument of avow relate", "relate", "left")]
    [InlineData(2, "Required argument 'text' missing", "show")]
    [InlineData(2, "no source was named", "add")]
    [InlineData(2, "it is not a day in the form 2026-05-14", "search", "--from", "May")]
    [InlineData(2, "'tcsh'", "completion", "tcsh")]
    [InlineData(3, "there is no archive. Make one with: avow init", "search", "ferry", "--archive", "/nowhere/at/all")]
    [InlineData(3, "there is no archive", "relate", "--archive", "/")]
    public async Task A_line_that_cannot_be_done_is_answered_in_one_line(int exit, string said, params string[] words)
    {
        var answer = await Typed.Avow(words);
        Assert.Equal((exit, ""), (answer.Exit, answer.Out));
        var line = Assert.Single(answer.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("avow: ", line, StringComparison.Ordinal);
        Assert.Contains(said, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newer", "written by a newer avow")]
    [InlineData("foreign", "some other program's database")]
    [InlineData("garbage", "its database is damaged")]
    [InlineData("empty", "its database is empty")]
    public async Task An_archive_that_cannot_be_used_is_named_and_left_as_it_was(string how, string reason)
    {
        await Init();
        var file = Path.Combine(ArchiveFolder, "avow.db");
        if (how == "newer") Run(file, "PRAGMA user_version=99", "PRAGMA journal_mode=DELETE");
        if (how == "foreign") Run(file, "PRAGMA application_id=7", "PRAGMA journal_mode=DELETE");
        if (how == "garbage") await File.WriteAllTextAsync(file, new string('x', 9_000));
        if (how == "empty") await File.WriteAllTextAsync(file, "");
        var before = await File.ReadAllBytesAsync(file);
        foreach (var words in new string[][] { ["add", Good("good.html")], ["search", "harbour"], ["serve", "--port", "0"], ["check"], ["backup", folder.At("copy")] })
        {
            var answer = await Typed.Avow([.. words, "--archive", ArchiveFolder]);
            Assert.Equal(3, answer.Exit);
            Assert.Contains(reason, Assert.Single(answer.Problems), StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_database_that_is_damaged_inside_is_one_line_for_every_command()
    {
        await Init();
        SmallPages.Write(folder.At("pages"), 60, seed: 5);
        await Typed.Well("add", "--archive", ArchiveFolder, folder.At("pages"));
        var file = Path.Combine(ArchiveFolder, "avow.db");
        Run(file, "PRAGMA journal_mode=DELETE");
        await using (var damaged = File.OpenWrite(file))
        {
            for (var page = 4; page < damaged.Length / 4_096; page++)
            {
                damaged.Seek(page * 4_096, SeekOrigin.Begin);
                await damaged.WriteAsync(Enumerable.Repeat((byte)0xa5, 256).ToArray());
            }
        }

        foreach (var words in new string[][] { ["search", "harbour"], ["show", "page-000"], ["relate"], ["add", Good("good.html")] })
        {
            var answer = await Typed.Avow([.. words, "--archive", ArchiveFolder]);
            Assert.True(answer.Exit == 3 && answer.Problems.Count == 1, $"avow {words[0]}: exit {answer.Exit}: {answer.Err}");
            Assert.DoesNotContain("   at ", answer.Err, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_archive_that_another_writes_to_is_said_to_be_locked()
    {
        await Init();
        await using var other = new SqliteConnection($"Data Source={Path.Combine(ArchiveFolder, "avow.db")};Pooling=False");
        await other.OpenAsync();
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        var answer = await Typed.Avow("add", "--archive", ArchiveFolder, Good("good.html"));
        Assert.Equal(3, answer.Exit);
        Assert.Contains("another program is writing to it", Assert.Single(answer.Problems), StringComparison.Ordinal);
        begin.CommandText = "ROLLBACK";
        await begin.ExecuteNonQueryAsync();
        await Typed.Well("add", "--archive", ArchiveFolder, Good("good.html"));
        Assert.True(Kept("We said so"));
    }

    [SmallDiskFact]
    public async Task A_full_disk_loses_nothing_and_the_same_command_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk(megabytes: 3);
        var place = Path.Combine(disk.Path, "archive");
        await Typed.Well("init", "--archive", place, "--name", "Small");
        var filler = Path.Combine(disk.Path, "filler");
        await File.WriteAllBytesAsync(filler, new byte[1 << 20]);
        SmallPages.Write(folder.At("pages"), 300, seed: 9);
        var answer = await Typed.Avow("add", "--json", "--archive", place, folder.At("pages"));
        Assert.Contains(answer.Exit, new[] { 1, 3 });
        Assert.Contains("the disk is full", Assert.Single(answer.Problems), StringComparison.Ordinal);
        using (var archive = SqliteArchive.Open(place).Value)
        {
            Assert.Equal(answer.OutLines.Count, archive.Library.Counts().Captures);
            Assert.Empty(archive.Upkeep.Check());
        }

        File.Delete(filler);
        Assert.Equal(0, Run("mount", "-o", "remount,size=64m", disk.Path));
        await Typed.Well("add", "--archive", place, folder.At("pages"));
        using var whole = SqliteArchive.Open(place).Value;
        Assert.Equal(300, whole.Library.Counts().Captures);
    }

    private async Task Init() => await Typed.Well("init", "--archive", ArchiveFolder, "--name", "Test");

    private string Good(string name)
    {
        var file = folder.At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, GoodPage);
        return file;
    }

    private static void Make(string bad)
    {
        if (bad.StartsWith("/dev/", StringComparison.Ordinal)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(bad)!);
        switch (Path.GetFileName(bad))
        {
            case "missing.html": break;
            case "binary.html": File.WriteAllBytes(bad, [.. Enumerable.Range(0, 4_096).Select(i => (byte)(i * 7))]); break;
            case "huge.html":
                using (var sparse = File.Create(bad)) sparse.SetLength(200 << 20);
                break;
            case "fifo": Assert.Equal(0, Run("mkfifo", bad)); break;
            case "loop": File.CreateSymbolicLink(bad, bad); break;
            default: File.WriteAllText(bad, ""); break;
        }
    }

    private bool Kept(string title)
    {
        using var archive = SqliteArchive.Open(ArchiveFolder).Value;
        return archive.Library.Latest(10).Any(text => text.Title == title) && !archive.Upkeep.Check().Any();
    }

    private static int Run(string program, params string[] words)
    {
        if (program.EndsWith(".db", StringComparison.Ordinal)) return Sql(program, words);
        using var process = Process.Start(program, words);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static int Sql(string file, string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        return 0;
    }
}
