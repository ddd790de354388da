using System.Text.Json;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow correct</c>: an editor's word goes before the reader's, for good.</summary>
public sealed class CorrectCommandTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Mara = ["--by", "Mara", "--why", "the printed edition"];

    private readonly Folder folder = new();

    private string Place => folder.At("archive");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(folder.At("in"));
        await File.WriteAllTextAsync(
            folder.At("in", "gate.html"),
            "<!doctype html><html lang=en><title>Gate</title><article><h1>Gate</h1><p>We demand that the gate be opened in the morning, all of it.</p><p>The paper adds that it is of another mind, and says so here at length.</p><p>We thank all who stood at the gate with their lamps lit.</p></article>");
        await File.WriteAllTextAsync(folder.At("in", "captures.jsonl"), """{"id": "gate", "file": "gate.html", "address": "https://union.example/gate", "captured": "2026-05-14T12:05:00Z", "status": 200}""");
        await Typed.Well("init", "--archive", Place);
        await Typed.Well("add", "--archive", Place, "--manifest", folder.At("in", "captures.jsonl"));
        await Typed.Well("relate", "--archive", Place);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_correction_is_shown_listed_kept_by_rereading_and_by_a_backup_and_taken_back()
    {
        Assert.Equal("Nothing was corrected in the page of this text.\n", (await Avow("correct", "gate")).Out);
        var answer = await Avow(["correct", "gate", "--title", "The gate stays open", "--date", "2026-05-15", "--issuer", "Marea", .. Mara]);
        Assert.StartsWith("Corrected  title: “The gate stays open” (was “Gate”) by Mara on ", answer.OutLines[0], StringComparison.Ordinal);
        Assert.Equal("Next: avow relate", answer.OutLines[^1]);
        Assert.Equal(3, (await Avow("correct", "gate")).OutLines.Count);

        await Avow("reread", "--all");
        await Typed.Well("backup", folder.At("copy"), "--archive", Place);
        await Typed.Well("restore", folder.At("copy"), "--archive", folder.At("restored"));
        foreach (var place in new[] { Place, folder.At("restored") })
        {
            var shown = (await Typed.Well("show", "gate", "--archive", place)).OutLines;
            Assert.Equal("The gate stays open", shown[0]);
            Assert.Contains("2026-05-15", shown[1], StringComparison.Ordinal);
            Assert.Equal(3, shown.Count(line => line.StartsWith("Corrected  ", StringComparison.Ordinal)));
            await Typed.Well("check", "--archive", place);
        }

        await Avow("export", folder.At("parcel"));
        var exported = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(folder.At("parcel", "texts.jsonl")))).RootElement;
        Assert.Equal(("The gate stays open", 3), (exported.GetProperty("title").GetString(), exported.GetProperty("corrections").GetArrayLength()));

        await Avow(["correct", "gate", "--undo", "title", .. Mara]);
        Assert.Equal("Gate", (await Avow("show", "gate")).OutLines[0]);
        Assert.Equal(4, (await Avow("correct", "gate")).OutLines.Count);
    }

    [Theory]
    [InlineData("subtitle", "What was agreed at night", "subtitle")]
    [InlineData("signatory", "The lamplighters", "signatory")]
    [InlineData("licence", "https://creativecommons.org/licenses/by/4.0/", "licence")]
    [InlineData("statement-date", "2026-05-13", "date of the statement")]
    [InlineData("publication-date", "2026-05-14", "date of publication")]
    [InlineData("change-date", "2026-05-16", "date of the last change")]
    public async Task What_a_page_says_of_itself_is_corrected_and_taken_back(string field, string value, string name)
    {
        Assert.StartsWith($"Corrected  {name}: “{value}” by Mara on ", (await Avow(["correct", "gate", "--" + field, value, .. Mara])).OutLines[0], StringComparison.Ordinal);
        Assert.Contains($"{value} (corrected by Mara, 1.00)", (await Avow("show", "gate")).Out, StringComparison.Ordinal);
        await Avow(["correct", "gate", "--undo", field, .. Mara]);
        Assert.DoesNotContain($"{value} (corrected by Mara, 1.00)", (await Avow("show", "gate")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_not_the_acts_own_says_whose_it_is()
    {
        await Avow(["correct", "gate", "--date", "2026-05-15", .. Mara]);
        Assert.Contains("2026-05-15 (an editor's)", (await Avow("show", "gate")).OutLines[1], StringComparison.Ordinal);
        Assert.Equal("editor", JsonDocument.Parse((await Avow("show", "gate", "--json")).Out).RootElement.GetProperty("dateOf").GetString());
    }

    [Fact]
    public async Task Programs_get_a_line_for_each()
    {
        await Avow(["correct", "gate", "--language", "pt", "--block", "2=ru", "--json", .. Mara]);
        var lines = (await Avow("correct", "gate", "--json")).OutLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([("Language", "pt", "en"), ("BlockLanguage", "ru", "en")], lines.Select(line => (line.GetProperty("field").GetString(), line.GetProperty("value").GetString(), line.GetProperty("was").GetString())));
        Assert.Equal("pt", JsonDocument.Parse((await Avow("show", "gate", "--json")).Out).RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_text_ends_with_the_paragraph_whose_words_are_given()
    {
        await Avow(["correct", "gate", "--ends", "opened in the morning", .. Mara]);
        Assert.DoesNotContain("of another mind", (await Avow("show", "gate")).Out, StringComparison.Ordinal);
        await Avow(["correct", "gate", "--undo", "range", .. Mara]);
        Assert.Contains("of another mind", (await Avow("show", "gate")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--date May: it is not a day in the form 2026-05-14", "gate", "--date", "May", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--language 123: it is not a language tag", "gate", "--language", "123", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--block ru: it is not a paragraph's number and a language tag", "gate", "--block", "ru", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--title: it is empty", "gate", "--title", "", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--title: it is empty, or nothing in it can be seen", "gate", "--title", "\u200B\u2800", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--title: it holds a control character", "gate", "--title", "Gate\u0007", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--by: it is empty, or nothing in it can be seen", "gate", "--title", "Gate", "--by", "\u2060", "--why", "x")]
    [InlineData(2, "--date 0001-01-01: the day 0001-01-01 lies before 1000-01-01", "gate", "--date", "0001-01-01", "--by", "Mara", "--why", "x")]
    [InlineData(2, "--statement-date 9999-12-31: the day 9999-12-31 lies after", "gate", "--statement-date", "9999-12-31", "--by", "Mara", "--why", "x")]
    [InlineData(2, "'headline'", "gate", "--undo", "headline", "--by", "Mara", "--why", "x")]
    [InlineData(2, "'editor'", "gate", "--role", "editor", "--by", "Mara", "--why", "x")]
    [InlineData(2, "a correction says by whom and why", "gate", "--title", "x")]
    [InlineData(2, "a correction says by whom and why", "gate", "--title", "x", "--by", "Mara", "--why", " ")]
    [InlineData(2, "no field was named", "gate", "--by", "Mara", "--why", "x")]
    [InlineData(1, "nothing in the archive has this name", "no-such", "--title", "x", "--by", "Mara", "--why", "x")]
    [InlineData(1, "the text has no such paragraph", "gate", "--block", "99=ru", "--by", "Mara", "--why", "x")]
    [InlineData(1, "these words are not in the page", "gate", "--begins", "zeppelin", "--by", "Mara", "--why", "x")]
    [InlineData(1, "these words stand in more than one place", "gate", "--begins", "the gate", "--by", "Mara", "--why", "x")]
    public async Task What_cannot_be_corrected_is_said_in_one_line_and_nothing_changed(int exit, string said, params string[] words)
    {
        var answer = await Typed.Avow(["correct", .. words, "--archive", Place]);
        Assert.Equal((exit, ""), (answer.Exit, answer.Out));
        Assert.Contains(said, Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.Equal("Nothing was corrected in the page of this text.\n", (await Avow("correct", "gate")).Out);
    }

    private Task<Answer> Avow(params string[] words) => Typed.Well([.. words, "--archive", Place]);
}
