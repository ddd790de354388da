using Avow.Reading;

namespace Avow.Tests.Reading;

/// <summary>Which links call what they lead to the original of the page they stand on.</summary>
public sealed class OriginalLinksTests
{
    [Theory]
    [InlineData("The Russian original")]
    [InlineData("Original in English")]
    [InlineData("Original:")]
    [InlineData("El original ruso")]
    [InlineData("Оригинал на английском")]
    [InlineData("русский оригинал →")]
    [InlineData("النص الأصلي")]
    [InlineData("原文")]
    [InlineData("L’originale")]
    public void A_link_that_names_the_original_is_one(string words) => Assert.True(OriginalLinks.IsOne(words));

    [Theory]
    [InlineData("")]
    [InlineData("English")]
    [InlineData("the original sin of the shipping companies")]
    [InlineData("Originals and copies in the museum")]
    [InlineData("nothing about it was original")]
    [InlineData("оригинально")]
    public void A_link_that_only_has_the_word_in_it_is_none(string words) => Assert.False(OriginalLinks.IsOne(words));
}
