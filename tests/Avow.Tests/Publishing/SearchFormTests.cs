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
    public void What_is_not_a_day_or_a_number_counts_as_not_filled_in()
    {
        var form = SearchForm.FromUntrusted(name => name == "q" ? "  " : "-1 or 1=1");
        Assert.Equal(("", null, null, 1), (form.Words, form.From, form.Until, form.Page));
    }

    [Fact]
    public void A_query_is_cut_and_a_page_is_bounded()
    {
        var form = SearchForm.FromUntrusted(name => name == "page" ? "999999" : new string('a', 5_000));
        Assert.Equal((SearchQuery.MaxChars, SearchForm.MaxPage), (form.Words.Length, form.Page));
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
