using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class HanNamesTests
{
    [Theory]
    [InlineData("马克思", "marx")]
    [InlineData("馬克思", "Marx")]
    [InlineData("哥伦比亚", "Kolumbia")]
    [InlineData("巴塞罗那", "Barselona")]
    [InlineData("克林顿", "Klinton")]
    [InlineData("玛丽亚", "Мария")]
    public void A_foreign_name_sounds_in_Chinese_about_as_it_does_elsewhere(string han, string name) =>
        Assert.True(Sounds.Likeness(Romanisation.Of(han), Romanisation.Of(name.ToLowerInvariant())) > 0.7, $"{Romanisation.Of(han)} {Romanisation.Of(name.ToLowerInvariant())}");

    [Theory]
    [InlineData("码头工人昨天宣布罢工。")]
    [InlineData("海里有一条船，船上没有人。")]
    public void A_sentence_without_a_foreign_name_has_none(string sentence) => Assert.DoesNotContain(Enumerable.Range(0, sentence.Length), at => HanSounds.NameAt(sentence.AsSpan(at)) > 0);

    [Fact]
    public void A_foreign_name_is_one_token() =>
        Assert.Contains(new TokenReader(ConceptLexicon.For("zh")).Read("他在斯德哥尔摩说。"), token => token is { Form: "斯德哥尔摩", Kind: TokenKind.Name });

    [Theory]
    [InlineData('啊', "a")]
    [InlineData('北', "bei")]
    [InlineData('广', "guang")]
    [InlineData('女', "nu")]
    [InlineData('旅', "lu")]
    [InlineData('路', "lu")]
    [InlineData('略', "lue")]
    [InlineData('轮', "lun")]
    [InlineData('座', "zuo")]
    [InlineData('廣', null)]
    [InlineData('a', null)]
    public void A_character_has_its_reading(char character, string? reading) => Assert.Equal(reading, HanReadings.Of(character));

    [Fact]
    public void Chinese_names_in_Latin_letters_are_found_in_Chinese_ones_that_merely_sound_alike_too()
    {
        var names = PinyinNames.Of(new(["They met Chen in Guangdong with Lannoch and Marta."], ConceptLexicon.None));
        Assert.Equal(["chen", "guangdong"], names.In("陈先生在广东。"));
        Assert.Equal(["chen"], names.In("早晨"));
        Assert.Empty(names.In("Guangdong \ud800"));
        Assert.Empty(PinyinNames.None.In("广东"));
    }

    [Fact]
    public void A_name_alone_can_tell_which_sentences_belong_together()
    {
        string[] chinese = ["一二。", "广东的船。", "陕西的船。", "浙江的船。", "新疆的船。"];
        string[] english = ["All of it said.", "Boats from Zhejiang.", "Boats from Xinjiang."];
        var beads = SegmentAlignment.Align(chinese, english, new() { LanguageOfA = "zh", LanguageOfB = "en" });
        Assert.Contains(beads, bead => bead.A.StartInclusive == 3 && bead.A.Length == 1 && bead.B.StartInclusive == 1 && bead.B.Length == 1);
        Assert.Contains(beads, bead => bead.A.StartInclusive == 4 && bead.A.Length == 1 && bead.B.StartInclusive == 2 && bead.B.Length == 1);
    }
}
