using Avow.Archive;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class SearchFormTests
{
    [Fact]
    public void A_form_and_its_address_say_the_same()
    {
        var form = new SearchForm { Words = "\"free passage\" & пролив", Organisation = "tidewater", Language = "en", From = new(2026, 5, 1), Until = new(2026, 6, 1), Page = 3 };
        var address = new PageAddresses().Search(form);
        Assert.Equal("/search?q=%22free%20passage%22%20%26%20%D0%BF%D1%80%D0%BE%D0%BB%D0%B8%D0%B2&organisation=tidewater&language=en&from=2026-05-01&until=2026-06-01&page=3", address);
        var fields = address[8..].Split('&').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        Assert.Equal(form, SearchForm.FromUntrusted(fields.GetValueOrDefault));
    }

    [Fact]
    public void While_one_types_the_part_that_is_sent_says_what_the_page_at_the_same_address_says()
    {
        var archive = new FakeArchive();
        archive.Add(new FakePage("https://a.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "One", "A strike.")] });
        var form = SearchForm.FromUntrusted(name => name switch { "q" => "stri", "last" => "beginning", _ => null });
        Assert.True(form.LastIsBeginning);
        Assert.Equal("/search?q=stri&last=beginning", new PageAddresses().Search(form));
        var (whole, part) = (RenderedHtml.Of(archive.Shelf, new PageRequest.Search(form)), RenderedHtml.Of(archive.Shelf, new PageRequest.SearchResults(form)));
        Assert.Equal("div", whole.ById("results").Name.LocalName);
        Assert.Equal(whole.ById("results").ToString(), part.ById("results").ToString());
        Assert.Equal(whole.All("title").Single().Value, part.All("title").Single().Value);
        Assert.Empty(part.All("script").Concat(part.All("form")));
        Assert.Equal("/search?q=stri&last=beginning", part.All("div").First().Attribute("data-address")?.Value);
        Assert.Contains("/search.csv?q=stri&last=beginning", part.All("a").Select(link => link.Href()));
    }

    [Fact]
    public void What_is_not_a_day_or_a_number_counts_as_not_filled_in_and_is_said()
    {
        var form = SearchForm.FromUntrusted(name => name == "q" ? "  " : "-1 or 1=1");
        Assert.Equal(("", null, null, 1), (form.Words, form.From, form.Until, form.Page));
        Assert.Equal([("from", "it is no day"), ("until", "it is no day"), ("page", "it is no number from 1")], form.Wrong.Select(wrong => (wrong.Field, wrong.Reason)));
    }

    [Theory]
    [InlineData("from", "2026-13-01", "From", "It is no day. Write it as 2026-05-31, or leave it away.")]
    [InlineData("until", "31.12.2026", "Until", "It is no day.")]
    [InlineData("until", "\"><script>", "Until", "It is no day.")]
    public void A_day_that_is_none_is_said_at_its_field_which_keeps_what_was_typed(string field, string typed, string name, string said)
    {
        var archive = new FakeArchive();
        archive.Add(new FakePage("https://a.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "One", "A strike.")] });
        var form = SearchForm.FromUntrusted(asked => asked == field ? typed : asked == "q" ? "strike" : null);
        var page = RenderedHtml.Of(archive.Shelf, new PageRequest.Search(form));
        var input = page.All("input").Single(input => input.Attribute("name")?.Value == field);
        Assert.Equal((typed, "text", "true", $"{field}-wrong"), (input.Attribute("value")?.Value, input.Attribute("type")?.Value, input.Attribute("aria-invalid")?.Value, input.Attribute("aria-describedby")?.Value));
        Assert.StartsWith($"{name}: {typed}. {said}", page.ById($"{field}-wrong").Value, StringComparison.Ordinal);
        Assert.Single(page.WithClass("snippet"));
    }

    [Fact]
    public void Days_in_the_wrong_order_are_said()
    {
        var archive = new FakeArchive();
        var form = SearchForm.FromUntrusted(asked => asked switch { "from" => "2026-05-02", "until" => "2026-05-01", _ => null });
        Assert.Contains("The last day is before the first", RenderedHtml.Of(archive.Shelf, new PageRequest.Search(form)).ById("until-wrong").Value, StringComparison.Ordinal);
        Assert.Contains("The last day is before the first", RenderedHtml.Of(archive.Shelf, new PageRequest.SearchResults(form)).ById("results").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=2026-13-01", "from=2026-13-01: it is no day. Write it as 2026-05-31, or leave it away.")]
    [InlineData("page=minus", "page=minus: it is no number from 1. Write a number from 1, or leave it away.")]
    [InlineData("from=2026-05-02&until=2026-05-01", "until=2026-05-01: the last day is before the first, and nothing can lie between them. Change one of the two days.")]
    public void Programs_are_refused_what_readers_are_told(string query, string said)
    {
        var fields = query.Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
        var renderer = new PageRenderer(new FakeArchive().Shelf, FakeCollation.Of);
        foreach (var form in DataForm.OfSearch) Assert.Equal(said, renderer.Write(new PageRequest.Search(SearchForm.FromUntrusted(fields.GetValueOrDefault)), form).Problem?.ToString());
    }

    [Fact]
    public void A_page_beyond_the_last_is_not_there_and_leads_to_the_last()
    {
        var archive = new FakeArchive();
        for (var n = 0; n < 25; n++) archive.Add(new FakePage($"https://a{n}.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "One", $"A strike, the {n}.")] });
        foreach (var number in new[] { 3, 500, int.MaxValue })
        {
            var request = new PageRequest.Search(new SearchForm { Words = "strike", Page = number });
            var page = new PageRenderer(archive.Shelf, FakeCollation.Of).Render(request);
            Assert.Equal(404, page.Status);
            var html = RenderedHtml.Parse(page.Html);
            Assert.Contains($"page {number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}. There is none so far on; the last is page 2.", html.ById("results").Value, StringComparison.Ordinal);
            Assert.Contains(html.All("a"), link => link.Href() == "/search?q=strike&page=2" && link.Value == "Page 2 of 2");
            Assert.Empty(html.WithClass("snippet"));
            Assert.Equal($"page {number}: there is none so far on; the last is page 2. Go to the last page, or to one before it.", new PageRenderer(archive.Shelf, FakeCollation.Of).Write(request, DataForm.Json).Problem?.ToString());
        }
    }

    [Fact]
    public void A_query_is_cut_and_that_is_said_and_no_more_is_skipped_than_the_last_page_does()
    {
        var form = SearchForm.FromUntrusted(name => name == "page" ? "99999999999" : name == "q" ? new string('a', 5_000) : null);
        Assert.Equal((SearchQuery.MaxChars, (SearchForm.MaxPage - 1) * SearchForm.HitsPerPage), (form.Words.Length, form.ToQuery().Skip));
        Assert.Equal(("q", "it is longer than 1,000 characters"), Assert.Single(form.Wrong.Select(wrong => (wrong.Field, wrong.Reason))));
    }

    [Fact]
    public void Results_are_turned_by_links_and_the_form_keeps_what_was_asked()
    {
        var archive = new FakeArchive();
        for (var n = 0; n < 45; n++) archive.Add(new FakePage($"https://a{n}.example/", "2026-01-01T00:00:00Z") { Texts = [new("en", "2026-01-01", "One", $"A strike, the {n}.")] });
        var page = RenderedHtml.Of(archive.Shelf, new PageRequest.Search(new SearchForm { Words = "strike", Page = 2 }));
        Assert.Equal(["/search?q=strike", "/search?q=strike&page=3"], page.All("a").Where(link => link.Attribute("rel")?.Value is "prev" or "next").Select(link => link.Href()));
        Assert.Equal(20, page.WithClass("snippet").Count());
        Assert.All(page.WithClass("found"), mark => Assert.Equal("strike", mark.Value));
        Assert.Equal("strike", page.All("input").First(input => input.Attribute("name")?.Value == "q").Attribute("value")?.Value);
    }
}
