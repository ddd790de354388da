using System.Globalization;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Statements;

/// <summary>A day is read strictly, and as the framework reads it.</summary>
public sealed class IsoDayTests
{
    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(), day =>
    {
        Assert.True(IsoDay.TryRead(IsoDay.Write(day), out var read));
        Assert.Equal(day, read);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_else_is_told_from_a_day_as_the_framework_tells_it() => Prop.ForAll(AlmostDays.ToArbitrary(), AssertAsTheFramework).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("0000-01-01")]
    [InlineData("2026-02-29")]
    [InlineData("2024-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-10-00")]
    [InlineData("2026-10-32")]
    [InlineData("2026-1-010")]
    [InlineData(" 2026-10-1")]
    [InlineData("2026-10-10 ")]
    [InlineData("+026-10-10")]
    [InlineData("٢٠٢٦-٠٥-١٢")]
    [InlineData("2026/10/10")]
    public void A_day_that_is_none_is_refused_as_the_framework_refuses_it(string written) => AssertAsTheFramework(written);

    private static Gen<string> AlmostDays =>
        from characters in Gen.ArrayOf(Gen.Frequency((9, Gen.Elements("0123".ToCharArray())), (1, Gen.Elements("- 9/+٢a".ToCharArray()))), 10)
        from hasHyphens in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select hasHyphens ? $"{new string(characters, 0, 4)}-{new string(characters, 5, 2)}-{new string(characters, 8, 2)}" : new string(characters);

    private static void AssertAsTheFramework(string written)
    {
        var expected = DateOnly.TryParseExact(written, IsoDay.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        Assert.Equal((expected, day), (IsoDay.TryRead(written, out var read), read));
    }
}
