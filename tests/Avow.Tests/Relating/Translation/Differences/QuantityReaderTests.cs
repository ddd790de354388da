using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("en", "1,234 people", "1234")]
    [InlineData("de", "1.234 Menschen", "1234")]
    [InlineData("fr", "1 234 567 personnes", "1234567")]
    [InlineData("en", "1,234.5", "1234.5")]
    [InlineData("de", "1.234,5", "1234.5")]
    [InlineData("hi", "१२,३४,५६७", "1234567")]
    [InlineData("ar", "١٬٢٣٤٫٥", "1234.5")]
    [InlineData("en", "half a million, or 0.5 million", "500000")]
    [InlineData("ru", "3 млн рублей", "3000000")]
    [InlineData("de", "1,2 Mrd. Euro", "1200000000")]
    [InlineData("zh", "3万5千人", "35000")]
    [InlineData("zh", "三百一十二名", "312")]
    [InlineData("ja", "二〇二四年", "2024")]
    [InlineData("zh", "1.5亿", "150000000")]
    [InlineData("en", "two hundred and fifty thousand", "250000")]
    [InlineData("en", "the XIV congress", "14")]
    [InlineData("en", "on 2024-03-14", "14")]
    [InlineData("de", "am 14.03.2024", "2024")]
    [InlineData("en", "at 15:30", "30")]
    public void Numbers_are_read_in_any_writing(string language, string words, string wanted) =>
        Assert.Contains(double.Parse(wanted, System.Globalization.CultureInfo.InvariantCulture), Read(language, words).SelectMany(quantity => quantity.Readings));

    [Theory]
    [InlineData("en", "see note [12]")]
    [InlineData("en", "(3) third")]
    [InlineData("en", "4. Fourth")]
    [InlineData("en", "the G20 and COVID-19")]
    [InlineData("en", "at http://union.example/2024/03 and @crew1917 and #2024")]
    [InlineData("en", "six feet, 12 miles, 80 degrees")]
    [InlineData("en", "twelve in chapter XII")]
    [InlineData("zh", "十二月")]
    public void What_may_be_written_otherwise_tells_nothing(string language, string words) => Assert.DoesNotContain(Read(language, words), quantity => quantity.IsTelling);

    [Theory]
    [InlineData("9999999999999999999999999999999999999999")]
    [InlineData("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1")]
    [InlineData("1/2/3/4/5/6/7/8/9/10")]
    [InlineData("1-2-3")]
    [InlineData("0,0,0")]
    [InlineData("2024-")]
    [InlineData("万万万万万万万万万万万万万万万万万万万万")]
    [InlineData("1\ud800")]
    public void Strange_numbers_do_no_harm(string words) => Assert.All(Read("zh", words), quantity =>
    {
        Assert.NotEmpty(quantity.Readings);
        Assert.True(quantity.Range.LiesInside(words));
    });

    private static List<Quantity> Read(string language, string words) => new QuantityReader(ConceptLexicon.For(language), language == "en").Read(words, TextRange.Whole(words));
}
