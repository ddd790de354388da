using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class DamagePageTests
{
    private readonly FakeArchive archive = new();

    [Fact]
    public void Every_entry_leads_to_the_block_that_shows_the_damage()
    {
        var text = Add("https://a.example/", "One.", "Two[7].");
        archive.Add(new FakePage("https://b.example/", "2026-05-14T12:00:00Z") { Texts = [new FakeText("en", null, "Sound", "Nothing wrong.")] });

        var page = Page(new PageRequest.Damage(null));

        Assert.Equal([$"/t/{text}#p2"], page.All("a").Select(link => link.Href()!).Where(href => href.StartsWith("/t/", StringComparison.Ordinal)));
        var statement = Page(new PageRequest.OfText(text));
        Assert.Equal("p2", statement.ById("p2").Attribute("id")!.Value);
        Assert.Contains("A note is referred to here", string.Concat(statement.DescendantNodes().OfType<System.Xml.Linq.XText>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_behind_the_last_text_of_a_page_is_shown_at_its_end()
    {
        var text = archive.TextOf(Add("https://a.example/", "One.", "Two[7]."));
        var document = archive.Find(text.Document)!;
        var layout = TextLayout.Of(text, document with { Content = Behind(document.Content) });
        Assert.Equal(new TextRange(text.Words.Length, text.Words.Length), Assert.Single(layout.Damage).Range);
    }

    [Fact]
    public void A_long_list_comes_in_pages_and_a_page_too_far_is_not_there_and_leads_to_the_last()
    {
        for (var i = 0; i < DamageModel.CasesPerPage + 3; i++) Add($"https://a.example/{i}", "One.", "Two[7].");
        var beyond = new PageRenderer(archive.Shelf, FakeCollation.Of).Render(new PageRequest.Damage(DamageKind.NoteMissing, 99));
        Assert.Equal(404, beyond.Status);
        Assert.Contains(RenderedHtml.Parse(beyond.Html).All("a"), link => link.Href() == "/damage?kind=note-missing&page=2" && link.Value == "Page 2 of 2");
        var last = Page(new PageRequest.Damage(DamageKind.NoteMissing, 2));
        Assert.Equal(3, last.All("a").Count(link => link.Href()!.StartsWith("/t/", StringComparison.Ordinal)));
        Assert.Contains(last.All("a"), link => link.Href() == "/damage?kind=note-missing" && link.Attribute("rel")?.Value == "prev");
    }

    [Fact]
    public void The_front_page_leads_there_when_there_is_any()
    {
        Assert.DoesNotContain((Page(new PageRequest.Home())).All("a"), link => link.Href() == "/damage");
        Add("https://a.example/", "One.", "Two[7].");
        Assert.Contains((Page(new PageRequest.Home())).All("a"), link => link.Href() == "/damage");
    }

    [Fact]
    public void What_an_editor_corrected_stands_with_the_evidence()
    {
        var text = Add("https://a.example/", "One.", "Two[7].");
        archive.Corrections[text] = [new() { Field = CorrectedField.Title, Value = "Right <b>title", Was = "Wrong", About = new(new(0, 4), "One.", "", ""), By = "Mara", At = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), Why = "the printed edition" }];
        var evidence = (Page(new PageRequest.OfText(text))).ById("evidence").Value;
        Assert.Contains("title: Right <b>title, was Wrong, corrected by Mara, 22 November 2026: the printed edition", evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_became_of_a_damage_stands_where_it_stands_and_leads_to_what_was_found()
    {
        var text = Add("https://a.example/", "One.", "Two[7].");
        var whole = Add("https://whole.example/", "First.", "The note: <b>since</b> Monday[7].");
        Resolve(text, new() { Found = "<b>since</b> Monday", InText = whole, Why = "the paper printed it whole" });

        foreach (var page in new[] { Page(new PageRequest.OfText(text)), Page(new PageRequest.Damage(null)) })
        {
            var note = Assert.Single(page.All("span"), span => span.Attribute("class")?.Value == "resolved");
            Assert.Equal("Found: <b>since</b> Monday, in whole.example (Mara, 22 November 2026: the paper printed it whole)", note.Value);
            Assert.Equal($"/t/{whole}#p2", Assert.Single(note.Descendants(), element => element.Name.LocalName == "a").Href());
        }

        Resolve(whole, new() { Why = "so in the paper" });
        Assert.Contains("Looked into: it is so in the source (Mara, 22 November 2026: so in the paper)", (Page(new PageRequest.OfText(whole))).Value, StringComparison.Ordinal);
        Assert.Contains("A note is referred to here", (Page(new PageRequest.OfText(whole))).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_shows_what_is_resolved_or_what_is_not()
    {
        var open = Add("https://a.example/", "One.", "Two[7].");
        Assert.DoesNotContain((Page(new PageRequest.Damage(null))).All("a"), link => link.Href()!.Contains("resolved", StringComparison.Ordinal));
        var done = Add("https://b.example/", "One.", "Two[7].");
        Resolve(done, new() { Why = "so in the paper" });

        Assert.Equal([$"/t/{open}#p2"], Cases(Page(new PageRequest.Damage(null, IsResolved: false))));
        Assert.Equal([$"/t/{done}#p2"], Cases(Page(new PageRequest.Damage(DamageKind.NoteMissing, IsResolved: true))));
        var links = (Page(new PageRequest.Damage(DamageKind.NoteMissing))).All("a").Select(link => link.Href()).ToList();
        Assert.Contains("/damage?kind=note-missing&resolved=yes", links);
        Assert.Contains("/damage?kind=note-missing&resolved=no", links);
        Assert.Equal(new PageRequest.Damage(null, 1, true), PageRequest.Damage.FromUntrusted(new(name => name == "resolved" ? "yes" : null)));
    }

    [Theory]
    [InlineData("kind=link-cut-off&page=2", "LinkCutOff", 2)]
    [InlineData("kind=LINK-CUT-OFF&page=99999999999999", "LinkCutOff", int.MaxValue)]
    public void A_kind_and_a_page_are_read_from_an_address(string query, string kind, int page)
    {
        var request = Assert.IsType<PageRequest.Damage>(PageRequest.Damage.FromUntrusted(Fields(query)));
        Assert.Equal((kind, page), (request.Kind?.ToString(), request.Page));
    }

    [Fact]
    public void What_is_no_kind_or_no_number_is_left_out_and_said()
    {
        Add("https://a.example/", "One.", "Two[7].");
        var request = Assert.IsType<PageRequest.Misasked>(PageRequest.Damage.FromUntrusted(Fields("kind=rust&page=-3&resolved=<b>")));
        Assert.Equal(new PageRequest.Damage(null), request.Request);
        var said = Page(request).All("p").Where(line => line.Attribute("role")?.Value == "status").Select(line => line.Value).ToList();
        Assert.Equal(3, said.Count);
        Assert.StartsWith("Left out of what was asked: kind=rust. It is none of these: note-missing · ", said[0], StringComparison.Ordinal);
        Assert.Equal("Left out of what was asked: page=-3. It is no number from 1. Write a number from 1, or leave it away.", said[1]);
        Assert.Equal("Left out of what was asked: resolved=<b>. It is none of these: yes · no. Write one of them, or leave it away.", said[2]);
    }

    private static AskedFields Fields(string query)
    {
        var fields = query.Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
        return new(fields.GetValueOrDefault);
    }

    private void Resolve(Id<Text> text, DamageResolution resolution) =>
        archive.Resolutions[new(archive.TextOf(text).Document, 0)] = new(resolution, "Mara", new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

    private static IEnumerable<string> Cases(System.Xml.Linq.XElement page) => page.All("a").Select(link => link.Href()!).Where(href => href.StartsWith("/t/", StringComparison.Ordinal));

    private Id<Text> Add(string address, params string[] lines) => archive.Add(new FakePage(address, "2026-05-14T12:00:00Z")
    {
        Texts = [new FakeText("en", null, "Title", lines)],
        Damage = [(DamageKind.NoteMissing, "[7]")],
    })[0];

    private static Content Behind(Content content) => content with
    {
        Words = content.Words + "\nCut o",
        Damage = [new(DamageKind.StopsMidSentence, new(content.Words.Length + 1, content.Words.Length + 6), "Cut o")],
    };

    private System.Xml.Linq.XElement Page(PageRequest request) => RenderedHtml.Of(archive.Shelf, request);
}
