using System.Text.Json;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

public sealed class ReuseCommandTests : IDisposable
{
    private const string Call = "Dockers in seven harbours refused yesterday to load ammunition for the distant war. They asked all transport unions to follow them before winter.";

    private readonly Folder folder = new();

    public ReuseCommandTests()
    {
        Directory.CreateDirectory(folder.At("texts", "late"));
        Write("call.txt", Call);
        Write("late/report.md", $"The evening paper has it all, and we give it as it stands there.\n\n{Call}\n");
        Write("other.txt", "Nothing of this kind had been heard in the valley for years, and people came down from the farms to see it.");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_match_is_one_line_with_names_and_spans_of_both_sides()
    {
        var line = Assert.Single((await Reuse("--jsonl")).OutLines);
        using var match = JsonDocument.Parse(line);
        Assert.Equal(["call", "late/report"], new[] { "a", "b" }.Select(side => match.RootElement.GetProperty(side).GetString()!));
        Assert.Equal([0, Call.Length], match.RootElement.GetProperty("a_span").EnumerateArray().Select(place => place.GetInt32()));
        Assert.Equal("reprint", match.RootElement.GetProperty("kind").GetString());
        Assert.Equal(1, match.RootElement.GetProperty("score").GetDouble());
    }

    [Fact]
    public async Task People_get_a_line_for_each_passage_and_their_number() => Assert.Contains("1 passage shared by 3 texts", (await Reuse()).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Memory_threads_and_timings_change_nothing_of_the_result()
    {
        var answer = await Reuse("--jsonl", "--memory", "64MiB", "--threads", "3", "--timings");
        Assert.Equal((await Reuse("--jsonl")).Out, answer.Out);
        Assert.Contains("shingles", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_are_merged_into_the_same_result()
    {
        await Part("1/3");
        await Part("2/3");
        await Part("3/3");
        Assert.Equal((await Reuse("--jsonl")).Out, (await Reuse("--jsonl", "--merge", folder.At("2of3"), folder.At("1of3"), folder.At("3of3"))).Out);
    }

    [Fact]
    public async Task Parts_that_are_missing_cut_off_or_of_other_texts_are_refused_by_name()
    {
        await Part("1/2");
        await Part("2/2");
        await Refused("not each of 2 parts once", folder.At("1of2"), folder.At("1of2"));
        await File.WriteAllTextAsync(folder.At("cut"), (await File.ReadAllTextAsync(folder.At("2of2")))[..^5]);
        await Refused("not a whole part", folder.At("1of2"), folder.At("cut"));
        await File.WriteAllTextAsync(folder.At("edited"), System.Text.RegularExpressions.Regex.Replace(await File.ReadAllTextAsync(folder.At("1of2")) + "", "(?m) 0$", " 1", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.NotEqual(await File.ReadAllTextAsync(folder.At("1of2")), await File.ReadAllTextAsync(folder.At("edited")));
        await Refused("not a whole part", folder.At("edited"), folder.At("2of2"));
        Write("new.txt", "One more text that was not there before.");
        await Refused("other texts", folder.At("1of2"), folder.At("2of2"));
    }

    [Theory]
    [InlineData("--memory", "much")]
    [InlineData("--memory", "1KiB")]
    [InlineData("--threads", "0")]
    [InlineData("--part", "4/3")]
    [InlineData("--part", "1/1000")]
    public async Task What_makes_no_sense_is_refused_with_a_repair(string option, string value)
    {
        var answer = await Typed.Avow("reuse", folder.At("texts"), option, value);
        Assert.Equal(2, answer.Exit);
        Assert.StartsWith($"avow: {option}", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_named_and_the_rest_is_done()
    {
        await File.WriteAllBytesAsync(folder.At("texts", "picture.png"), [0x89, 0x50, 0, 0, 1]);
        Write("empty.txt", "");
        var answer = await Typed.Avow("reuse", folder.At("texts"), "--jsonl");
        Assert.Single(answer.OutLines);
        Assert.Contains("picture.png: it is no text", answer.Err, StringComparison.Ordinal);
        Assert.Equal(1, answer.Exit);
    }

    private void Write(string name, string words) => File.WriteAllText(folder.At("texts", name), words);

    private Task<Answer> Reuse(params string[] words) => Typed.Well(["reuse", folder.At("texts"), .. words]);

    private async Task Part(string part) => await File.WriteAllTextAsync(folder.At(part.Replace("/", "of", StringComparison.Ordinal)), (await Reuse("--part", part)).Out);

    private async Task Refused(string reason, params string[] parts)
    {
        var answer = await Typed.Avow(["reuse", folder.At("texts"), "--jsonl", "--merge", .. parts]);
        Assert.Equal((1, ""), (answer.Exit, answer.Out));
        Assert.Contains(reason, answer.Err, StringComparison.Ordinal);
    }
}
