using Avow.Statements;

namespace Avow.Tests.Statements;

public sealed class NamesTests
{
    [Theory]
    [InlineData("ru", "en=Ferry Union;ru=Союз паромщиков", "ru=Союз паромщиков")]
    [InlineData("es", "en=Ferry Union;es-AR=Sindicato", "es-AR=Sindicato")]
    public void A_reader_is_shown_the_name_in_his_language(string language, string names, string shown) => Assert.Equal(shown, Shown(language, names));

    [Theory]
    [InlineData("ru", "fr=Syndicat des bacs;en=Ferry Union", "fr=Syndicat des bacs")]
    [InlineData("ar", "es=Sindicato de balsas;en=Ferry Union", "es=Sindicato de balsas")]
    [InlineData("ru", "uk=Спілка поромників;en=Ferry Union", "uk=Спілка поромників")]
    public void Else_the_things_own_name_if_he_knows_its_letters(string language, string names, string shown) => Assert.Equal(shown, Shown(language, names));

    [Theory]
    [InlineData("ru", "ar=اتحاد المعديات;en=Ferry Union")]
    [InlineData("es", "ru=Союз паромщиков;en=Ferry Union")]
    [InlineData("ar", "zh=海峡评论;en=Ferry Union")]
    public void Else_the_English_one(string language, string names) => Assert.Equal("en=Ferry Union", Shown(language, names));

    [Fact]
    public void And_a_name_in_strange_letters_rather_than_none() => Assert.Equal("zh=海峡评论 2", Shown("ru", "zh=海峡评论 2;ka=სრუტე"));

    [Fact]
    public void What_has_no_name_has_none() => Assert.Null(Names.ForReadersOf("ru", new Dictionary<string, string>()));

    private static string Shown(string language, string names)
    {
        var (tag, name) = Names.ForReadersOf(language, names.Split(';').Select(name => name.Split('=')).ToDictionary(name => name[0], name => name[1]))!.Value;
        return $"{tag}={name}";
    }
}
