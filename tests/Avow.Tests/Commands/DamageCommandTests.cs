using System.Text.Json;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow damage</c>: the report over the archive.</summary>
public sealed class DamageCommandTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly string ferry;
    private readonly string paper;

    public DamageCommandTests()
    {
        using var archive = SqliteArchive.Create(Place, "Damaged").Value;
        archive.Registry.Keep(new() { Organisations = [Made.Organisation("ferry", "Ferry Workers’ Union", "https://ferry.example/")] });
        var kept = archive.Imports.Keep([
            Made.Captured("https://paper.example/a", "a", Made.Noon, Made.Content("A paragraph.\nIt breaks", title: "The paper") with { Damage = [new(DamageKind.ParagraphBroken, new(0, 12), "A paragraph."), new(DamageKind.StopsMidSentence, new(16, 22), "breaks")] }),
            Made.Captured("https://ferry.example/b", "b", Made.Noon, Made.Content("We stop[3].", title: "The ferry") with { Damage = [new(DamageKind.NoteMissing, new(7, 10), "[3]")] }),
            Made.Captured("https://ferry.example/c", "c", Made.Noon, Made.Content("We go on.")),
        ]).Value;
        (paper, ferry) = (kept[0].Texts[0].Value, kept[1].Texts[0].Value);
    }

    private string Place => folder.At("archive");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Kinds_are_counted_and_every_place_stands_under_who_published_it() => Assert.Equal(
        $"""
              1  note missing
              1  paragraph broken
              1  stops in the middle of a sentence

        Ferry Workers’ Union
          {ferry}  paragraph 1: note missing “[3]”  The ferry

        paper.example
          {paper}  paragraph 1: paragraph broken “A paragraph.”  The paper
          {paper}  paragraph 2: stops in the middle of a sentence “breaks”  The paper

        """,
        (await Typed.Well("damage", "--archive", Place)).Out);

    [Fact]
    public async Task What_an_editor_resolved_says_so_and_stays()
    {
        using (var archive = SqliteArchive.Open(Place).Value)
        {
            var text = archive.Library.Find(Id<Text>.FromTrusted(ferry))!;
            Assert.True(archive.Changes.Make([new DamageEdit(text.Document, 0, new() { Found = "Since Monday.", InText = Id<Text>.FromTrusted(paper), Why = "printed whole" })], new("Mara", Made.Noon)).IsGood);
        }

        var answer = (await Typed.Well("damage", "--kind", "note-missing", "--archive", Place)).Out;
        Assert.Contains($"note missing “[3]”  The ferry\n      resolved by Mara: “Since Monday.” in {paper} (printed whole)\n", answer, StringComparison.Ordinal);
        var resolved = JsonDocument.Parse((await Typed.Well("damage", "--kind", "note-missing", "--json", "--archive", Place)).OutLines[0]).RootElement.GetProperty("resolved");
        Assert.Equal(("Mara", "Since Monday.", paper), (Text(resolved, "by"), Text(resolved, "found"), Text(resolved, "inText")));
    }

    [Fact]
    public async Task One_kind_is_asked_for_by_its_name()
    {
        var lines = (await Typed.Well("damage", "--kind", "stops-mid-sentence", "--json", "--archive", Place)).OutLines;
        var line = JsonDocument.Parse(Assert.Single(lines)).RootElement;
        Assert.Equal(("StopsMidSentence", paper, "p2", 16, 22, "breaks"), (Text(line, "kind"), Text(line, "text"), Text(line, "anchor"), line.GetProperty("start").GetInt32(), line.GetProperty("end").GetInt32(), Text(line, "words")));
        Assert.Single((await Typed.Well("damage", "--kind", "NoteMissing", "--json", "--archive", Place)).OutLines);
        Assert.Equal("No source has this damage: broken characters.\n", (await Typed.Well("damage", "--kind", "encoding-broken", "--archive", Place)).Out);
    }

    [Fact]
    public async Task Single_texts_are_asked_for_by_their_names()
    {
        Assert.Single((await Typed.Well("damage", ferry, "--json", "--archive", Place)).OutLines);
        var answer = await Typed.Avow("damage", "no-such-text", paper, "--json", "--archive", Place);
        Assert.Equal((1, 2, 1), (answer.Exit, answer.OutLines.Count, answer.Problems.Count));
    }

    [Fact]
    public async Task A_kind_that_there_is_not_is_said_with_those_that_there_are()
    {
        var answer = await Typed.Avow("damage", "--kind", "rust", "--archive", Place);
        Assert.Equal((2, ""), (answer.Exit, answer.Out));
        Assert.Contains("rust: it is no kind of damage; there are note-missing, ", Assert.Single(answer.Problems), StringComparison.Ordinal);
        var suggested = await Typed.Well("[suggest:19]", "avow damage --kind ");
        Assert.Subset(suggested.OutLines.ToHashSet(), DamageKinds.Names.ToHashSet());
    }

    [Fact]
    public void Every_kind_of_damage_has_a_word_and_a_sentence_in_plain_English()
    {
        foreach (var kind in Enum.GetValues<DamageKind>())
        {
            Assert.True(Wording.English.Damages.ContainsKey(kind) && Wording.English.DamageNames.ContainsKey(kind), $"{kind} has no words.");
            Assert.Equal(kind, DamageKinds.FromUntrusted(DamageKinds.NameOf(kind)));
        }
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();
}
