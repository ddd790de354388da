namespace Avow.Tests.Web;

/// <summary>RFC 6797: an archive whose address is https says with every answer that it is asked in no other way; any other says nothing of it.</summary>
public sealed class EncryptedOnlyTests(ServedHarvest behindTls, Served plain) : IClassFixture<ServedHarvest>, IClassFixture<Served>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/no-such-page", 404)]
    [InlineData("/desk/sign-in", 200)]
    [InlineData("/assets/none.css", 404)]
    public async Task Behind_TLS_every_answer_says_so(string path, int status)
    {
        var answer = await behindTls.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("max-age=63072000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.False((await plain.Ask(path)).Headers.Contains("Strict-Transport-Security"));
    }
}
