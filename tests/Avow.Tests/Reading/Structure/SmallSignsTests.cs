using System.Text;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Tests.Reading;

/// <summary>Signs that look like markup and are not, nesting that nobody wrote.</summary>
public sealed class SmallSignsTests
{
    [Theory]
    [InlineData("We accept */* and nothing else, whatever they say.", "We accept */* and nothing else, whatever they say.")]
    [InlineData("We say *no* and mean it, whatever they say.", "We say no and mean it, whatever they say.")]
    public void Stars_around_words_are_emphasis_and_other_stars_are_words(string source, string words) =>
        Assert.Equal(words, Read(source, "text/plain").Value[0].Words);

    [Fact]
    public void A_list_of_thousands_of_levels_is_refused_before_it_is_parsed()
    {
        var nested = new StringBuilder("# A title\n\n");
        for (var level = 0; level < 3_000; level++) nested.Append(' ', 2 * level).Append("- x\n");
        Assert.Equal(ProblemKind.TooDeep, Read(nested.ToString(), "text/markdown").Problem!.Kind);
    }

    [Fact]
    public void A_wrong_letter_with_a_soft_hyphen_in_it_is_kept_and_its_repair_offered()
    {
        var damage = Assert.Single(Read("<html lang=es><article><p>La estación marÃ\u00ADtima permanecerá abierta durante las noches de temporal, con calefacción y caldo.</p></article>", "text/html; charset=utf-8").Value[0].Damage);
        Assert.Equal((DamageKind.EncodingBroken, "í"), (damage.Kind, damage.Repair));
    }

    [Theory]
    [InlineData("Strait Crews Sunday the", "Strait Crews")]
    [InlineData("La secretaría, el Sáb", "La secretaría,")]
    [InlineData("Collectif du Port le mar", "Collectif du Port")]
    [InlineData("Thursday", "")]
    [InlineData("Ada Voss", "Ada Voss")]
    public void The_weekday_before_a_day_is_no_part_of_a_name(string before, string name) => Assert.Equal(name, Weekdays.WithoutTail(before));

    private static Outcome<IReadOnlyList<Content>> Read(string text, string type) => Readers.Read(Encoding.UTF8.GetBytes(text), new ReadingOptions { ContentType = type });
}
