using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class CorridorTests
{
    [Fact]
    public void Rows_that_are_too_wide_are_cut_to_their_middle_and_others_stay()
    {
        var corridor = new Corridor([0, 0, 1, 2, 20, 80, 99], [2, 3, 60, 90, 98, 99, 100], 100).AtMost(120);
        Assert.InRange(corridor.Places, 60, 150);
        Assert.Equal((0, 2), (corridor.Low(0), corridor.High(0)));
        Assert.Equal(100, corridor.High(6));
    }

    [Fact]
    public void However_narrow_it_is_a_way_leads_through_it()
    {
        for (var places = 1; places < 400; places += 7)
        {
            var corridor = Corridor.Whole(20, 60).AtMost(places);
            Assert.Equal((0, 60), (corridor.Low(0), corridor.High(20)));
            for (var row = 1; row <= 20; row++) Assert.True(corridor.Low(row) <= corridor.High(row - 1) && corridor.Low(row) <= corridor.High(row));
        }
    }
}
