using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class CaptionAndTeaserTests
{
    private const string Gates = "The gates were shut on both shores in the same minute, and nobody had told those who wait before them.";
    private const string Flags = "Whatever flag is painted on the gate, the people who stand before it are the same on either side.";
    private const string Ferry = "We have rowed to the other shore before there was a ferry, and we will row there again if we must.";

    [Fact]
    public void Of_names_set_together_the_last_says_that_words_are_a_caption() =>
        Assert.DoesNotContain("A. Weaver/Harbour Pictures", Lines($"<p>{Gates}</p><div class=article__img__caption>A. Weaver/Harbour Pictures</div><p>{Flags}</p><p>{Ferry}</p>"));

    [Fact]
    public void A_name_beside_a_picture_in_its_figure_is_its_caption() =>
        Assert.DoesNotContain("(A. Weaver)", Lines($"<p>{Gates}</p><figure><img src=gate.jpg><span>(A. Weaver)</span></figure><p>{Flags}</p><p>{Ferry}</p>"));

    [Fact]
    public void A_figure_of_words_is_text() =>
        Assert.Contains("Row, row, to the other shore", Lines($"<p>{Gates}</p><figure><blockquote>Row, row, to the other shore</blockquote></figure><p>{Flags}</p><p>{Ferry}</p>"));

    [Fact]
    public void Boxes_under_an_empty_link_are_teasers()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<li><div><a href=/news/{i}></a><img src=x.png></div><div class=t>Item {i} of the day, told by the harbour master</div><p>Short words about item {i}.</p></li>"));
        Assert.DoesNotContain(Lines($"<p>{Gates} {Flags} {Ferry}</p><p>{Flags} {Ferry} {Gates}</p><p>{Ferry} {Gates} {Flags}</p><p>{Gates} {Ferry} {Flags}</p><ul>{teasers}</ul>"), line => line.Contains("of the day", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_that_show_themselves_larger_are_no_teasers()
    {
        var pictures = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div class=step><a href=/pictures/{i}.jpg><img src={i}s.jpg></a><p>Step {i}: tie the rope to the ring at the gate.</p></div>"));
        Assert.Contains("Step 2: tie the rope to the ring at the gate.", Lines($"<p>{Gates}</p><p>{Flags}</p><p>{Ferry}</p>{pictures}"));
    }

    [Theory]
    [InlineData("<div class=byline>By Anna Bell, updated 3 May 1996, 14:05 in the afternoon</div>")]
    [InlineData("<div>14:05 3 May 1996</div>")]
    public void The_sites_note_of_the_day_under_a_lead_is_no_text(string note) =>
        Assert.DoesNotContain(Lines($"<h2>{Gates}</h2>{note}<p>{Flags}</p><p>{Ferry}</p>"), line => line.Contains("1996", StringComparison.Ordinal));

    [Fact]
    public void The_place_and_day_of_a_statement_stay() =>
        Assert.Contains("Lower Town, 03.05.1996", Lines($"<p>Lower Town, 03.05.1996</p><p>{Gates}</p><p>{Flags}</p><p>{Ferry}</p>"));

    [Fact]
    public void The_days_of_a_chronology_are_its_words_and_not_its_day()
    {
        var content = Read($"<dl><dt>3 May 1996</dt><dd>{Gates}</dd><dt>4 May 1996</dt><dd>{Flags}</dd><dt>5 May 1996</dt><dd>{Ferry}</dd></dl>");
        Assert.Contains("3 May 1996", content.Words.Split('\n'));
        Assert.Null(content.Metadata.Date);
        Assert.Empty(content.Metadata.StatementDates);
    }

    [Fact]
    public void A_formula_is_one_run_of_signs_in_its_sentence() =>
        Assert.Contains("The force is F=m/nv^2 at the gate.", Lines($"<p>{Gates}</p><p>The force is <math><mrow><mi>F</mi><mo>=</mo><mfrac><mi>m</mi><mi>n</mi></mfrac><msup><mi>v</mi><mn>2</mn></msup></mrow><annotation encoding=TeX>x</annotation></math> at the gate.</p><p>{Flags}</p><p>{Ferry}</p>"));

    [Fact]
    public void A_day_that_only_the_pages_programs_know_is_its_last_resort() =>
        Assert.Equal(new DateOnly(1996, 5, 3), Read($"<p>{Gates}</p><p>{Flags}</p><script type='application/json'>{{\"publishedDate\":\"1996-05-03T10:00:00Z\"}}</script>").Metadata.Date);

    [Fact]
    public void A_bare_day_in_the_head_says_which_day_a_late_clock_means() =>
        Assert.Equal(new DateOnly(2019, 10, 19), Read($"<p>{Gates}</p><p>{Flags}</p><p>{Ferry}</p>", "<meta property='article:published_time' content='2019-10-18T22:04:00Z'><meta name=date content='2019-10-19'>").Metadata.Date);

    private static string[] Lines(string body) => Read(body).Words.Split('\n');

    private static Content Read(string body, string head = "") =>
        Readers.Read(Encoding.UTF8.GetBytes($"<html><head><title>To the crews</title>{head}</head><body><article><h1>To the crews</h1>{body}</article></body></html>"), ReadingOptions.Default with { ContentType = "text/html" }).Value[0];
}
