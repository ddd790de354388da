using Avow.Archive;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Archive;

/// <summary>Instants and days as they lie in their columns.</summary>
public sealed class RowTests
{
    [Fact]
    public void An_instant_is_read_as_it_was_written_to_the_tick() => Prop.ForAll(ArbMap.Default.ArbFor<DateTime>(), at =>
    {
        var instant = new DateTimeOffset(at.Ticks, TimeSpan.Zero);
        Assert.Equal((instant, TimeSpan.Zero), (Row.InstantOf(Row.Of(instant)), Row.InstantOf(Row.Of(instant)).Offset));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("2026-05-12")]
    [InlineData("2026-05-12T10:00:00Z")]
    [InlineData("2026-05-12T10:00:00.0000000")]
    [InlineData("2026-05-12T10:00:00.0000000+02:00")]
    [InlineData("2026-02-30T10:00:00.0000000Z")]
    [InlineData("2026-05-12T10:00:00.0000000Z ")]
    public void What_no_instant_of_ours_looks_like_means_a_broken_archive(string written) => Assert.Throws<FormatException>(() => Row.InstantOf(written));

    [Fact]
    public void What_no_day_of_ours_looks_like_means_a_broken_archive() => Assert.Throws<FormatException>(() => Row.DayOf("12.05.2026"));
}
