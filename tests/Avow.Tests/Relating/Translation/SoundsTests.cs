using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class SoundsTests
{
    [Theory]
    [InlineData("kavanaugh", "кавано")]
    [InlineData("president", "президента")]
    [InlineData("abercrombie", "аберкромби")]
    [InlineData("washington", "ουασινγκτον")]
    [InlineData("moskva", "moscow")]
    [InlineData("berlin", "ベルリン")]
    [InlineData("lenin", "לנין")]
    [InlineData("parlament", "parliament")]
    [InlineData("georgia", "გეორგია")]
    [InlineData("armenia", "արմենիա")]
    [InlineData("kerala", "केरल")]
    [InlineData("seul", "서울")]
    public void A_name_is_known_again_in_another_script_or_spelling(string a, string b) => Assert.True(Likeness(a, b) >= 0.6, $"{Romanisation.Of(a)} {Romanisation.Of(b)} {Likeness(a, b):0.00}");

    [Theory]
    [InlineData("worker", "рабочий")]
    [InlineData("strike", "huelga")]
    [InlineData("bread", "хлеб")]
    [InlineData("monday", "вторник")]
    public void Other_words_are_not(string a, string b) => Assert.True(Likeness(a, b) < 0.6, $"{Likeness(a, b):0.00}");

    [Fact]
    public void Likeness_is_the_same_both_ways() => FsCheck.Check.QuickThrowOnFailure(FsCheck.Fluent.Prop.ForAll<string, string>((a, b) =>
    {
        var (x, y) = (Romanisation.Of(a ?? ""), Romanisation.Of(b ?? ""));
        return Math.Abs(Sounds.Likeness(x, y) - Sounds.Likeness(y, x)) < 1e-9 && Sounds.Likeness(x, y) is >= -1 and <= 1;
    }));

    private static double Likeness(string a, string b) => Sounds.Likeness(Romanisation.Of(a), Romanisation.Of(b));
}
