using Avow.Desk;
using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("rejected", Verdict.Rejected)]
    [InlineData("Confirmed", Verdict.Confirmed)]
    [InlineData("+1", null)]
    [InlineData("1", null)]
    [InlineData("-0", null)]
    [InlineData(" rejected", null)]
    [InlineData("confirmed,rejected", null)]
    [InlineData("\u0661", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_a_name_chooses(string? typed, Verdict? chosen) => Assert.Equal(chosen, Choice.Of<Verdict>(typed));
}
