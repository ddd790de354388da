using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

public sealed class AlignCommandTests : IDisposable
{
    private readonly Folder folder = new();

    public AlignCommandTests()
    {
        File.WriteAllLines(folder.At("a.txt"), ["The dockers of seven harbours are on strike.", "They ask for bread and peace.", "Marta Ovesen was arrested on 14 March 2024."]);
        File.WriteAllLines(folder.At("b.txt"), ["Die Hafenarbeiter von sieben Häfen streiken.", "Marta Ovesen wurde am 14. März 2024 verhaftet."]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--from en --to de")]
    public async Task Beads_are_printed_a_line_each(string languages) =>
        Assert.Equal("[0]:[0]\n[1]:[]\n[2]:[1]\n", (await Typed.Well(["align", "--lines", folder.At("a.txt"), folder.At("b.txt"), .. languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)])).Out);

    [Fact]
    public async Task Nothing_on_both_sides_is_nothing()
    {
        await File.WriteAllTextAsync(folder.At("empty.txt"), "");
        Assert.Equal("", (await Typed.Well("align", "--lines", folder.At("empty.txt"), folder.At("empty.txt"))).Out);
        Assert.Equal("[0]:[]\n[1]:[]\n[2]:[]\n", (await Typed.Well("align", "--lines", folder.At("a.txt"), folder.At("empty.txt"))).Out);
    }

    [Fact]
    public async Task What_is_missing_is_said()
    {
        var answer = await Typed.Avow("align", "--lines", folder.At("a.txt"), folder.At("gone.txt"));
        Assert.Equal(1, answer.Exit);
        Assert.Contains("it is not there", Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_is_not_enough()
    {
        var answer = await Typed.Avow("align", "--lines", folder.At("a.txt"));
        Assert.Equal(2, answer.Exit);
        Assert.Contains("two files", Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_is_refused()
    {
        await File.WriteAllBytesAsync(folder.At("bytes"), [1, 0, 2, 10]);
        var answer = await Typed.Avow("align", "--lines", folder.At("bytes"), folder.At("a.txt"));
        Assert.Equal(1, answer.Exit);
        Assert.Contains("it is no text", Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("align", "--lines", "a", "b", "--from", "<>")]
    [InlineData("quotes", "ferry", "--take", "x")]
    [InlineData("quotes", "ferry", "--take", "99999999999")]
    [InlineData("search", "ferry", "--take", "1.5")]
    public async Task What_makes_no_sense_is_not_understood(params string[] typed) => Assert.Equal(2, (await Typed.Avow(typed)).Exit);
}
