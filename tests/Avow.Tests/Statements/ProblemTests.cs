using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("a.html", null, "a.html: it is empty. Send it again.")]
    [InlineData("a.html", "line 3", "a.html, line 3: it is empty. Send it again.")]
    [InlineData("", null, "it is empty. Send it again.")]
    [InlineData("", "line 3", "line 3: it is empty. Send it again.")]
    public void A_problem_is_one_line_that_begins_with_what_it_is_about(string thing, string? place, string line) =>
        Assert.Equal(line, new Problem(ProblemKind.Empty, thing, "it is empty", "Send it again.", place).ToString());
}
