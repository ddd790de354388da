using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Avow.Archive;
using Avow.Commands;
using Avow.Tests.Archive;
using Avow.Tests.Demo;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

public sealed class CommandTests(CommandTests.Filled filled) : IClassFixture<CommandTests.Filled>
{
    public static TheoryData<string> Names => [.. CommandLine.Root().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_command_explains_itself_with_an_example_that_is_understood(string name)
    {
        var help = (await Typed.Well(name, "--help")).Out;
        var examples = help.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("avow " + name, StringComparison.Ordinal)).ToList();
        Assert.Contains("Examples:", help, StringComparison.Ordinal);
        if (name == "completion") Assert.Contains("avow completion bash", help, StringComparison.Ordinal);
        else Assert.NotEmpty(examples);
        foreach (var example in examples.Where(example => !example.Contains('[', StringComparison.Ordinal) && !example.Contains('>', StringComparison.Ordinal)))
            Assert.Empty(CommandLine.Root().Parse(example["avow ".Length..].Replace("'", "", StringComparison.Ordinal)).Errors);
    }

    [Fact]
    public async Task Without_a_command_the_program_says_what_it_can() => Assert.Contains("relate", (await Typed.Well()).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_text_is_shown_by_its_id_and_by_the_beginning_of_it()
    {
        var id = filled.Library.Latest(1)[0].Id.Value;
        var whole = await Typed.Well("show", id, "--archive", filled.Folder);
        Assert.Equal(whole, await Typed.Well("show", id[..6].ToUpperInvariant(), "--archive", filled.Folder));
    }

    [Fact]
    public async Task Every_line_for_programs_is_one_json_object()
    {
        foreach (var words in new string[][] { ["search", "harbour"], ["show", filled.Library.Latest(1)[0].Id.Value], ["relate"], ["check"] })
        {
            var answer = await Typed.Well([.. words, "--json", "--archive", filled.Folder]);
            Assert.All(answer.OutLines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
            Assert.Equal(words[0] == "check", answer.OutLines.Count == 0);
        }
    }

    [Fact]
    public async Task Damage_behind_the_last_text_is_shown_at_its_end()
    {
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder.At("a.html"), "<html lang=en><title>The gate</title><article><h1>The gate stays open</h1><p>We, the crews of the night boats, carry no cargo for the closing of the strait, today or later.</p><p>The gate of the northern shore stays open until the last boat has come in, whoever asks.</p></article><p>Source: The Gate | International Ferry Workers (</p>");
        await Typed.Well("init", "--archive", folder.At("archive"));
        var text = (await Typed.Well("add", "--json", "--archive", folder.At("archive"), folder.At("a.html"))).OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("texts")[0].GetString()!).Single();
        var shown = JsonDocument.Parse((await Typed.Well("show", text, "--json", "--archive", folder.At("archive"))).Out).RootElement;
        var length = shown.GetProperty("words").GetString()!.Length;
        Assert.All(shown.GetProperty("damage").EnumerateArray(), damage => Assert.InRange(damage.GetProperty("end").GetInt32(), damage.GetProperty("start").GetInt32(), length));
        Assert.NotEmpty(shown.GetProperty("damage").EnumerateArray());
    }

