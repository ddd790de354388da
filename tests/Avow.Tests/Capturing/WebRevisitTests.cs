using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

public sealed class WebRevisitTests
{
    private const string NotModified = "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nSet-Cookie: a=b\r\n\r\n";

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var server = new LoopbackServer();
        server.Page("/", headers: "ETag: \"v1\"\r\nLast-Modified: Fri, 01 May 2026 09:00:00 GMT\r\n");
        var first = await Given.Fresh(server.Address());
        server.On("/", NotModified);
        var again = Assert.IsType<WebAnswer.NotModified>((await Given.Fetch(server.Address(), previous: PreviousAnswer.From(first.Source, first.Exchange))).Value);
        Assert.Equal(Given.Noon, again.At);
        Assert.Equal(304, again.Exchange.Status);
        Assert.Equal([new("ETag", "\"v1\"")], again.Exchange.Headers);
        var request = server.Requests.Last();
        Assert.Contains("\r\nIf-None-Match: \"v1\"\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nIf-Modified-Since: Fri, 01 May 2026 09:00:00 GMT\r\n", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_condition_is_put_only_to_the_address_that_answered_before()
    {
        await using var server = new LoopbackServer();
        server.Redirect("/a", "/b").Page("/b", headers: "ETag: \"v1\"\r\n");
        var first = await Given.Fresh(server.Address("/a"));
        server.On("/b", NotModified).Redirect("/c", "/d").On("/d", NotModified);
        var previous = PreviousAnswer.From(first.Source, first.Exchange);
        var again = Assert.IsType<WebAnswer.NotModified>((await Given.Fetch(server.Address("/a"), previous: previous)).Value);
        Assert.Single(again.Exchange.Redirects);
        Assert.Equal(ProblemKind.HttpStatus, (await Given.ProblemOf(Given.Fetch(server.Address("/c"), previous: previous))).Kind);
        Assert.Equal(["/b"], server.Requests.Where(head => head.Contains("If-None-Match", StringComparison.Ordinal)).Select(head => head.Split(' ')[1]));
    }

    [Theory]
    [InlineData("\"v1\"\r\nX-Evil: 1")]
    [InlineData("\"\u00e9\"")]
    [InlineData("")]
    public async Task A_version_that_cannot_be_sent_is_not(string tag)
    {
        await using var server = new LoopbackServer();
        server.Page("/");
        Assert.IsType<WebAnswer.Fresh>((await Given.Fetch(server.Address(), previous: new PreviousAnswer(tag, null))).Value);
        Assert.DoesNotContain(server.Requests, head => head.Contains("If-None-Match", StringComparison.Ordinal) || head.Contains("Evil", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_that_named_no_version_gives_no_condition() => Assert.Null(PreviousAnswer.From(new Source("http://example.org/"), Exchange.None));
}
