using Avow.Road;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

public sealed class LanguageCommandTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_line_has_its_tag_in_its_place()
    {
        string[] lines = ["The crews of the night boats will carry no cargo for the closing of the strait.", "", "Экипажи ночных паромов не повезут ни одного груза ради закрытия пролива.", "12345", "Los tripulantes de los barcos nocturnos no llevarán ninguna carga."];
        await File.WriteAllTextAsync(folder.At("lines.txt"), string.Join("\r\n", lines));
        Assert.Equal("en\nund\nru\nund\nes\n", (await Typed.Well("language", "--lines", folder.At("lines.txt"))).Out);
    }

    [Fact]
    public async Task As_many_lines_come_out_as_go_in()
    {
        await File.WriteAllLinesAsync(folder.At("lines.txt"), Enumerable.Range(0, 1_000).Select(i => i % 3 == 0 ? "We say no to the closing of the strait" : "Мы говорим нет закрытию пролива"));
        Assert.Equal(1_000, (await Typed.Well("language", "--lines", folder.At("lines.txt"))).OutLines.Count);
    }

    [Theory]
    [InlineData("missing.txt", "it is not there")]
    [InlineData(".", "it is a folder")]
    public async Task What_cannot_be_opened_is_said(string name, string reason)
    {
        var answer = await Typed.Avow("language", "--lines", folder.At(name));
        Assert.Equal(1, answer.Exit);
        Assert.Contains(reason, Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\rb\n\nc", new[] { "a\rb", "", "c" })]
    public void Lines_end_at_line_feeds_only(string text, string[] lines) => Assert.Equal(lines, TextLines.Of(new StringReader(text)));

    [Fact]
    public void A_line_without_end_is_cut_and_the_next_is_whole() =>
        Assert.Equal([TextLines.MaxChars, 1], TextLines.Of(new StringReader(new string('x', 300_000) + "\ny")).Select(line => line.Length));
}
