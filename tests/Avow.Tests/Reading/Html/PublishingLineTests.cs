using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class PublishingLineTests
{
    [Theory]
    [InlineData("Updated 5:27 am CST, Wednesday, May 20, 2026")]
    [InlineData("Published: 15:56 BST, 27 April 2026 | Updated: 15:57 BST, 27 April 2026")]
    [InlineData("Aktualisiert am 07.01.2026 - 18:50 UhrLesedauer: 4 Min.")]
    [InlineData("Lower Eel - 15 oct 2026 - 08:22Actualizado: 15 oct 2026 - 17:38CEST")]
    [InlineData("Uppdaterad 15.59 | Publicerad 14.14")]
    [InlineData("Anna Weaver | 05.04.2026 - Güncelleme : 05.04.2026")]
    [InlineData("November 28, 2026 -- Updated 0203 GMT (1003 HKT)")]
    [InlineData("2 minute read • Last updated 3 days ago")]
    [InlineData("Опубликовано 3 мая 2026, 14:05")]
    public void A_line_on_when_the_page_was_published_is_the_pages(string line) => Assert.True(PublishingLine.Is(line));

    [Theory]
    [InlineData("Lyon, 12 October 1998")]
    [InlineData("Declaration of 3 May 2026")]
    [InlineData("The letter was published on 3 May and answered on the fifth.")]
    [InlineData("Published by the weavers of Lower Eel")]
    [InlineData("On 3 May 2026 the weavers of Lower Eel published their second letter to the owners of both mills, and read it out at the gate")]
    [InlineData("An update")]
    public void What_a_statement_says_of_its_place_and_day_is_its_own(string line) => Assert.False(PublishingLine.Is(line));
}
