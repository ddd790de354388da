using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The crews of the harbour will not go back to work before they have been heard.")]
    [InlineData("es", "Los trabajadores del puerto no volverán al trabajo hasta que se les haya escuchado.")]
    [InlineData("pt", "Os trabalhadores do porto não voltarão ao trabalho até que sejam ouvidos por todos.")]
    [InlineData("fr", "Les ouvriers du port ne reprendront pas le travail avant qu’on les ait entendus.")]
    [InlineData("de", "Die Arbeiter des Hafens kehren nicht an die Arbeit zurück, bevor man sie gehört hat.")]
    [InlineData("it", "I lavoratori del porto non torneranno al lavoro prima che siano stati ascoltati da tutti.")]
    [InlineData("nl", "De arbeiders van de haven gaan niet terug naar het werk voordat ze gehoord zijn.")]
    [InlineData("pl", "Robotnicy portu nie wrócą do pracy, zanim nie zostaną wysłuchani przez wszystkich.")]
    [InlineData("cs", "Dělníci z přístavu se nevrátí do práce, dokud je všichni nevyslechnou, protože mají pravdu.")]
    [InlineData("sr", "Радници луке неће се вратити на посао док их не саслушају, јер су у праву.")]
    [InlineData("tr", "Liman işçileri dinlenmeden önce işe dönmeyecekler, çünkü onlar için bu bir haktır.")]
    [InlineData("fi", "Sataman työläiset eivät palaa työhön ennen kuin heitä on kuultu, ja se on oikein.")]
    [InlineData("hu", "A kikötő munkásai nem térnek vissza a munkába, amíg meg nem hallgatják őket, és ez így van jól.")]
    [InlineData("ru", "Рабочие порта не вернутся к работе, пока их не выслушают, и они правы.")]
    [InlineData("uk", "Робітники порту не повернуться до праці, доки їх не вислухають, і вони мають рацію.")]
    [InlineData("be", "Рабочыя порта не вернуцца да працы, пакуль іх не выслухаюць, і яны маюць рацыю.")]
    [InlineData("bg", "Работниците от пристанището няма да се върнат на работа, докато не бъдат изслушани.")]
    [InlineData("ar", "عمال الميناء لن يعودوا إلى العمل قبل أن يستمع إليهم الجميع.")]
    [InlineData("fa", "کارگران بندر تا زمانی که به سخن آنها گوش داده نشود به کار باز نمی‌گردند.")]
    [InlineData("ckb", "کرێکارانی بەندەر ناگەڕێنەوە بۆ کار هەتا گوێیان لێ نەگیرێت، ئەمە مافی ئەوانە.")]
    [InlineData("zh", "港口的工人在被听取之前不会回去工作。")]
    [InlineData("ja", "港の労働者は話を聞いてもらうまで仕事に戻らない。")]
    [InlineData("ko", "항구의 노동자들은 이야기를 들어줄 때까지 일터로 돌아가지 않는다.")]
    [InlineData("el", "Οι εργάτες του λιμανιού δεν θα γυρίσουν στη δουλειά.")]
    [InlineData("ka", "ნავსადგურის მუშები სამუშაოს არ დაუბრუნდებიან.")]
    [InlineData("und", "1921 – 1922")]
    public void One_sentence_shows_its_language(string tag, string words) => Assert.Equal(tag, LanguageIdentifier.Of(words).Tag);

    private static DraftBlock Paragraph(string words, string? declared = null) => new() { Kind = BlockKind.Paragraph, Words = words, DeclaredLanguage = declared };

    private static Content Finish(IReadOnlyList<DraftBlock> blocks, params string[] declared) => Finishing.Finish(
        new Draft { Reader = "test/1", Blocks = blocks, Metadata = new() { Languages = [.. declared.Select(d => new Finding<string>(d, "html lang", 0.7))] } }, ReadingOptions.Default);

    private const string Spanish = "Los trabajadores del puerto no volverán al trabajo hasta que se les haya escuchado en la asamblea de todos.";
    private const string English = "The crews of the harbour will not go back to work before they have been heard by all of us in the assembly.";

    [Fact]
    public void A_declared_language_that_disagrees_is_kept_behind()
    {
        var languages = Finish([Paragraph(Spanish), Paragraph(Spanish)], "en").Metadata.Languages;
        Assert.Equal(["es", "en"], languages.Select(l => l.Value));
        Assert.True(languages[0].Certainty > languages[1].Certainty);
    }

    [Fact]
    public void A_declared_region_is_kept() => Assert.Equal("es-AR", Finish([Paragraph(Spanish)], "es-AR").Metadata.Language);

    [Fact]
    public void A_short_line_takes_the_language_around_it_and_a_long_one_its_own() =>
        Assert.Equal(["es", "es", "en"], Finish([Paragraph(Spanish), Paragraph("Solidaridad"), Paragraph(English)]).Blocks.Select(b => b.Language).ToArray()[..3]);

    [Fact]
    public void A_quotation_in_another_script_is_in_another_language() =>
        Assert.Equal("ru", Finish([Paragraph(Spanish), Paragraph("Мы не вернёмся к работе, пока нас не выслушают.")]).Blocks[1].Language);
}
