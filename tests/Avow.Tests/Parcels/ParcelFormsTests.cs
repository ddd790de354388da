using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Avow.Archive;
using Avow.Tests.Archive;
using Avow.Tests.Scripts;

namespace Avow.Tests.Parcels;

/// <summary>What people and other programs read of a parcel says the same as the archive.</summary>
public sealed class ParcelFormsTests(EditedArchive edited) : IClassFixture<EditedArchive>
{
    private const string Page = """
        <!doctype html><html lang="en"><title>All that can stand in a page</title><article><h1>All that can stand in a page</h1>
        <p>On Friday the ferries stop<sup><a href="#fn1" id="r1">1</a></sup>, and <em>nobody</em> was <strong>asked *twice*</strong>, see <a href="https://quay.example/a?b=1&amp;c=2">the answer</a>.</p>
        <h2>What we ask</h2><ul><li>that the crews be heard<ul><li>by night</li></ul></li><li>that they be paid</li></ul>
        <blockquote><p>A gate is not a shore.</p></blockquote>
        <h3>Smaller</h3><p lang="ar" dir="rtl">المضيق لمن يعبرونه في كل يوم من أيام السنة.</p>
        <h2>The lines</h2><table><tr><th>Line</th><th>Crossings</th></tr><tr><td>North</td><td>14</td></tr></table>
        <figure><img src="a.png" alt=""><figcaption>The gate on Tuesday.</figcaption></figure>
        <p>1. This begins like a list and # is no heading. A note is lost here.[7]</p>
        <section class="footnotes"><ol><li id="fn1">Resolution of the crews, 12 May 2026. <a href="#r1">↩</a></li></ol></section></article></html>
        """;

