using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class ReservedSlugTests
{
    [Fact]
    public async Task Every_word_that_a_page_has_in_the_place_of_a_slug_names_nothing()
    {
        await using var desk = new DeskOfTests();
        List<string[]> patterns = [.. desk.Desk.Routes.All.Select(route => route.Pattern.Split('/'))];
        var words = from slugged in patterns
            from at in Enumerable.Range(0, slugged.Length)
            where slugged[at] == "{slug}"
            from other in patterns
            where other.Length > at && other.Take(at).SequenceEqual(slugged.Take(at)) && other[at] != "{slug}"
            select other[at];
        Assert.Subset(Slugs.Reserved.ToHashSet(), words.ToHashSet());
        Assert.Contains("merge", words);
        Assert.All(Slugs.Reserved, word => Assert.True(Slugs.IsSlug(word)));
    }
}
