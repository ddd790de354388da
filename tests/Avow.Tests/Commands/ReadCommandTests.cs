using System.Text.Json;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Commands;

/// <summary>Reading without an archive: what programs and scorers are fed with.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>The gate stays open</title><meta name="author" content="Ada Voss"></head><body><nav><a href="/">Home</a></nav>
        <article><h1>The gate stays open</h1><time datetime="2026-05-14">14 May 2026</time>
        <p>We, the crews of the night boats, will carry no cargo for the closing of the strait, today or later.[1]</p></article></body></html>
        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_becomes_one_line_with_its_text_blocks_and_damage()
    {
        await File.WriteAllTextAsync(folder.At("gate.html"), Page);
        var line = JsonDocument.Parse(Assert.Single((await Typed.Well("read", folder.At("gate.html"), "--jsonl")).OutLines)).RootElement;
        Assert.Equal(["file", "title", "author", "date", "language", "text", "blocks", "frame", "damage"], line.EnumerateObject().Select(property => property.Name).Take(9));
        Assert.Equal(("gate.html", "The gate stays open", "Ada Voss", "2026-05-14", "en"),
            (Said(line, "file"), Said(line, "title"), Said(line, "author"), Said(line, "date"), Said(line, "language")));
        var text = Said(line, "text");
        var blocks = line.GetProperty("blocks").EnumerateArray().Select(block => text[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()]);
        Assert.Equal(text.Split('\n'), blocks);
        Assert.Equal("NoteMissing", Said(line.GetProperty("damage")[0], "kind"));
    }

    [Fact]
    public async Task The_lines_come_in_the_order_of_the_files_and_twice_the_same()
    {
        Directory.CreateDirectory(folder.At("pages"));
        for (var i = 0; i < 60; i++) await File.WriteAllTextAsync(folder.At("pages", $"{i:00}.html"), Page.Replace("today", $"today {i}", StringComparison.Ordinal));
        var (first, again) = (await Typed.Well("read", folder.At("pages"), "--jsonl"), await Typed.Well("read", folder.At("pages"), "--jsonl"));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"{i:00}.html"), first.OutLines.Select(line => Said(JsonDocument.Parse(line).RootElement, "file")));
        Assert.Equal(first.Out, again.Out);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_the_rest_is_done()
    {
        Directory.CreateDirectory(folder.At("pages"));
        await File.WriteAllTextAsync(folder.At("pages", "good.html"), Page);
        await File.WriteAllBytesAsync(folder.At("pages", "empty.html"), []);
        var answer = await Typed.Avow("read", folder.At("pages"), folder.At("missing.html"), "", "--jsonl");
        Assert.Equal((1, 1, 3), (answer.Exit, answer.OutLines.Count, answer.Problems.Count));
    }

    [Fact]
    public async Task A_person_sees_numbered_paragraphs()
    {
        await File.WriteAllTextAsync(folder.At("gate.html"), Page);
        var answer = await Typed.Well("read", folder.At("gate.html"));
        Assert.StartsWith("gate.html: The gate stays open\n2026-05-14 · Ada Voss · en\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("  1  We, the crews", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_headline_of_a_page_is_its_title_and_no_part_of_its_text_and_every_range_moves_along()
    {
        await File.WriteAllTextAsync(folder.At("gate.html"), Page);
        var read = JsonDocument.Parse(Assert.Single((await Typed.Well("read", folder.At("gate.html"), "--jsonl")).OutLines)).RootElement;
        var text = Said(read, "text");
        Assert.Equal("The gate stays open", Said(read, "title"));
        Assert.StartsWith("We, the crews", text, StringComparison.Ordinal);
        Assert.Equal(text.Split('\n'), read.GetProperty("blocks").EnumerateArray().Select(block => text[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()]));
    }

    private static string Said(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