    [Fact]
    public void Tei_holds_every_word_of_every_text_in_its_order()
    {
        using var archive = SqliteArchive.Open(edited.Archive).Value;
        foreach (var standing in archive.Sums.Now().Texts)
        {
            var text = archive.Library.Find(standing.Text)!;
            var tei = XDocument.Load(Path.Combine(edited.Parcel, "texts", $"{text.Id}.xml"));
            var body = tei.Descendants(Tei + "body").Single();
            foreach (var offered in body.Descendants(Tei + "corr").ToList()) offered.Remove();
            Assert.Equal(Letters(text.Words), Letters(body.Value));
            Assert.Equal(text.Words, File.ReadAllText(Path.Combine(edited.Parcel, "texts", $"{text.Id}.txt")));
        }

        // The bars that part cells in the words are cells here.
        static string Letters(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter) && letter != '|'));
    }

    [Fact]
    public async Task Headings_lists_notes_tables_figures_and_damage_are_what_tei_calls_them()
    {
        using var folder = new Folder();
        var tei = await Exported(folder, ".xml");
        var body = XDocument.Parse(tei, LoadOptions.PreserveWhitespace).Descendants(Tei + "body").Single();
        Assert.Equal(["statement", "section", "section", "section"], body.Descendants(Tei + "div").Select(div => div.Attribute("type")!.Value));
        Assert.Equal("by night", body.Descendants(Tei + "item").Single(item => item.Ancestors(Tei + "item").Any()).Value.Trim());
        Assert.Equal(["North", "14"], body.Descendants(Tei + "row").Last().Elements(Tei + "cell").Select(cell => cell.Value.Trim()));
        Assert.Equal("The gate on Tuesday.", body.Descendants(Tei + "figure").Single().Value.Trim());
        Assert.Equal("A gate is not a shore.", body.Descendants(Tei + "quote").Single().Value.Trim());
        var note = body.Descendants(Tei + "note").Single();
        var mark = body.Descendants(Tei + "ref").Single(found => found.Attribute("type")?.Value == "note");
        Assert.Equal($"#{mark.Attribute(XNamespace.Xml + "id")!.Value}", note.Attribute("target")!.Value);
        Assert.Equal($"#{note.Attribute(XNamespace.Xml + "id")!.Value}", mark.Attribute("target")!.Value);
        Assert.Contains(body.Descendants(Tei + "p"), p => p.Attribute(XNamespace.Xml + "lang")?.Value == "ar" && p.Attribute("style")?.Value == "direction: rtl");
        Assert.Equal("note-missing", body.Descendants(Tei + "gap").Single().Attribute("reason")!.Value);
        Assert.Equal(["italic", "bold"], body.Descendants(Tei + "hi").Select(hi => hi.Attribute("rend")!.Value));
    }

    [Fact]
    public async Task Markdown_says_the_same_and_no_word_of_the_source_is_taken_for_a_mark()
    {
        using var folder = new Folder();
        var markdown = await Exported(folder, ".md");
        Assert.Contains("title: \"All that can stand in a page\"\n", markdown, StringComparison.Ordinal);
        Assert.Contains("*nobody* was **asked \\*twice\\***, see [the answer](<https://quay.example/a?b=1&c=2>).", markdown, StringComparison.Ordinal);
        Assert.Contains("ferries stop[^n1]", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^n1]: ", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## What we ask\n\n- that the crews be heard\n  - by night\n- that they be paid\n\n> A gate is not a shore.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n| Line | Crossings |\n| --- | --- |\n| North | 14 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n1\\. This begins like a list and # is no heading. A note is lost here.\\[7\\]<!-- note-missing -->\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_annotation_finds_its_words_in_the_plain_text_it_names()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(edited.Parcel, "annotations.jsonl")))
        {
            var annotation = JsonDocument.Parse(line).RootElement;
            Assert.True(ids.Add(annotation.GetProperty("id").GetString()!), "two annotations have one id");
            kinds.Add(annotation.GetProperty("motivation").GetString()!);
            foreach (var resource in annotation.GetProperty("body").EnumerateArray().Append(annotation.GetProperty("target")).Where(one => one.TryGetProperty("selector", out _)))
            {
                var words = File.ReadAllText(Path.Combine(edited.Parcel, resource.GetProperty("source").GetString()!)).EnumerateRunes().ToList();
                var (position, quote) = (resource.GetProperty("selector")[0], resource.GetProperty("selector").EnumerateArray().ElementAtOrDefault(1));
                var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
                if (quote.ValueKind == JsonValueKind.Object) Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(words.GetRange(start, end - start)));
            }
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "linking", "assessing", "classifying", "commenting" }, kinds);
    }

    [Fact]
    public void Tables_are_safe_in_a_spreadsheet_and_say_what_the_archive_says()
    {
        var texts = File.ReadAllLines(Path.Combine(edited.Parcel, "texts.csv"));
        using var archive = SqliteArchive.Open(edited.Archive).Value;
        Assert.Equal(archive.Library.Counts().Texts, texts.Length - 1);
        Assert.Contains(texts, line => line.Contains(",'=Another title,", StringComparison.Ordinal));
        Assert.Equal(archive.Relations.All().Count(), File.ReadAllLines(Path.Combine(edited.Parcel, "relations.csv")).Length - 1);
        Assert.Contains("quay-day,ar: يوم الرصيف; en: Quay Day,2026-05-01,ferry-north", File.ReadAllText(Path.Combine(edited.Parcel, "events.csv")), StringComparison.Ordinal);
    }

    [TeiSchemaFact]
    public async Task Tei_is_valid_against_tei_all()
    {
        using var folder = new Folder();
        await Exported(folder, ".xml");
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(edited.Parcel, "texts"), "*.xml"), .. Directory.EnumerateFiles(folder.At("parcel", "texts"), "*.xml")];
        using var jing = Process.Start(new ProcessStartInfo("jing", [TeiSchemaFactAttribute.Schema!, .. files]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var said = await jing.StandardOutput.ReadToEndAsync();
        await jing.WaitForExitAsync();
        Assert.True(jing.ExitCode == 0, said);
    }

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private static async Task<string> Exported(Folder folder, string ending)
    {
        await File.WriteAllTextAsync(folder.At("page.html"), Page);
        await Typed.Well("init", "--archive", folder.At("archive"), "--name", "One page");
        await Typed.Well("add", folder.At("page.html"), "--archive", folder.At("archive"));
        await Typed.Well("export", "--parcel", folder.At("parcel"), "--archive", folder.At("archive"));
        return await File.ReadAllTextAsync(Directory.EnumerateFiles(folder.At("parcel", "texts"), $"*{ending}").Single());
    }
}
