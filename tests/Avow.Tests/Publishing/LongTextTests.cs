using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A text that is too long for one page comes in parts, and nothing of it is lost between them.</summary>
public sealed class LongTextTests
{
    [Fact]
    public void Two_hundred_thousand_words_come_in_parts_that_each_come_in_time()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [.. Enumerable.Range(1, 2_000).Select(n => $"{n} *{Words(100)}*")]);
        var clock = Stopwatch.StartNew();
        var first = Page(archive, text, 1);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5_000);
        var parts = PartsOf(first);
        Assert.InRange(parts, 15, 40);
        List<string> numbers = [];
        for (var part = 1; part <= parts; part++)
        {
            var page = part == 1 ? first : Page(archive, text, part);
            Assert.InRange(page.ToString().Length, 1_000, 160_000);
            numbers.AddRange(page.All("a").Where(link => link.Attribute("class")?.Value == "no").Select(link => link.Value));
        }

        Assert.Equal(Enumerable.Range(1, 2_000).Select(n => n.ToString(CultureInfo.InvariantCulture)), numbers);
    }

    [Fact]
    public void An_address_that_names_a_paragraph_but_no_part_arrives_where_the_part_is_named()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [.. Enumerable.Range(1, 2_000).Select(n => $"{n} {Words(100)}")]);
        var page = Page(archive, text, 1);
        var target = page.ById("p1500");
        var address = target.Parent!.All("a").Single().Href()!;
        Assert.StartsWith($"/t/{text}?part=", address, StringComparison.Ordinal);
        var part = Page(archive, text, int.Parse(address.Split('=')[1], CultureInfo.InvariantCulture));
        Assert.Equal("p", part.ById("p1500").Name.LocalName);
    }

    [Fact]
    public void A_link_to_a_passage_names_the_part_that_holds_it()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [.. Enumerable.Range(1, 2_000).Select(n => $"{n} {Words(100)}")]);
        var layout = RelatedText.Open(archive, text)!;
        var at = layout.Text.Words.IndexOf("\n1500 ", StringComparison.Ordinal) + 1;
        var place = layout.PlaceAt(at)!;
        Assert.True(place.Part > 1);
        var address = new PageAddresses().Text(text, place);
        Assert.Equal($"/t/{text}?part={place.Part}#p1500", address);
        Assert.Equal("p", Page(archive, text, place.Part).ById("p1500").Name.LocalName);
        Assert.Equal(1, layout.PlaceAt(0)!.Part);
    }

    [Fact]
    public void A_single_paragraph_without_end_is_cut_between_words_and_keeps_its_number()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [Words(40_000)]);
        List<string> words = [];
        for (var part = 1; part == 1 || words.Count < 40_000; part++)
        {
            var paragraph = (Page(archive, text, part)).ById("p1");
            words.AddRange(paragraph.Value[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.InRange(part, 1, 20);
        }

        Assert.Equal(Words(40_000), string.Join(' ', words));
    }

    [Fact]
    public void A_footnote_stands_in_the_part_that_refers_to_it()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [.. Enumerable.Range(1, 400).Select(n => n == 300 ? $"{n} {Words(60)}.[^1]" : $"{n} {Words(60)}"), "[^1] See the minutes."]);
        var parts = PartsOf(Page(archive, text, 1));
        for (var part = 1; part <= parts; part++)
        {
            var page = Page(archive, text, part);
            Assert.Equal(page.Descendants().Any(element => element.Attribute("id")?.Value == "r1"), page.Descendants().Any(element => element.Attribute("id")?.Value == "n1"));
        }
    }

    [Fact]
    public void A_text_of_a_few_pages_is_shown_whole()
    {
        var archive = new FakeArchive();
        var text = Add(archive, [.. Enumerable.Range(1, 100).Select(n => $"{n} {Words(100)}")]);
        var page = Page(archive, text, 7);
        Assert.DoesNotContain(page.All("nav"), nav => nav.Attribute("id")?.Value == "parts");
        Assert.Contains(page.Descendants(), element => element.Attribute("id")?.Value == "p100");
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(n => $"w{(n * 7_919 % 997).ToString(CultureInfo.InvariantCulture)}"));

    private static Id<Text> Add(FakeArchive archive, string[] lines) =>
        archive.Add(new FakePage("https://large.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "Large", lines)] })[0];

    private static XElement Page(FakeArchive archive, Id<Text> text, int part) => RenderedHtml.Of(archive.Shelf, new PageRequest.OfText(text, part));

    private static int PartsOf(XElement page)
    {
        var parts = page.ById("parts");
        Assert.Equal("nav", parts.Name.LocalName);
        return parts.All("li").Count();
    }
}
