using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class ChangedWordsTests
{
    [Theory]
    [InlineData("we carry no cargo today", "we carry neither cargo today", "no", "neither")]
    [InlineData("we carry cargo today", "we carry no cargo today", "", "no")]
    [InlineData("we carry no cargo", "we carry cargo", "no", "")]
    [InlineData("wages rose 1.5 percent", "wages rose 15 percent", "1.5", "15")]
    [InlineData("a rise of 5% today", "a rise of 5 today", "5%", "5")]
    [InlineData("no “cargo” today", "no \"freight\" today", "“cargo”", "\"freight\"")]
    public void One_short_difference_is_found(string here, string there, string wordsHere, string wordsThere)
    {
        var change = ChangedWords.Between(here, TextRange.Whole(here), there, TextRange.Whole(there));
        Assert.Equal((wordsHere, wordsThere), (change?.WordsHere, change?.WordsThere));
    }

    [Theory]
    [InlineData("the same words", "the same words")]
    [InlineData("side’s “word” – Here", "side's \"word\" - here")]
    [InlineData("a b c d e f g", "a x x x x x g")]
    [InlineData("", "")]
    [InlineData("the closing — of the strait", "the closing -- of the strait")]
    [InlineData("as every Section said", "as every Section, said")]
    [InlineData("Night boats sail", "night-boats sail")]
    [InlineData("shut over night again", "shut overnight again")]
    [InlineData("the gates … were shut", "the gates were shut")]
    public void Nothing_typography_and_long_differences_are_not(string here, string there) =>
        Assert.Null(ChangedWords.Between(here, TextRange.Whole(here), there, TextRange.Whole(there)));
}
