using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("Committee of the Weavers, Eel Street Branch, Lower Town, 3 May 1996", "Committee of the Weavers, Eel Street Branch")]
    [InlineData("Union of Millers, 3 May 1996", "Union of Millers")]
    [InlineData("Комитет ткачей, Нижний Посад, 3 мая 1996", "Комитет ткачей")]
    [InlineData("Asamblea de Regantes, Sección Baja", "Asamblea de Regantes, Sección Baja")]
    public void Place_and_day_are_no_part_of_who_signs(string line, string name) => Assert.Equal(name, SignatureLine.Name(line));

    [Theory]
    [InlineData("Signed by all the crews on 3 May")]
    [InlineData("Signed by more than forty households")]
    [InlineData("Подписали все экипажи 3 мая")]
    [InlineData("Firmado por todas las vecinas")]
    public void A_sentence_that_tells_of_signatures_is_nobodys_name(string line) => Assert.Null(SignatureLine.Name(line));

    [Theory]
    [InlineData("Lower Town, Thursday, 3 May 1996", "Lower Town")]
    [InlineData("Thursday 3 May 1996", null)]
    [InlineData("Unterstadt, Freitag, den 3. Mai 1996", "Unterstadt")]
    [InlineData("Frankfurt am Main, 3. Mai 1996", "Frankfurt am Main")]
    [InlineData("Нижний Посад, пятница, 3 мая 1996 года", "Нижний Посад")]
    [InlineData("Aşağı Mahalle, 3 Mayıs 1996 Cuma", "Aşağı Mahalle")]
    [InlineData("下城，1996年5月3日（星期五）", "下城")]
    [InlineData("1996년 5월 3일 금요일", null)]
    public void A_dateline_is_known_with_its_weekday(string line, string? name)
    {
        var dateline = Dateline.Of(line);
        Assert.Equal(new DateOnly(1996, 5, 3), dateline?.Date);
        Assert.Equal(name, dateline?.Name);
    }

    [Theory]
    [InlineData("© The Loom, all streets")]
    [InlineData("You receive this letter because you asked for it. Unsubscribe")]
    [InlineData("Reprints naming the source are welcome.")]
    [InlineData("Перепечатка со ссылкой на газету приветствуется.")]
    [InlineData("Text taken from the site of the millers")]
    [InlineData("转载请注明出处")]
    public void Lines_of_the_site_are_known_at_the_foot(string line) => Assert.True(FootLine.IsOne(line));

    [Theory]
    [InlineData("We welcome everybody who comes to the sluice on Sunday.")]
    [InlineData("Free the weavers of Eel Street!")]
    [InlineData("Ни одного аршина для занавеса.")]
    public void Last_sentences_of_a_text_are_no_foot(string line) => Assert.False(FootLine.IsOne(line));

    [Theory]
    [InlineData("Updated on 9 May 1999. The miller's wife has sent us a better count.")]
    [InlineData("Обновлено 9 мая 1999 г.: мельничиха прислала нам более точный счёт.")]
    [InlineData("Actualización: la molinera nos ha enviado una cuenta mejor de los sacos.")]
    [InlineData("Aktualisiert am 9. Mai 1999: Zwei Namen wurden auf Wunsch gestrichen.")]
    public void A_note_of_an_update_is_known(string words) => Assert.True(FrameCues.IsUpdateNote(words));

    [Theory]
    [InlineData("Updated 9 May 1999")]
    [InlineData("Updated looms would help, and so would better light in the sheds.")]
    public void A_bare_day_or_a_sentence_about_updates_is_no_note(string words) => Assert.False(FrameCues.IsUpdateNote(words));
}
