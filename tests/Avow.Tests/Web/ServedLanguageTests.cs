using System.Net;
using Avow.Tests.Publishing;

namespace Avow.Tests.Web;

/// <summary>The language of the live pages.</summary>
public sealed class ServedLanguageTests(Served served) : IClassFixture<Served>
{
    [Theory]
    [InlineData("/about", "ar,en;q=0.5", "ar")]
    [InlineData("/about", null, "en")]
    [InlineData("/es/about", "ar", "es")]
    [InlineData("/en", "ar", "en")]
    [InlineData("/ru/search?q=harbour", "ar", "ru")]
    [InlineData("/ru/nothing/at/all", "ar", "ru")]
    public async Task A_page_speaks_the_language_of_its_address_or_else_of_the_browser(string path, string? wish, string tag)
    {
        using var answer = await served.Ask(path, "GET", wish is null ? [] : [("Accept-Language", wish)]);
        var page = RenderedHtml.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((tag, tag == "ar" ? "rtl" : "ltr"), (page.Attribute("lang")?.Value, page.Attribute("dir")?.Value));
        Assert.Equal(path.StartsWith("/about", StringComparison.Ordinal), answer.Headers.Vary.Contains("Accept-Language"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var home = path.StartsWith("/about", StringComparison.Ordinal) ? "/" : $"/{tag}/";
        Assert.Equal(home, page.WithClass("name").Single().Href());
    }

    [Fact]
    public async Task A_page_that_is_kept_is_kept_in_each_language()
    {
        using var russian = await served.Ask($"/t/{served.AnyText}", "GET", ("Accept-Language", "ru"));
        using var spanish = await served.Ask($"/t/{served.AnyText}", "GET", ("Accept-Language", "es"), ("If-None-Match", russian.Headers.ETag!.ToString()));
        using var again = await served.Ask($"/t/{served.AnyText}", "GET", ("Accept-Language", "ru"), ("If-None-Match", russian.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotModified), (russian.StatusCode, spanish.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task Forms_for_programs_and_typefaces_are_the_same_for_everybody_and_stand_at_the_root()
    {
        using var russian = await served.Ask("/archive.json", "GET", ("Accept-Language", "ru"));
        using var arabic = await served.Ask("/archive.json", "GET", ("Accept-Language", "ar"));
        Assert.Equal(await russian.Content.ReadAsByteArrayAsync(), await arabic.Content.ReadAsByteArrayAsync());
        Assert.DoesNotContain("Accept-Language", russian.Headers.Vary);
        var page = RenderedHtml.Parse(await served.Client.GetStringAsync(new Uri("/ru/", UriKind.Relative)));
        Assert.All(page.All("link").Where(link => link.Attribute("rel")?.Value is "stylesheet" or "preload"), link => Assert.StartsWith("/assets/", link.Href(), StringComparison.Ordinal));
        Assert.Contains(page.All("link"), link => link.Href() == "/archive.atom");
    }
}
