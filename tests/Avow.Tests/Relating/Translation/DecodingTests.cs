using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class DecodingTests
{
    [Fact]
    public void Where_no_bead_is_likely_segments_are_left_to_one_side()
    {
        var beads = Decoding.Best([], Corridor.Whole(2, 3));
        Assert.Equal((2, 3), (beads.Sum(bead => bead.A.Length), beads.Sum(bead => bead.B.Length)));
        Assert.All(beads, bead => Assert.True(bead.IsOneSided && bead.Certainty == 0));
    }

    [Fact]
    public void The_alignment_with_most_segments_right_is_chosen()
    {
        var beads = Decoding.Best([new(0, 1, 0, 1, 0.6f), new(0, 1, 0, 2, 0.3f), new(1, 1, 1, 1, 0.2f), new(1, 1, 1, 2, 0.3f), new(1, 1, 2, 1, 0.3f)], Corridor.Whole(2, 3));
        Assert.Equal([(0, 1, 0.6), (1, 2, 0.3)], beads.Select(bead => (bead.B.StartInclusive, bead.B.Length, bead.Certainty)));
    }
}
