using Avow.Statements;
using Avow.Tests.Publishing;

namespace Avow.Tests.Desk;

public sealed class CorrectingTests(DeskWithPapers papers) : IClassFixture<DeskWithPapers>
{
    private string AddressOf(string name) => $"/desk/queues/texts/{papers.TextOf(name)}";

    [Fact]
    public async Task What_the_program_found_stands_beside_the_field_with_where_and_how_sure()
    {
        var html = (await papers.Desk.Get(AddressOf("garden"))).Html;
        Assert.Contains("A garden behind the dyke", html, StringComparison.Ordinal);
        Assert.Contains("&lt;h1&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_was_changed_is_corrected_and_taken_back_it_is_as_it_was_found()
    {
        var address = AddressOf("garden");
        var sent = await papers.Send(address, address, ("title", "Beans for the street"), ("issuer", ""), ("language", "en"), ("why", "the paper's own headline"));
        Assert.Equal((303, address), (sent.Status, sent.Location));
        var correction = Assert.Single(papers.Archive.Library.CorrectionsOf(papers.TextOf("garden")));
        Assert.Equal((CorrectedField.Title, "Beans for the street", "Ada Example", "the paper's own headline"), (correction.Field, correction.Value, correction.By, correction.Why));
        Assert.Equal("Beans for the street", papers.Archive.Library.Find(papers.TextOf("garden"))!.Title);

        await papers.Send(address, address, ("title", "Beans for the street"), ("takeback", "Title"), ("why", "it was the other page"));
        Assert.Equal("A garden behind the dyke", papers.Archive.Library.Find(papers.TextOf("garden"))!.Title);
    }

    [Theory]
    [InlineData("date", "yesterday", "not a day")]
    [InlineData("language", "English!", "not a language tag")]
    [InlineData("sourceaddress", "javascript:alert(1)", "not an address")]
    [InlineData("title", "", "needs a value")]
    public async Task What_cannot_stand_is_said_beside_the_field_and_nothing_is_kept(string field, string value, string problem)
    {
        var (address, before) = (AddressOf("column"), papers.Archive.Library.Generation);
        var answer = await papers.Send(address, address, (field, value), ("why", "because"));
        Assert.Equal(422, answer.Status);
        Assert.Contains(problem, answer.Html, StringComparison.Ordinal);
        Assert.Equal(before, papers.Archive.Library.Generation);
    }

    [Fact]
    public async Task A_correction_without_a_reason_is_not_kept()
    {
        var (address, before) = (AddressOf("column"), papers.Archive.Library.Generation);
        var answer = await papers.Send(address, address, ("title", "<script>alert(1)</script>"));
        Assert.Equal((422, before), (answer.Status, papers.Archive.Library.Generation));
        Assert.Contains("&lt;script&gt;alert(1)", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_may_begin_with_a_later_paragraph()
    {
        var address = AddressOf("reprint");
        var before = papers.Archive.Library.Find(papers.TextOf("reprint"))!.Words;
        var (first, last) = (ValueOf("first-was"), ValueOf("last-was"));
        var sent = await papers.Send(address, address, ("first", $"{first + 1}"), ("last", $"{last}"), ("first-was", $"{first}"), ("last-was", $"{last}"), ("why", "the first line is the paper's"));
        Assert.Equal(303, sent.Status);
        Assert.Equal(before[(before.IndexOf('\n', StringComparison.Ordinal) + 1)..], papers.Archive.Library.Find(papers.TextOf("reprint"))!.Words);

        int ValueOf(string name)
        {
            var html = papers.Desk.Get(address).GetAwaiter().GetResult().Html;
            var at = html.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + name.Length + 15;
            return int.Parse(html[at..html.IndexOf('"', at)], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("first", "9999", "“9999” is no paragraph of the page. Choose one of the list.")]
    [InlineData("last", "9999", "“9999” is no paragraph of the page. Choose one of the list.")]
    [InlineData("first", "-1", "“-1” is no paragraph of the page. Choose one of the list.")]
    [InlineData("last", "soon", "“soon” is no paragraph of the page. Choose one of the list.")]
    [InlineData("witnessrole", "bard", "")]
    public async Task What_is_out_of_range_is_said_at_its_field(string field, string value, string said)
    {
        var address = AddressOf("garden");
        var others = new Dictionary<string, string> { ["first"] = "0", ["last"] = "0" };
        others[field] = value;
        var answer = await papers.Send(address, address, [.. others.Select(one => (one.Key, one.Value)), ("why", "the paper says so")]);
        Assert.Equal(422, answer.Status);
        var at = RenderedHtml.Parse(answer.Html).Descendants("select").Single(select => select.Attribute("name")!.Value == field).Parent!;
        var wrong = at.WithClass("wrong").Single().Value;
        Assert.True(said.Length == 0 ? wrong.Length > 10 : wrong == said, wrong);
        Assert.Contains("the paper says so", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_would_end_before_it_begins_is_said_to()
    {
        var address = AddressOf("reprint");
        var answer = await papers.Send(address, address, ("first", "2"), ("last", "1"), ("why", "the paper says so"));
        Assert.Equal(422, answer.Status);
        Assert.Contains("It would end before it begins.", answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("captures")]
    [InlineData("texts")]
    [InlineData("damage")]
    public async Task A_page_of_a_queue_that_is_not_there_leads_to_its_first_and_says_why(string queue)
    {
        var answer = await papers.Desk.Get($"/desk/queues/{queue}?page=9999");
        Assert.Equal((303, $"/desk/queues/{queue}"), (answer.Status, answer.Location));
        Assert.Contains("There is no page 9,999 here any more", (await papers.Desk.Get(answer.Location)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_said_of_many_texts_at_once_and_undone_at_once()
    {
        const string address = "/desk/queues/texts";
        var texts = new[] { papers.TextOf("garden"), papers.TextOf("column") };
        var sent = await papers.Send(address, address, ("text", texts[0].Value), ("text", texts[1].Value), ("field", "Issuer"), ("value", "Ilse Marn"), ("why", "signed in print"));
        Assert.Equal(303, sent.Status);
        Assert.All(papers.Archive.Library.Summaries(texts).Values, summary => Assert.Equal("Ilse Marn", summary.Issuer));
        Assert.True(papers.Archive.Changes.Undo(papers.Archive.Changes.Latest(1)[0].Number, new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
        Assert.All(papers.Archive.Library.Summaries(texts).Values, summary => Assert.NotEqual("Ilse Marn", summary.Issuer));
    }

    [Fact]
    public async Task Of_many_texts_nothing_is_said_that_only_one_can_bear()
    {
        const string address = "/desk/queues/texts";
        var answer = await papers.Send(address, address, ("text", papers.TextOf("garden").Value), ("field", "Title"), ("value", "One title"), ("why", "because"));
        Assert.Equal(422, answer.Status);
    }
}
