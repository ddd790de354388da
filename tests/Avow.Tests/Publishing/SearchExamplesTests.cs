using Avow.Publishing;

namespace Avow.Tests.Publishing;

public sealed class SearchExamplesTests
{
    [Fact]
    public void Examples_are_made_of_words_that_the_archive_has()
    {
        var papers = new StraitPapers();
        var model = SearchModel.From(papers.Archive, papers.Archive, papers.Archive, new SearchForm(), Wording.English);
        Assert.Equal(new SearchExamples("lessons behind", "forty children sat", "lesso*", "lessons -resolution"), model.Examples);
    }

    [Fact]
    public void The_phrase_that_is_proposed_is_one_that_a_text_says_and_not_its_title()
    {
        var papers = new StraitPapers();
        var phrase = SearchModel.From(papers.Archive, papers.Archive, papers.Archive, new SearchForm(), Wording.English).Examples!.InOrder;
        Assert.Contains(papers.Archive.AllCaptures().SelectMany(capture => papers.Archive.DocumentsOf(capture.Id)).SelectMany(document => papers.Archive.TextsIn(document.Id)), text =>
            text.Words.Contains(phrase, StringComparison.OrdinalIgnoreCase) && !text.Title.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_empty_archive_shows_how_to_ask_all_the_same() =>
        Assert.Equal("\"first second third\"", $"\"{SearchExamples.Of([], _ => "", Wording.English).InOrder}\"");
}
