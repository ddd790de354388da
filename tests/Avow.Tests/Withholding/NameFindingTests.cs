using Avow.Statements;

namespace Avow.Tests.Withholding;

public sealed class NameFindingTests
{
    [Theory]
    [InlineData("Ada Pérez", "yesterday ADA  PEREZ spoke", "ADA  PEREZ")]
    [InlineData("Ada Pérez", "Ada\u00A0Pe\u0301rez’s letter", "Ada\u00A0Pe\u0301rez")]
    [InlineData("Ada Perez", "A\u00ADda Perez,", "A\u00ADda Perez")]
    [InlineData("Ада Пример", "сказала АДА ПРИМЕР.", "АДА ПРИМЕР")]
    [InlineData("محمد", "قال ومُحَمَّد أمس", "مُحَمَّد")]
    [InlineData("王小明", "昨天王小明说", "王小明")]
    [InlineData("Ada Perez", "see https://x.example/ada-perez/1?q now", "https://x.example/ada-perez/1?q")]
    [InlineData("Ada Perez", "write to adaperez@x.example now", "adaperez@x.example")]
    [InlineData("Ada Perez", "signed by Ada Perez1 and others", "Ada Perez")]
    [InlineData("Ada Perez", "signed by Ada Perez¹, and others", "Ada Perez")]
    [InlineData("Ada Perez", "they wrote #AdaPerez on it", "#AdaPerez")]
    [InlineData("Ada Perez", "they wrote #FreeAdaPérez! on it", "#FreeAdaPérez!")]
    public void A_name_is_found_however_it_is_written(string name, string words, string found)
    {
        var range = Assert.Single(Of(name).In(words)).Range;
        Assert.Equal(found, range.Of(words));
    }

    [Theory]
    [InlineData("Ada", "Adamant Canada adage")]
    [InlineData("Ada Perez", "Ada. Perez-Ruiz and Adaperezu")]
    [InlineData("Quay 3", "Quay 31")]
    [InlineData("Ada", "#NotAdamant")]
    public void A_part_of_another_word_is_no_name(string name, string words) => Assert.Empty(Of(name).In(words));

    [Theory]
    [InlineData("https://x.example/2026/ada-perez-speaks", true)]
    [InlineData("https://x.example/?who=Ada%20P%C3%A9rez", true)]
    [InlineData("https://x.example/?who=Ada%2520P%25C3%25A9rez", true)]
    [InlineData("https://adaperez.example/", true)]
    [InlineData("https://xn--ada-prez-f1a.example/", true)]
    [InlineData("https://x.example/adaperezolution", false)]
    [InlineData("https://x.example/FreeAdaPerez.html", true)]
    public void A_name_is_found_in_addresses(string address, bool isFound) => Assert.Equal(isFound, Of("Ada Pérez").StandsInAddress(address));

    private static NameFinding Of(string name) => new([new([name], IsNoted: true)]);
}
