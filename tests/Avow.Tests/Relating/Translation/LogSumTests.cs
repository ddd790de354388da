using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class LogSumTests
{
    [Fact]
    public void It_adds_probabilities_by_their_logarithms()
    {
        var sum = new LogSum();
        foreach (var share in new[] { 0.1, 0.2, 0.3, 0.15 }) sum.Add(Math.Log(share));
        Assert.Equal(Math.Log(0.75), sum.Log, 12);
        Assert.Equal(Math.Log(0.3), LogSum.Of(Math.Log(0.1), Math.Log(0.2)), 12);
    }

    [Fact]
    public void A_sum_of_nothing_cannot_be_and_what_cannot_be_adds_nothing()
    {
        var sum = new LogSum();
        Assert.Equal(LogSum.Never, sum.Log);
        sum.Add(LogSum.Never);
        sum.Add(-2_000);
        Assert.Equal(-2_000, sum.Log);
        sum.Clear();
        Assert.Equal(LogSum.Never, sum.Log);
    }
}
