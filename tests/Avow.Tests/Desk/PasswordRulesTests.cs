using Avow.Desk;

namespace Avow.Tests.Desk;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("the ferry leaves at six", true)]
    [InlineData("паром уходит в шесть", true)]
    [InlineData("elevenchars", false)]
    [InlineData("aaaaaaaaaaaaaaaa", false)]
    [InlineData("Password1234", false)]
    [InlineData("ada example 2026!", false)]
    [InlineData("the strait papers 1", false)]
    [InlineData("⛴⛴⛴⛴⛴⛴⛴⛴⛴⛴⛴⛴", false)]
    public void Length_counts_and_what_anybody_would_try_first_does_not_pass(string password, bool isGood) =>
        Assert.Equal(isGood, PasswordRules.Wrong(DeskWords.Of(Avow.Publishing.InterfaceLanguage.English), password, "Ada Example", "The Strait Papers") is null);

    [Fact]
    public void What_would_only_cost_time_to_hash_is_refused() => Assert.NotNull(PasswordRules.Wrong(DeskWords.Of(Avow.Publishing.InterfaceLanguage.English), string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26)))), "Ada", "Papers"));

    [Theory]
    [InlineData("  Ada   Example ", "Ada Example")]
    [InlineData("Мария О’Нил", "Мария О’Нил")]
    [InlineData("A", null)]
    [InlineData("7 of 9", null)]
    [InlineData("Ada\u202Eelpmaxe", null)]
    [InlineData("Ada<b>", null)]
    [InlineData("", null)]
    public void People_are_called_as_they_are_called_and_on_one_line(string typed, string? name) => Assert.Equal(name, AccountName.FromUntrusted(typed));
}
