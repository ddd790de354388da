using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class BackLinksTests
{
    [Theory]
    [InlineData("Passed on 12 May 2026. ↩", "Passed on 12 May 2026.")]
    [InlineData("Passed on 12 May 2026 ↩︎", "Passed on 12 May 2026")]
    [InlineData("Passed in 1988 ↩ ↩2 ↩³", "Passed in 1988")]
    [InlineData("Passed in May. [↑]", "Passed in May.")]
    public void The_sources_own_way_back_is_dropped(string words, string kept) =>
        Assert.Equal(kept, BackLinks.Without(words, TextRange.Whole(words)).Of(words));

    [Theory]
    [InlineData("Passed in 1988 (2)")]
    [InlineData("Turn ↑ at the quay")]
    [InlineData("↩")]
    public void Everything_else_stays(string words) =>
        Assert.Equal(words, BackLinks.Without(words, TextRange.Whole(words)).Of(words));
}
