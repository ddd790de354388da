using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class PageAuthorsTests
{
    private const string Text = "<p>There is grain for two winters behind the door and no bread before it. We do not ask who locked it; we ask who is going to open it, and when.</p><p>We shall come on Monday with sacks and scales, and everybody will be given the same measure, whoever they are and wherever they live.</p>";

    private static Metadata Read(string head, string body, string? address = null) =>
        Readers.Read(Encoding.UTF8.GetBytes($"<html lang=en><head><title>Open the granary</title>{head}</head><body><article><h1>Open the granary</h1>{body}</article></body></html>"), new ReadingOptions { ContentType = "text/html", Address = address }).Value[0].Metadata;

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Open the granary","author":{"@type":"Person","name":"Anna Bell"}}""", "Anna Bell")]
    [InlineData("""{"@type":"NewsArticle","headline":"Open the granary","author":[{"@type":"Person","name":"Anna Bell"},{"@type":"Person","name":"Rosa Ferrer"}]}""", "Anna Bell; Rosa Ferrer")]
    [InlineData("""{"@graph":[{"@type":"Article","headline":"Open the granary","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Anna Bell"}]}""", "Anna Bell")]
    [InlineData("""{"@type":"Article","headline":"Open the granary","author":"Anna Bell"}""", "Anna Bell")]
    [InlineData("""{"@type":"Article","headline":"Open the granary","creator":["Anna Bell","Rosa Ferrer"]}""", "Anna Bell; Rosa Ferrer")]
    public void Linked_data_names_authors_in_every_shape(string json, string byline) =>
        Assert.Equal(byline, Read($"<script type=application/ld+json>{json}</script>", Text).Byline);

    [Theory]
    [InlineData("<p>By Anna Bell and Rosa Ferrer</p>", "Anna Bell and Rosa Ferrer")]
    [InlineData("<p class=byline>By <a href=/staff/anna>Anna Bell</a>, Staff Writer</p>", "Anna Bell")]
    [InlineData("<p>3 May 1996 - Anna Bell</p>", "Anna Bell")]
    [InlineData("<div class=meta><span>By</span> <span class=author>Anna Bell</span></div>", "Anna Bell")]
    [InlineData("<p><a href='/autoren/anna-bell'>Anna Bell</a></p>", "Anna Bell")]
    [InlineData("<div class=headline__footer><div class=byline>By <a href=/staff/anna><span>Anna Bell</span></a></div></div>", "Anna Bell")]
    [InlineData("<div class='entry-meta mill-social-comments-above'>By <span itemprop=author><a rel=author href=/anna>Anna Bell</a></span> • 3 May 1996</div>", "Anna Bell")]
    public void A_byline_over_the_text_is_read(string byline, string expected) => Assert.Equal(expected, Read("", byline + Text).Byline);

    [Fact]
    public void The_byline_over_the_text_is_surer_than_the_owner_in_the_head()
    {
        var metadata = Read("<meta name=author content='Mill Press Ltd'>", "<p class=byline>By Anna Bell</p>" + Text);
        Assert.Equal(["Anna Bell", "Mill Press Ltd"], metadata.Authors.Select(a => a.Value));
    }

    [Fact]
    public void A_person_is_surer_than_the_site_itself() =>
        Assert.Equal("Anna Bell", Read("<meta property=og:site_name content='The Mill'><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Open the granary\",\"author\":{\"@type\":\"Organization\",\"name\":\"The Mill\"}}</script>", Text + "<p>Text: Anna Bell</p>").Byline);

    [Fact]
    public void A_first_name_becomes_the_full_name_that_stands_elsewhere() =>
        Assert.Equal("Anna Bell", Read("<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Open the granary\",\"author\":{\"@type\":\"Person\",\"name\":\"Anna\"}}</script>", "<p class=author>Anna Bell</p>" + Text).Byline);

    [Fact]
    public void A_comments_author_is_not_the_texts() =>
        Assert.Null(Read("", Text + "<div class=comments><div class=comment><span class=comment-author>Rosa Ferrer</span><p>Well said, and about time too.</p></div></div>").Byline);

    [Fact]
    public void Days_of_publication_and_of_change_are_told_apart()
    {
        var metadata = Read("<meta property=article:published_time content=1996-05-03T09:00:00Z><meta property=article:modified_time content=1996-05-09T09:00:00Z>", Text);
        Assert.Equal(new DateOnly(1996, 5, 3), metadata.PublicationDates[0].Value);
        Assert.Equal(new DateOnly(1996, 5, 9), Assert.Single(metadata.ChangeDates).Value);
        Assert.Equal(new DateOnly(1996, 5, 3), metadata.Date);
    }

    [Fact]
    public void A_day_that_can_be_read_two_ways_is_kept_both_ways_and_less_sure()
    {
        var dates = Read("", "<p class=date>03/04/1996</p>" + Text).Dates;
        Assert.Equal([new DateOnly(1996, 4, 3), new DateOnly(1996, 3, 4)], dates.Take(2).Select(d => d.Value));
        Assert.All(dates.Take(2), d => Assert.True(d.Certainty < 0.5));
    }

    [Fact]
    public void Another_date_of_the_page_tells_how_it_is_meant() =>
        Assert.Equal(new DateOnly(1996, 3, 4), Read("", "<p class=date>03/04/1996</p>" + Text + "<p>See also our letter of 03/28/1996.</p>").Date);

    [Fact]
    public void Midnight_further_east_is_the_next_day() =>
        Assert.Equal(new DateOnly(1996, 5, 4), Read("<meta property=article:published_time content=1996-05-03T22:00:00.000Z>", Text).Date);

    [Fact]
    public void Licence_subtitle_and_address_are_found()
    {
        var metadata = Read("<link rel=canonical href=https://mill.example/granary><link rel=license href=https://creativecommons.org/licenses/by-sa/4.0/>", "<p class=subtitle>What the carters decided</p>" + Text, "https://mill.example/p?id=3");
        Assert.Equal("https://creativecommons.org/licenses/by-sa/4.0/", metadata.Licences[0].Value);
        Assert.Equal("What the carters decided", metadata.Subtitles[0].Value);
        Assert.Equal("https://mill.example/granary", metadata.CanonicalAddresses[0].Value);
    }
}
