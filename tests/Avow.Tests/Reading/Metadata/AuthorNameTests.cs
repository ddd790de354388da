using Avow.Reading;

namespace Avow.Tests.Reading;

public sealed class AuthorNameTests
{
    [Theory]
    [InlineData("By Anna Bell", "Anna Bell")]
    [InlineData("Written by: Anna Bell, PhD", "Anna Bell")]
    [InlineData("Anna Bell, LPN", "Anna Bell")]
    [InlineData("Von Anna Bell am 3. Mai 1996", "Anna Bell")]
    [InlineData("Ein Gastbeitrag von Anna Bell", "Anna Bell")]
    [InlineData("Por Rosa Ferrer | Publicado hace 3 horas", "Rosa Ferrer")]
    [InlineData("Автор: Анна Белова", "Анна Белова")]
    [InlineData("Συντάκτης: Άννα Μπέλου", "Άννα Μπέλου")]
    [InlineData("بقلم آمنة الجرس", "آمنة الجرس")]
    [InlineData("作者：安娜", "安娜")]
    [InlineData("Anna Bell @annabell", "Anna Bell")]
    [InlineData("Anna Bell, Staff Writer", "Anna Bell")]
    [InlineData("Anna Bell/LPN", "Anna Bell")]
    [InlineData("Anna BellStaff Writer", "Anna Bell")]
    [InlineData("Anna Bell Senior Reporter", "Anna Bell")]
    [InlineData("Anna Bell2 minutes ago", "Anna Bell")]
    [InlineData("A. Bell prije 26 minuta", "A. Bell")]
    [InlineData("annabell on", "annabell")]
    [InlineData("Anna Bell on Mar 27", "Anna Bell")]
    [InlineData("Rasender Reporter", "Rasender Reporter")]
    [InlineData("Recueilli par Anna Bell", "Anna Bell")]
    [InlineData("Autorin/Autor Anna Bell", "Anna Bell")]
    [InlineData("Von der Mühle, Karl", "Von der Mühle, Karl")]
    public void A_byline_gives_its_name(string line, string name) => Assert.Equal(name, AuthorName.Cleaned(line));

    [Theory]
    [InlineData("Posted")]
    [InlineData("admin")]
    [InlineData("Artikel von")]
    [InlineData("2 reviews")]
    [InlineData("https://mill.example/")]
    [InlineData("3 May 1996")]
    [InlineData("Read more")]
    [InlineData("View Profile")]
    [InlineData("新規登録")]
    public void What_names_nobody_is_no_author(string line) => Assert.Null(AuthorName.Cleaned(line));

    [Theory]
    [InlineData("Anna Bell and Rosa Ferrer", "Anna Bell|Rosa Ferrer")]
    [InlineData("Anna Bell, Rosa Ferrer y Juan Puente", "Anna Bell|Rosa Ferrer|Juan Puente")]
    [InlineData("Anna Bell und Rosa Ferrer", "Anna Bell|Rosa Ferrer")]
    [InlineData("Анна Белова и Роза Фёдорова", "Анна Белова|Роза Фёдорова")]
    [InlineData("Anna Bell; Rosa Ferrer", "Anna Bell|Rosa Ferrer")]
    [InlineData("Union of Carters and millers of the hill", "Union of Carters and millers of the hill")]
    [InlineData("Lower Town, Upper", "Lower Town, Upper")]
    public void Several_names_are_parted_and_others_are_not(string line, string names) => Assert.Equal(names.Split('|'), AuthorName.Split(line));
}
