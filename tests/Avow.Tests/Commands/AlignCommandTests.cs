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

    [Fact]
    public async Task Files_of_any_format_are_aligned_and_what_differs_is_said()
    {
        Write();
        var said = (await Typed.Well("align", folder.At("a.html"), folder.At("b.md"))).Out;
        Assert.StartsWith("[0]:[0]\n[1]:[1]\n", said, StringComparison.Ordinal);
        Assert.Contains("Translations of each other", said, StringComparison.Ordinal);
        Assert.Contains("number (0.90): 312 in the first text, 213 in the second", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_one_object()
    {
        Write();
        using var json = System.Text.Json.JsonDocument.Parse(Assert.Single((await Typed.Well("align", folder.At("a.html"), folder.At("b.md"), "--json")).OutLines));
        var root = json.RootElement;
        Assert.Equal("Translation", root.GetProperty("standing").GetProperty("kind").GetString());
        Assert.Equal("de", root.GetProperty("b").GetProperty("language").GetString());
        Assert.Equal("Number", root.GetProperty("differences")[0].GetProperty("kind").GetString());
        Assert.Equal(0, root.GetProperty("beads")[0].GetProperty("a")[0].GetInt32());
        Assert.All(root.GetProperty("a").GetProperty("segments").EnumerateArray(), segment => Assert.Equal(segment.GetProperty("words").GetString()!.Length, segment.GetProperty("end").GetInt32() - segment.GetProperty("start").GetInt32()));
    }

    [Fact]
    public async Task A_memory_and_a_page_are_written_whole_and_over_nothing()
    {
        Write();
        var (tmx, html) = (folder.At("out.tmx"), folder.At("out.html"));
        await Typed.Well("align", folder.At("a.html"), folder.At("b.md"), "--tmx", tmx, "--html", html);
        Assert.EndsWith("</html>\n", await File.ReadAllTextAsync(html), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(tmx), (await Typed.Well("align", folder.At("a.html"), folder.At("b.md"), "--tmx", "-")).Out);
        var again = await Typed.Avow("align", folder.At("a.html"), folder.At("b.md"), "--tmx", tmx);
        Assert.Equal(1, again.Exit);
        Assert.Contains("something is there already", Assert.Single(again.Problems), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*unfinished*"));
    }

    [Fact]
    public async Task Two_texts_of_one_language_are_said_to_be_so()
    {
        Write();
        Assert.Contains("One language (1.00): Both are in one language; 7 of 7 and 7 of 7 sentences share their wording.", (await Typed.Well("align", folder.At("a.html"), folder.At("a.html"))).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_a_text_without_words()
    {
        Write();
        await File.WriteAllTextAsync(folder.At("empty.txt"), "");
        Assert.Contains("Nothing to align (1.00): The second text has no words.", (await Typed.Well("align", folder.At("a.html"), folder.At("empty.txt"))).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it wants two files")]
    [InlineData("it wants two files", "a")]
    [InlineData("only one thing can be written to it", "a", "b", "--tmx", "-", "--html", "-")]
    [InlineData("it prints beads and nothing else", "--lines", "a", "b", "--json")]
    [InlineData("it wants two files", "a", "b", "--lines", "a", "b")]
    public async Task What_cannot_be_meant_is_refused(string reason, params string[] words)
    {
        var answer = await Typed.Avow(["align", .. words]);
        Assert.Equal(2, answer.Exit);
        Assert.Contains(reason, Assert.Single(answer.Problems), StringComparison.Ordinal);
    }

    private void Write()
    {
        File.WriteAllText(folder.At("a.html"), "<!doctype html><html lang=en><title>The gate</title><article><h1>The gate stays open</h1><p>The dockers of seven harbours are on strike since Monday. They ask for bread and peace. 312 of them voted on 14 March 2024.</p><p>Marta Ovesen was arrested in the morning. The police have given no reason. We call on all unions to send help.</p></article></html>");
        File.WriteAllText(folder.At("b.md"), "# Das Tor bleibt offen\n\nDie Hafenarbeiter von sieben Häfen streiken seit Montag. Sie fordern Brot und Frieden. 213 von ihnen haben am 14. März 2024 abgestimmt.\n\nMarta Ovesen wurde am Morgen verhaftet. Die Polizei hat keinen Grund genannt. Wir rufen alle Gewerkschaften auf, Hilfe zu schicken.\n");
    }

    [Theory]
    [InlineData("align", "--lines", "a", "b", "--from", "<>")]
    [InlineData("quotes", "ferry", "--take", "x")]
    [InlineData("quotes", "ferry", "--take", "99999999999")]
    [InlineData("search", "ferry", "--take", "1.5")]
    public async Task What_makes_no_sense_is_not_understood(params string[] typed) => Assert.Equal(2, (await Typed.Avow(typed)).Exit);
}
