using Microsoft.AspNetCore.Http;

namespace Avow.Tests.Desk;

/// <summary>What browsers say of where a form comes from, of a desk behind a proxy.</summary>
public sealed class OwnOriginTests
{
    [Theory]
    [InlineData("https://desk.example", "https://desk.example", true)]
    [InlineData("https://desk.example:8443", "https://desk.example:8443", true)]
    [InlineData("https://пристань.example", "https://xn--80apqffhh6f.example", true)]
    [InlineData("https://desk.example", "http://desk.example", false)]
    [InlineData("https://desk.example", "https://desk.example.other.example", false)]
    [InlineData("https://desk.example:8443", "https://desk.example", false)]
    public async Task A_form_is_taken_from_the_address_that_the_server_was_told(string own, string said, bool isTaken)
    {
        await using var desk = new DeskOfTests(localEditor: null, origin: own);
        var token = (await desk.Get("/desk/sign-in")).Token;
        var answer = await desk.Post("/desk/sign-in", [("desk-token", token), ("name", "mara"), ("password", "wrong"), ("code", "000000")], ("Origin", said));
        Assert.Equal(isTaken ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status403Forbidden, answer.Status);
    }
}
