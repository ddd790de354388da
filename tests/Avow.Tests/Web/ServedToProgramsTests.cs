namespace Avow.Tests.Web;

public sealed class ServedToProgramsTests(Served served) : IClassFixture<Served>
{
    [Theory]
    [InlineData("/t/000000000000.json", 404, "application/problem+json")]
    [InlineData("/event/nothing.feed.json", 404, "application/problem+json")]
    [InlineData("/search.json?q=harbour&from=2026-13-01", 400, "application/problem+json")]
    [InlineData("/t/000000000000.csl", 404, "application/problem+json")]
    [InlineData("/nothing/of/this/name.json", 404, "application/problem+json")]
    [InlineData("/search.csv?from=2026-05-02&until=2026-05-01", 400, "text/plain")]
    [InlineData("/search.atom?q=harbour&page=none", 400, "text/plain")]
    [InlineData("/search.atom?q=harbour&page=500", 404, "text/plain")]
    public async Task What_is_refused_in_a_form_for_programs_is_refused_in_a_form_they_can_read(string path, int status, string type)
    {
        using var answer = await served.Ask(path);
        var said = await answer.Content.ReadAsStringAsync();
        Assert.Equal((status, type), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("<", said, StringComparison.Ordinal);
        if (type == "text/plain") return;
        using var problem = System.Text.Json.JsonDocument.Parse(said);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("about:blank", problem.RootElement.GetProperty("type").GetString());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }
}
