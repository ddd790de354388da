using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class SeveralArticlesTests
{
    private const string First = "The gates were shut on both shores in the same minute, and nobody had told those who wait before them why, or for how long it would be.";
    private const string Second = "We have carried bread over in small boats since then, and we shall carry it as long as there is bread and as long as there are boats.";

    [Fact]
    public void Whole_posts_on_a_front_page_are_as_many_drafts_with_their_own_titles()
    {
        var drafts = Read($"<div class=post><h2><a href=/one>Gates</a></h2><p>{First}<p>{Second}</div><div class=post><h2><a href=/two>Boats</a></h2><p>{Second}<p>{First}</div>");
        Assert.Equal(["Gates", "Boats"], drafts.Select(d => d.Metadata.Title));
    }

    [Fact]
    public void An_article_with_sections_stays_one() =>
        Assert.Single(Read($"<article><h1>Gates and boats</h1><section class=entry><h2>Gates</h2><p>{First}<p>{Second}</section><section class=entry><h2>Boats</h2><p>{Second}<p>{First}</section></article>"));

    [Fact]
    public void An_article_with_comments_stays_one() =>
        Assert.Single(Read($"<article class=post><h1>Gates</h1><time datetime=2011-05-03>3 May</time><p>{First}<p>{Second}</article><div id=comments><article class=comment><time datetime=2011-05-04>4 May</time><p>{First}</article><article class=comment><time datetime=2011-05-05>5 May</time><p>{Second}</article></div>"));

    [Fact]
    public void An_article_above_teasers_stays_one() =>
        Assert.Single(Read($"<article class=post><h1>Gates</h1><p>{First}<p>{Second}<p>{First}</article><article class=post><h2><a href=/two>Boats</a></h2><p>{Second[..60]}… <a href=/two>Read more</a></article><article class=post><h2><a href=/three>Bread</a></h2><p>{First[..60]}… <a href=/three>Read more</a></article>"));

    [Fact]
    public void Every_place_of_a_block_lies_where_its_article_stands()
    {
        var html = Page($"<div class=post><h2><a href=/one>Gates</a></h2><p>{First}<p>{Second}</div><!-- {Second} --><div class=post><h2><a href=/two>Boats</a></h2><p>{Second}<p>{First}</div>");
        foreach (var block in HtmlReader.Read(Encoding.UTF8.GetBytes(html), ReadingOptions.Default).Value.SelectMany(d => d.Blocks).Where(b => b.SourceOffset is not null))
            Assert.Contains(block.Words[..5], html.Substring(block.SourceOffset!.Value, 60), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Draft> Read(string body) =>
        HtmlReader.Read(Encoding.UTF8.GetBytes(Page(body)), ReadingOptions.Default with { Address = "https://pier.example/" }).Value;

    private static string Page(string body) => $"<html><head><title>Third Pier</title><style>p {{ color: red }}</style></head><body><nav><a href=/>Home</a></nav><div id=main>{body}</div></body></html>";
}
