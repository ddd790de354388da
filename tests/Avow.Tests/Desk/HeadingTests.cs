using Avow.Desk;
using Avow.Statements;

namespace Avow.Tests.Desk;

/// <summary>What stands over a refusal is said by its kind.</summary>
public sealed class HeadingTests : IAsyncDisposable
{
    private readonly DeskOfTests desk = new(routes =>
    {
        routes.Page("refused/{kind}", Role.Editor, visit => new DeskAnswer.Refused(visit.Part("kind") switch
        {
            "role" => Refusals.RoleTooSmall,
            "forged" => Refusals.NotOurForm,
            "fields" => Refusals.TooManyFields,
            var kind => new(Enum.Parse<ProblemKind>(kind), "harbour", "it is so", "Do otherwise."),
        }));
    });

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("role", 403, "Not for you")]
    [InlineData("forged", 403, "The form cannot be taken so")]
    [InlineData("fields", 413, "That is too much at once")]
    [InlineData("Changed", 409, "It stands otherwise by now")]
    [InlineData("AlreadyExists", 409, "It stands otherwise by now")]
    [InlineData("NotPermitted", 403, "Something stands in the way")]
    [InlineData("NotFound", 404, "Nothing stands here")]
    [InlineData("Malformed", 400, "The form cannot be taken so")]
    [InlineData("Damaged", 500, "That could not be done")]
    public async Task A_refusal_stands_under_a_heading_of_its_kind(string kind, int status, string heading)
    {
        var answer = await desk.Get($"/desk/refused/{kind}");
        Assert.Equal(status, answer.Status);
        Assert.Contains($"<h1>{heading}</h1>", answer.Html, StringComparison.Ordinal);
    }
}
