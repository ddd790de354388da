using System.Text.Json;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow changes</c> and <c>avow undo</c>: what editors did by any door, and its taking back.</summary>
public sealed class ChangesCommandTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly string text;

    public ChangesCommandTests()
    {
        using var archive = SqliteArchive.Create(Place, "Changed").Value;
        text = archive.Imports.Keep([Made.Page("https://ferry.example/a", "We stop the ferries.", title: "Ferry News")]).Value[0].Texts[0].Value;
    }

    private string Place => folder.At("archive");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_correction_is_listed_with_who_when_and_why_and_put_back()
    {
        Assert.Equal("No editor changed anything.\n", (await Typed.Well("changes", "--archive", Place)).Out);
        await Typed.Well("correct", text, "--title", "We stop", "--by", "Mara", "--why", "misprint", "--archive", Place);

        var line = (await Typed.Well("changes", "--archive", Place)).OutLines;
        Assert.StartsWith("1  20", line[0], StringComparison.Ordinal);
        Assert.EndsWith("  Mara: misprint", line[0], StringComparison.Ordinal);
        Assert.StartsWith("    + corrections of document ", line[1], StringComparison.Ordinal);

        await Typed.Well("undo", "1", "--by", "Jonas", "--why", "it was right", "--archive", Place);
        var lines = (await Typed.Well("changes", "--archive", Place)).OutLines;
        Assert.EndsWith("  Jonas: it was right (puts back 1)", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("  Mara: misprint (put back by 2)", lines[2], StringComparison.Ordinal);
        Assert.Contains("Ferry News", (await Typed.Well("show", text, "--archive", Place)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_told_the_states_as_json()
    {
        await Typed.Well("correct", text, "--title", "We stop", "--by", "Mara", "--why", "misprint", "--archive", Place);

        var set = JsonDocument.Parse(Assert.Single((await Typed.Well("changes", "1", "--json", "--archive", Place)).OutLines)).RootElement;

        Assert.Equal((1, "Mara", "misprint", 1), (set.GetProperty("number").GetInt32(), set.GetProperty("by").GetString(), set.GetProperty("why").GetString(), set.GetProperty("size").GetInt32()));
        var change = set.GetProperty("changes")[0];
        Assert.Equal(("Document", "We stop"), (change.GetProperty("kind").GetString(), change.GetProperty("after")[0].GetProperty("value").GetString()));
        Assert.False(change.TryGetProperty("before", out _));
    }

    [Fact]
    public async Task A_registry_file_is_signed_by_who_runs_the_program()
    {
        var file = folder.At("organisations.json");
        await File.WriteAllTextAsync(file, """{"organisations":[{"id":"ferry","names":{"en":"Ferry Union"}}]}""");
        await Typed.Well("add", "--organisations", file, "--archive", Place);
        await Typed.Well("add", "--organisations", file, "--archive", Place);

        using var archive = SqliteArchive.Open(Place).Value;
        var set = Assert.Single(archive.Changes.Latest(9));
        Assert.Equal(($"registry file ({Environment.UserName})", "organisations.json", ChangeKind.Organisation), (set.By.Name, set.By.Why, set.Changes[0].Kind));
    }

    [Fact]
    public async Task An_undoing_says_by_whom_and_why_and_of_what_there_is()
    {
        Assert.Contains("an undoing says by whom and why", (await Typed.Avow("undo", "1", "--archive", Place)).Err, StringComparison.Ordinal);
        Assert.Contains("nothing of this number was changed", (await Typed.Avow("undo", "7", "--by", "Mara", "--why", "x", "--archive", Place)).Err, StringComparison.Ordinal);
        Assert.Contains("nothing of this number was changed", (await Typed.Avow("changes", "7", "--archive", Place)).Err, StringComparison.Ordinal);
    }
}
