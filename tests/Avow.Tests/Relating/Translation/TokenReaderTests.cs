using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("2,7", "2.7")]
    [InlineData("384", "384")]
    [InlineData("007", "7")]
    [InlineData("14.03.2024", "14 3 2024")]
    [InlineData("12:30", "12 30")]
    [InlineData("2024/25", "2024 25")]
    [InlineData("٢٠٢٤", "2024")]
    [InlineData("３千", "3")]
    [InlineData("5 12", "5")]
    public void Numbers_are_read_in_every_way_they_are_written(string text, string numbers)
    {
        var at = 0;
        Assert.Equal(numbers.Split(' '), Numerals.Read(text, ref at));
    }

    [Fact]
    public void A_number_of_a_million_digits_is_one() => Assert.Single(new TokenReader(ConceptLexicon.None).Read(new string('7', 1_000_000)));

    [Fact]
    public void Names_are_told_from_words_by_their_capital_within_a_sentence()
    {
        var tokens = new TokenReader(ConceptLexicon.None).Read("Yesterday Marta was in Lannoch?");
        Assert.Equal([TokenKind.Word, TokenKind.Name, TokenKind.Word, TokenKind.Word, TokenKind.Name, TokenKind.Mark], tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Words_without_spaces_are_cut_where_the_lexicon_knows_them() =>
        Assert.Contains("工人", new TokenReader(ConceptLexicon.For("zh")).Read("工人罢工。").Select(token => token.Form));

    [Theory]
    [InlineData("и", "the Russian for and")]
    [InlineData("\ud83d\ude00 \ud800 \udc00", "emoji and lone surrogates")]
    [InlineData("", "nothing")]
    public void Nothing_stops_it(string text, string what) => Assert.True(new TokenReader(ConceptLexicon.None).Read(text).Count <= 1, what);
}
