using System.Text.Json;
using Avow.Tests.Archive;
using Avow.Tests.Relating;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

public sealed class TranslationsCommandTests : IDisposable
{
    private readonly Folder folder = new();

    public TranslationsCommandTests()
    {
        Directory.CreateDirectory(folder.At("texts", "late"));
        foreach (var text in DetectionStatements.Strike.Take(3)) Write($"{text.Name}.txt", text.Words);
        foreach (var text in DetectionStatements.Flood) Write($"late/{text.Name}.md", text.Words.Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_pair_is_one_line_with_score_and_evidence_the_likeliest_first()
    {
        var lines = (await Translations("--jsonl")).OutLines;
        var pairs = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["huelga streik", "huelga strike", "late/flood late/inondation", "late/flood late/nawodnenie", "late/inondation late/nawodnenie", "streik strike"],
            pairs.Select(pair => $"{pair.GetProperty("a")} {pair.GetProperty("b")}").Order(StringComparer.Ordinal));
        Assert.All(pairs, pair => Assert.True(string.CompareOrdinal(pair.GetProperty("a").GetString(), pair.GetProperty("b").GetString()) < 0));
        Assert.All(pairs, pair => Assert.InRange(pair.GetProperty("score").GetDouble(), 0.5, 1));
        Assert.Equal(pairs.OrderByDescending(pair => pair.GetProperty("score").GetDouble()), pairs);
        Assert.All(pairs, pair => Assert.Contains(pair.GetProperty("evidence").EnumerateArray(), clue => clue.GetProperty("kind").GetString() is "paragraphs" or "sentences" && clue.GetProperty("shared").GetInt32() > 0));
    }

    [Fact]
    public async Task People_get_a_line_for_each_pair_and_their_number() => Assert.Contains("6 pairs among 6 texts", (await Translations()).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Threads_change_nothing_of_the_result() => Assert.Equal((await Translations("--jsonl", "--threads", "1")).Out, (await Translations("--jsonl", "--threads", "3")).Out);

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public async Task What_makes_no_sense_is_refused_with_a_reason(string threads)
    {
        var answer = await Typed.Avow("translations", folder.At("texts"), "--threads", threads);
        Assert.Equal(2, answer.Exit);
        Assert.StartsWith("avow: --threads", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_named_and_the_rest_is_done()
    {
        await File.WriteAllBytesAsync(folder.At("texts", "picture.png"), [0x89, 0x50, 0, 0, 1]);
        Write("empty.txt", "");
        var answer = await Typed.Avow("translations", folder.At("texts"), "--jsonl");
        Assert.Equal(6, answer.OutLines.Count);
        Assert.Contains("picture.png: it is no text", answer.Err, StringComparison.Ordinal);
        Assert.Equal(1, answer.Exit);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_plain_error()
    {
        var answer = await Typed.Avow("translations", folder.At("nowhere"));
        Assert.NotEqual(0, answer.Exit);
        Assert.Contains("nowhere", answer.Err, StringComparison.Ordinal);
    }

    private void Write(string name, string words) => File.WriteAllText(folder.At("texts", name), words);

    private Task<Answer> Translations(params string[] words) => Typed.Well(["translations", folder.At("texts"), .. words]);
}
