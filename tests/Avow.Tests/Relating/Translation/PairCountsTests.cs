using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class PairCountsTests
{
    [Fact]
    public void Sums_come_in_the_order_of_their_pairs_however_they_were_added()
    {
        var counts = new PairCounts();
        counts.Add(7, 2, 1);
        counts.Add(0, 0, 0.5);
        counts.Add(7, 1, 2);
        counts.Add(7, 2, 0.25);
        Assert.Equal([(0, 0, 0.5), (7, 1, 2.0), (7, 2, 1.25)], counts.Sorted());
    }

    [Fact]
    public void It_grows_and_can_be_begun_anew()
    {
        var counts = new PairCounts();
        for (var i = 0; i < 30_000; i++) counts.Add(i % 5_000, i % 7, 1);
        Assert.Equal(30_000, counts.Sorted().Sum(pair => pair.Times));
        counts.Clear();
        counts.Add(3, 4, 1);
        Assert.Equal([(3, 4, 1.0)], counts.Sorted());
    }
}
