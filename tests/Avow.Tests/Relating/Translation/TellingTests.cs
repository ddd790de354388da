using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class TellingTests
{
    [Fact]
    public void Of_a_token_that_was_met_with_everything_what_says_most_stays()
    {
        var chance = Enumerable.Repeat(0.01, 100).ToArray();
        List<(int, int, double)> times = [.. Enumerable.Range(0, 100).Select(to => (0, to, 1.0 + to))];
        var kept = Telling.Of(times, [times.Sum(entry => entry.Item3)], chance);
        Assert.Equal(Enumerable.Range(52, 48), kept.Select(entry => entry.To));
    }
}
