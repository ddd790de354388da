using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class LinkedSentenceTests
{
    private const string Demand = "We call on all sister unions to stop work on Friday and to stay out until the locks are gone.";

    [Fact]
    public void A_sentence_of_the_text_that_is_all_link_stays_in_the_text()
    {
        var words = Words($"<p><a href=/call>{Demand}</a></p>");
        Assert.Contains(Demand, words);
    }

    [Fact]
    public void A_line_of_links_to_other_pages_does_not() =>
        Assert.DoesNotContain(Words("<p><a href=/1>Harbour council meets again</a> <a href=/2>Season tickets cost more</a> <a href=/3>The lighthouse is lit</a></p>"), line => line.Contains("Season tickets", StringComparison.Ordinal));

    private static List<string> Words(string between)
    {
        var page = $"""
            <html><head><title>To the crews</title></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>To the crews</h1>
            <p>The gates were shut on both shores in the same minute, and nobody had told those who wait before them.</p>
            {between}
            <p>Whatever flag is painted on the gate, the people who stand before it are the same on either side.</p>
            <p>We have rowed to the other shore before there was a ferry, and we will row there again if we must.</p>
            </article></body></html>
            """;
        return [.. HtmlReader.Read(Encoding.UTF8.GetBytes(page), ReadingOptions.Default with { Address = "https://union.example/crews" }).Value[0].Blocks.Select(block => block.Words)];
    }
}
