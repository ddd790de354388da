using System.Text;
using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>One test per mended defect.</summary>
public sealed class LeftoversTests
{
    [Fact]
    public void Words_within_tens_of_thousands_of_open_links_are_read() =>
        Assert.Contains("deep words", Words(string.Concat(Enumerable.Repeat("<a href=/x>", 30_000)) + "deep words"), StringComparison.Ordinal);

    [Fact]
    public void Words_within_a_million_open_elements_are_read() =>
        Assert.Contains("deep words", Words(string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "deep words"), StringComparison.Ordinal);

    [Fact]
    public void A_zero_in_a_short_page_is_no_character_of_it() =>
        Assert.Equal("The gates are shut on both shores.", Words("<html><body><p>The gates are sh\0ut on both shores.</p></body></html>"));

    [Fact]
    public void The_text_of_a_page_that_only_states_it_is_read()
    {
        var body = string.Join("\\n", Enumerable.Repeat("The looms were stopped on Monday at six, and those of the lower hall by eight, for want of water.", 8));
        var words = Words($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Looms\",\"articleBody\":\"{body}\"}}</script></head><body><div id=app>Loading</div></body></html>");
        Assert.Contains("The looms were stopped on Monday", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_writes_a_script_ends_where_browsers_end_it() =>
        Assert.DoesNotContain("tail", Words("<body><script><!-- document.write('<script>x</script>tail'); --></script><p>The gates are shut on both shores, and nobody knows why."), StringComparison.Ordinal);

    private static string Words(string html) =>
        string.Join('\n', HtmlReader.Read(Encoding.UTF8.GetBytes(html), ReadingOptions.Default).Value.SelectMany(d => d.Blocks).Select(b => b.Words));
}
