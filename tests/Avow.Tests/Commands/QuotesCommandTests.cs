using System.Text.Json;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Contracts;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary><c>avow quotes</c>: where a sentence comes from.</summary>
public sealed class QuotesCommandTests : IDisposable
{
    private const string Sentence = "Nobody who has ever carried a sack of flour up those steps in the rain will believe that the lift is a luxury here.";

    private readonly Folder folder = new();
    private readonly string origin;

    public QuotesCommandTests()
    {
        using var archive = SqliteArchive.Create(Place, "Quoted").Value;
        var kept = archive.Imports.Keep([
            Made.Page("https://paper.example/late", $"The paper has read it. {Sentence}\nMore is not known.", title: "The paper", date: new(2026, 5, 20)),
            Made.Page("https://ferry.example/first", $"We write to all.\n{Sentence}", title: "The ferry", date: new(2026, 5, 14)),
            Made.Page("https://else.example/other", "Something else is written here, of which nobody asks anything at all.", title: "Other"),
        ]).Value;
        origin = kept[1].Texts[0].Value;
    }

    private string Place => folder.At("archive");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sentence_is_found_with_the_earliest_text_first_and_its_exact_place()
    {
        await Typed.Well("relate", "--archive", Place);
        var lines = await Ask("carried a sack of flour up those steps in the rain");
        Assert.Equal(2, lines.Count);
        Assert.Equal((origin, "2026-05-14", 1), (lines[0].GetProperty("text").GetString(), lines[0].GetProperty("date").GetString(), lines[0].GetProperty("share").GetDouble()));
        var passage = lines[0].GetProperty("passages")[0];
        Assert.Equal("carried a sack of flour up those steps in the rain", passage.GetProperty("words").GetString());
        Assert.Equal(17 + Sentence.IndexOf("carried", StringComparison.Ordinal), passage.GetProperty("span")[0].GetInt32());
        Assert.Equal(0, passage.GetProperty("differences").GetArrayLength());
    }

    [Theory]
    [InlineData("carried a sack of fluor up those steps in the rain", "fluor", "flour")]
    [InlineData("has ever carried sack of flour up those steps", "", "a")]
    [InlineData("nobody who ever carried a sack", "", "has")]
    [InlineData("ever carried a sack of flours up", "flours", "flour")]
    public async Task A_typo_or_a_missing_word_is_found_and_named(string asked, string typed, string there)
    {
        await Typed.Well("relate", "--archive", Place);
        var lines = await Ask(asked);
        Assert.Equal(origin, lines[0].GetProperty("text").GetString());
        var differences = lines[0].GetProperty("passages").EnumerateArray().SelectMany(passage => passage.GetProperty("differences").EnumerateArray()).Select(pair => (pair[0].GetString(), pair[1].GetString()));
        Assert.Contains((typed, there), differences);
    }

    [Fact]
    public async Task Words_too_few_to_be_recognised_are_looked_for_as_they_are()
    {
        await Typed.Well("relate", "--archive", Place);
        var said = await Typed.Well("quotes", "the rain will", "--archive", Place);
        Assert.Contains("too few or too plain", said.Err, StringComparison.Ordinal);
        Assert.Contains(": the rain will", said.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing found.", (await Typed.Well("quotes", "quite unheard of", "--archive", Place)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_texts_not_related_yet_it_says_so() =>
        Assert.Contains("3 texts are not related yet", (await Typed.Well("quotes", "carried a sack of flour up those steps", "--archive", Place)).Err, StringComparison.Ordinal);

    [Fact]
    public async Task Of_a_text_it_says_who_shares_words_with_it()
    {
        await Typed.Well("relate", "--archive", Place);
        Assert.Contains("1 relation by shared words", (await Typed.Well("quotes", origin, "--archive", Place)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_questions_are_one_line()
    {
        foreach (var (asked, answer) in new[] { ("", "no word among them"), ("… —", "no word among them"), (new string('a', 30_000), "more than 20,000 characters"), ("k7qf0000zzzz", "nothing in the archive has this name") })
        {
            var said = await Typed.Avow("quotes", asked, "--archive", Place);
            Assert.NotEqual(0, said.Exit);
            Assert.Contains(answer, said.Err, StringComparison.Ordinal);
        }
    }

    private async Task<List<JsonElement>> Ask(string asked) =>
        [.. (await Typed.Well("quotes", asked, "--archive", Place, "--json")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
