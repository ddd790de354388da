using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class CredibleDaysTests
{
    private static readonly DateOnly Today = new(2026, 5, 14);

    [Theory]
    [InlineData("1000-01-01")]
    [InlineData("1649-03-19")]
    [InlineData("2036-05-14")]
    public void Old_statements_and_plans_are_credible(string day) => Assert.Null(CredibleDays.WhyNot(DateOnly.ParseExact(day, IsoDay.Format), Today));

    [Theory]
    [InlineData("0001-01-01", "the day 0001-01-01 lies before 1000-01-01, and none before that is kept")]
    [InlineData("0999-12-31", "the day 0999-12-31 lies before 1000-01-01, and none before that is kept")]
    [InlineData("2036-05-15", "the day 2036-05-15 lies after 2036-05-14, and none after that is kept")]
    [InlineData("9999-12-31", "the day 9999-12-31 lies after 2036-05-14, and none after that is kept")]
    public void Others_are_refused_with_the_bound_that_they_pass(string day, string why) => Assert.Equal(why, CredibleDays.WhyNot(DateOnly.ParseExact(day, IsoDay.Format), Today));

    [Fact]
    public void No_day_is_none_to_refuse() => Assert.Null(CredibleDays.WhyNot(null, Today));
}
