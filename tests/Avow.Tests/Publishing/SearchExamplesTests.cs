using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class SearchExamplesTests
{
    [Fact]
    public void Examples_are_made_of_words_that_the_archive_has()
    {
        var papers = new StraitPapers();
        var model = SearchModel.From(papers.Archive, papers.Archive, papers.Archive, new SearchForm(), Wording.English);
        Assert.Equal(new SearchExamples("lessons behind", "no lessons behind", "lesso*", "lessons -resolution"), model.Examples);
    }

    [Fact]
    public void An_empty_archive_shows_how_to_ask_all_the_same() =>
        Assert.Equal("\"first second third\"", $"\"{SearchExamples.Of([], Wording.English).InOrder}\"");
}
