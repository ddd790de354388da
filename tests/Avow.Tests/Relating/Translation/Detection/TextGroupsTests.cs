using Avow.Relating;
using static Avow.Tests.Relating.DetectionStatements;

namespace Avow.Tests.Relating;

public sealed class TextGroupsTests
{
    private static readonly List<TranslationSketch> Sketches = [.. Strike.Select(Sketch)];

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_text_that_leaves_is_alone_and_the_others_stay_together(int text)
    {
        var groups = Groups();
        groups.Leave(text);
        Assert.Equal([text], groups.MembersOf(text));
        var others = Assert.Single(groups.All);
        Assert.Equal(Enumerable.Range(0, Sketches.Count).Where(other => other != text), others.Order());
        Assert.All(others, other => Assert.Equal(others, groups.MembersOf(other)));
        Assert.All(others, other => Assert.Contains(groups.GroupOf(other), others));
    }

    [Fact]
    public void A_text_that_left_may_come_back()
    {
        var groups = Groups();
        groups.Leave(0);
        groups.Move(0, groups.GroupOf(1));
        Assert.Equal(Enumerable.Range(0, Sketches.Count), Assert.Single(groups.All).Order());
    }

    private static TextGroups Groups()
    {
        var pairs = new JudgedPairs(Sketches);
        return new(Sketches.Count, pairs, Enumerable.Range(1, Sketches.Count - 1).Select(text => new WeighedEdge(0, text, 20)));
    }
}
