using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

public sealed class QuotationTests
{
    private static (string Words, string? By)[] Quotations(params string[] paragraphs)
    {
        var blocks = paragraphs.Select(p => new DraftBlock { Kind = BlockKind.Paragraph, Words = p }).ToArray();
        var content = Finishing.Finish(new Draft { Reader = "test/1", Blocks = blocks }, ReadingOptions.Default);
        return [.. content.Marks.Where(m => m.Kind == MarkKind.Quotation).Select(m => (m.Range.Of(content.Words), m.AscribedTo))];
    }

    [Theory]
    [InlineData("They call it “order” now.", "order")]
    [InlineData("Sie nennen es „Ordnung“ heute.", "Ordnung")]
    [InlineData("Sie nennen es »Ordnung« heute.", "Ordnung")]
    [InlineData("Nazywają to „porządkiem” dzisiaj.", "porządkiem")]
    [InlineData("De kallar det ”ordning” nu.", "ordning")]
    [InlineData("Ils l’appellent « ordre » aujourd’hui.", "ordre")]
    [InlineData("Ellos lo llaman «orden» hoy.", "orden")]
    [InlineData("Они зовут это «порядком» теперь.", "порядком")]
    [InlineData("他们说这是“秩序”。", "秩序")]
    [InlineData("彼らは「秩序」と呼ぶ。", "秩序")]
    [InlineData("They call it \"order\" now.", "order")]
    [InlineData("They call it ‘order’ now.", "order")]
    [InlineData("They call it 'order' now.", "order")]
    [InlineData("The ‘workers’ own hall’ was sold.", "workers’ own hall")]
    public void Every_nation_has_its_marks(string words, string quoted) => Assert.Equal(quoted, Assert.Single(Quotations(words)).Words);

    [Theory]
    [InlineData("It’s the workers’ hall, isn’t it?")]
    [InlineData("It's the workers' hall, isn't it?")]
    [InlineData("A board of 5\" by 7\" was nailed to it.")]
    [InlineData("A mark “ that never closes.")]
    [InlineData("Dinner at 7: Everyone brings a plate of something to the long table.")]
    [InlineData("Three things are needed: Bread for all, rest for all and a roof for all of us.")]
    public void Apostrophes_inches_and_lists_are_no_quotations(string words) => Assert.Empty(Quotations(words));

    [Fact]
    public void A_quotation_goes_on_where_the_next_paragraph_opens_again() =>
        Assert.Equal("We were asked to wait.\n“We did not wait.", Assert.Single(Quotations("“We were asked to wait.", "“We did not wait.”")).Words);

    [Fact]
    public void Quotations_stand_inside_quotations() =>
        Assert.Equal(["He said ‘never’ to us", "never"], Quotations("“He said ‘never’ to us”, she wrote later.").Select(q => q.Words));

    [Theory]
    [InlineData("Anna Bell said: “We shall not move from here.”", "Anna Bell")]
    [InlineData("“We shall not move from here,” said Anna Bell.", "Anna Bell")]
    [InlineData("«Мы отсюда не уйдём», — заявила Анна Белова.", "Анна Белова")]
    [InlineData("Як заявив Іван Коваль: «Ми звідси не підемо».", "Іван Коваль")]
    [InlineData("Selon le syndicat des bateliers, « rien n’a été payé ».", "le syndicat des bateliers")]
    [InlineData("Der Rat der Weber schrieb: „Wir gehen nicht zurück.“", "Der Rat der Weber")]
    [InlineData("A reporter spoke to an old fisherman who had lost his boat. In his own words: “They took it at night.”", "an old fisherman")]
    [InlineData("In the words of the League: “Nobody pays.”", "the League")]
    public void A_quotation_is_ascribed_in_the_sources_own_words(string words, string by) => Assert.Equal(by, Assert.Single(Quotations(words)).By);

    [Theory]
    [InlineData("The statement of the River League is plain: Whoever owns the water owns the town that drinks it.", "the River League", "Whoever owns the water owns the town that drinks it.")]
    [InlineData("В заявлении союза грузчиков говорится: Мы не поднимем ни одного мешка до самой весны.", "союза грузчиков", "Мы не поднимем ни одного мешка до самой весны.")]
    [InlineData("El comunicado de la Asamblea dice: Nadie saldrá de su casa mientras no haya otra para él.", "la Asamblea", "Nadie saldrá de su casa mientras no haya otra para él.")]
    public void A_colon_after_a_named_statement_quotes_without_marks(string words, string by, string quoted) =>
        Assert.Equal((quoted, by), Assert.Single(Quotations(words)));
}