    [Fact]
    public async Task A_backup_inside_the_archive_is_refused()
    {
        var answer = await Typed.Avow("backup", Path.Join(filled.Folder, "copy"), "--archive", filled.Folder);
        Assert.Equal(1, answer.Exit);
        Assert.Contains("inside the archive", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(filled.Folder, "copy")));
    }

    [Fact]
    public async Task Check_finds_one_changed_byte()
    {
        using var folder = new Folder();
        await Typed.Well("backup", folder.At("copy"), "--archive", filled.Folder);
        var file = Directory.EnumerateFiles(folder.At("copy", "captures"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^3] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        var answer = await Typed.Avow("check", "--archive", folder.At("copy"));
        Assert.Equal(1, answer.Exit);
        Assert.Contains(Path.GetFileName(file), Assert.Single(answer.Problems), StringComparison.Ordinal);
        var refused = await Typed.Avow("restore", folder.At("copy"), "--archive", folder.At("restored"));
        Assert.Equal(3, refused.Exit);
        Assert.False(Path.Exists(folder.At("restored")));
    }

    [Fact]
    public async Task What_is_exported_can_be_taken_in_again_and_is_the_same()
    {
        using var folder = new Folder();
        await Typed.Well("export", folder.At("parcel"), "--archive", filled.Folder);
        await Typed.Well("init", "--archive", folder.At("again"));
        await Typed.Well("add", "--manifest", folder.At("parcel", "captures.jsonl"), "--archive", folder.At("again"));
        await Typed.Well("relate", "--archive", folder.At("again"));
        using var again = SqliteArchive.Open(folder.At("again")).Value;
        Assert.Equal(Drawn.In(filled.Archive), Drawn.In(again));
        Assert.Equal(filled.Library.Counts().Texts, File.ReadLines(folder.At("parcel", "texts.jsonl")).Count());
        Assert.Equal(filled.Library.Counts().Relations, File.ReadLines(folder.At("parcel", "relations.jsonl")).Count());
    }

    [Fact]
    public async Task A_restored_backup_is_the_archive()
    {
        using var folder = new Folder();
        await Typed.Well("backup", folder.At("copy"), "--archive", filled.Folder);
        await Typed.Well("restore", folder.At("copy"), "--archive", folder.At("restored"));
        await Typed.Well("check", "--archive", folder.At("restored"));
        using var restored = SqliteArchive.Open(folder.At("restored")).Value;
        Assert.Equal(Drawn.In(filled.Archive), Drawn.In(restored));
    }

    [Fact]
    public async Task The_variable_names_the_archive_and_the_option_is_nearer()
    {
        using var named = new Started(["check"], new Dictionary<string, string> { ["AVOW_ARCHIVE"] = filled.Folder });
        Assert.Equal(0, (await named.End()).Exit);
        using var nearer = new Started(["check", "--archive", filled.Folder], new Dictionary<string, string> { ["AVOW_ARCHIVE"] = "/nowhere" });
        Assert.Equal(0, (await nearer.End()).Exit);
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public async Task Completion_is_a_script_that_its_shell_understands(string shell, string syntaxOnly)
    {
        var script = (await Typed.Well("completion", shell)).Out;
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
        if (Which(shell) is not { } program) return;
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder.At("script"), script);
        using var process = Process.Start(program, [syntaxOnly, folder.At("script")]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("avow se", "phrases reuse search serve")]
    [InlineData("avow search --la", "--language")]
    [InlineData("avow backup --ar", "--archive")]
    public async Task The_program_says_how_a_line_may_go_on(string line, string words)
    {
        var answer = await Typed.Well($"[suggest:{line.Length}]", line);
        Assert.Equal(words, string.Join(' ', answer.OutLines.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Adding_that_is_interrupted_keeps_what_it_said_and_ends_with_130()
    {
        using var folder = new Folder();
        SmallPages.Write(folder.At("pages"), 3_000, seed: 4);
        await Typed.Well("init", "--archive", folder.At("archive"));
        using var adding = new Started(["add", "--json", "--archive", folder.At("archive"), folder.At("pages")]);
        await adding.Said(1);
        adding.Interrupt();
        var answer = await adding.End();
        Assert.Equal(130, answer.Exit);
        Assert.Contains("avow: stopped", answer.Err, StringComparison.Ordinal);
        using var archive = SqliteArchive.Open(folder.At("archive")).Value;
        var kept = archive.Library.AllCaptures().Select(capture => capture.Id.Value).ToHashSet();
        Assert.Subset(kept, answer.OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("capture").GetString()!).ToHashSet());
        Assert.InRange(kept.Count, 1, 2_999);
        Assert.Empty(archive.Upkeep.Check());
    }

    [Fact]
    public async Task Serving_says_where_logs_nothing_and_ends_well_when_interrupted()
    {
        using var serving = new Started(["serve", "--port", "0", "--archive", filled.Folder]);
        await serving.Said(1);
        var address = serving.Lines[0].Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal));
        using (var client = new HttpClient())
        {
            foreach (var path in new[] { "/", "/search?q=secret", "/nonsense", "/t/000000000000" })
                (await client.GetAsync(new Uri(address + path))).Dispose();
        }

        serving.Interrupt();
        var answer = await serving.End();
        Assert.Equal((0, ""), (answer.Exit, answer.Err));
        // Where it is, and how the first administrator comes in; of who asked for what, nothing.
        Assert.Equal(2, answer.OutLines.Count);
        Assert.Contains("/desk/", answer.OutLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_goes_to_standard_error_alone()
    {
        using var folder = new Folder();
        SmallPages.Write(folder.At("pages"), 200, seed: 6);
        await Typed.Well("init", "--archive", folder.At("archive"));
        var answer = await Started.Avow("add", "--archive", folder.At("archive"), folder.At("pages"));
        Assert.Equal(["Kept 200 new captures with 200 texts.", "Next: avow relate"], answer.OutLines);
        Assert.All(answer.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("Adding", line, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', answer.Err);
    }

    private static string? Which(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>An archive of small pages, added and related.</summary>
    public sealed class Filled : IAsyncLifetime, IDisposable
    {
        private readonly Folder folder = new();

        internal string Folder => folder.At("archive");

        internal IArchive Archive { get; private set; } = null!;

        internal ILibrary Library => Archive.Library;

        public async Task InitializeAsync()
        {
            SmallPages.Write(folder.At("pages"), 24, seed: 3);
            await Typed.Well("init", "--archive", Folder, "--name", "Filled");
            await Typed.Well("add", "--archive", Folder, folder.At("pages"));
            await Typed.Well("relate", "--archive", Folder);
            Archive = SqliteArchive.Open(Folder).Value;
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            Archive.Dispose();
            folder.Dispose();
        }
    }
}
