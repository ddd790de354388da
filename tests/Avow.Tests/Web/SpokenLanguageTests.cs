using Avow.Publishing;
using Avow.Web;
using Microsoft.AspNetCore.Http;

namespace Avow.Tests.Web;

public sealed class SpokenLanguageTests
{
    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("ru", "ru")]
    [InlineData("ru-UA,ru;q=0.9,en-US;q=0.8", "ru")]
    [InlineData("de-DE, de;q=0.9, en;q=0.7, es;q=0.8", "es")]
    [InlineData("EN;q=0.3 , AR-eg;q=0.301", "ar")]
    [InlineData("uk, ru;q=0.5", "ru")]
    [InlineData("fr, de", "en")]
    [InlineData("*", "en")]
    [InlineData("ru;q=0, es;q=0.1", "es")]
    [InlineData("ru;q=x, es;q=-1, arc, rus, run-BI", "en")]
    [InlineData("es;q=1.0;level=1", "en")]
    [InlineData(",;,;q=,=;", "en")]
    public void A_browser_gets_the_language_that_it_likes_best_among_ours(string? wish, string tag) =>
        Assert.Equal(tag, InterfaceLanguage.All[SpokenLanguage.Preferred(wish)].Tag);

    [Fact]
    public void A_wish_longer_than_any_browser_sends_is_not_looked_at() =>
        Assert.Equal(0, SpokenLanguage.Preferred("ru," + new string('x', 400)));

    [Theory]
    [InlineData("/ru", "ru", true, "/")]
    [InlineData("/ru/", "ru", true, "/")]
    [InlineData("/ar/t/abc", "ar", true, "/t/abc")]
    [InlineData("/en/ru/x", "en", true, "/ru/x")]
    [InlineData("/run", "es", false, "/run")]
    [InlineData("/RU/t", "es", false, "/RU/t")]
    [InlineData("/", "es", false, "/")]
    [InlineData("", "es", false, "")]
    public async Task The_address_comes_before_the_browser_and_routes_never_see_its_language(string path, string tag, bool isInAddress, string route)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = path;
        context.Request.Headers.AcceptLanguage = "es";
        await SpokenLanguage.TakeFromAddress(context, _ => Task.CompletedTask);
        Assert.Equal((tag, isInAddress), (SpokenLanguage.Of(context).Language.Tag, SpokenLanguage.Of(context).IsInAddress));
        Assert.Equal(route, context.Request.Path.Value);
    }
}
