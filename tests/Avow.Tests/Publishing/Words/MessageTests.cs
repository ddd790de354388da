using Avow.Publishing;

namespace Avow.Tests.Publishing.Words;

public sealed class MessageTests
{
    [Theory]
    [InlineData("en", 1, "1 text")]
    [InlineData("en", 0, "0 texts")]
    [InlineData("en", 12_345, "12,345 texts")]
    [InlineData("ru", 1, "1 текст")]
    [InlineData("ru", 21, "21 текст")]
    [InlineData("ru", 3, "3 текста")]
    [InlineData("ru", 12, "12 текстов")]
    [InlineData("ru", 2_026, "2026 текстов")]
    [InlineData("ru", 20_261, "20\u00A0261 текст")]
    [InlineData("es", 1, "1 texto")]
    [InlineData("es", 2, "2 textos")]
    [InlineData("es", 1_000_000, "1\u00A0000\u00A0000 de textos")]
    [InlineData("ar", 0, "لا نصوص")]
    [InlineData("ar", 1, "نص واحد")]
    [InlineData("ar", 2, "نصان")]
    [InlineData("ar", 103, "103 نصوص")]
    [InlineData("ar", 11, "11 نصًا")]
    [InlineData("ar", 100, "100 نص")]
    public void A_number_takes_the_form_that_its_language_asks_for(string tag, int number, string words)
    {
        var language = InterfaceLanguage.Find(tag)!;
        Assert.Equal(words, MessageParser.Parse("Texts", Texts[tag], language).With(("number", number)));
    }

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["en"] = "{number, plural, one {# text} other {# texts}}",
        ["ru"] = "{number, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}",
        ["es"] = "{number, plural, one {# texto} many {# de textos} other {# textos}}",
        ["ar"] = "{number, plural, zero {لا نصوص} one {نص واحد} two {نصان} few {# نصوص} many {# نصًا} other {# نص}}",
    };

    [Fact]
    public void Places_are_filled_by_name_and_exact_numbers_and_choices_come_before_forms()
    {
        Assert.Equal("Ada, who wrote 2", English("{name}, who wrote {number}").With(("number", 2), ("name", "Ada")));
        var message = English("{who, select, her {She} other {They}} wrote {number, plural, =0 {nothing} one {a text} other {# texts, {name}'s own}}.");
        Assert.Equal("She wrote nothing.", message.With(("who", "her"), ("number", 0), ("name", "Ada")));
        Assert.Equal("They wrote 2 texts, Ada's own.", message.With(("who", "them"), ("number", 2), ("name", "Ada")));
    }

    [Fact]
    public void A_place_may_be_left_for_an_element_and_is_named_when_words_are_wanted_of_it()
    {
        var message = English("As it stands in {outlet}, # 3");
        Assert.Equal([new("As it stands in ", false), new("outlet", true), new(", # 3", false)], message.Pieces());
        Assert.Contains("outlet", Assert.Throws<InvalidOperationException>(() => message.With()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{a b}")]
    [InlineData("{n, plural, one {#}}")]
    [InlineData("{n, plural, one {#} few {#} other {#}}")]
    [InlineData("{n, plural, one {#} one {#} other {#}}")]
    [InlineData("{n, plural, one {#} other {#}")]
    [InlineData("{n, select, a {b}}")]
    [InlineData("{n, number}")]
    [InlineData("{n, ordinal, other {#}}")]
    [InlineData("{a, select, other {{b, select, other {{c, select, other {{d, select, other {{e, select, other {f}}}}}}}}}}")]
    public void What_is_not_well_formed_is_refused_with_its_key(string pattern) =>
        Assert.Contains("Key", Assert.Throws<FormatException>(() => English(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_beginning_of_a_message_is_read_or_refused()
    {
        const string whole = "{who, select, her {She} other {They}} wrote {number, plural, =0 {nothing} one {a text} other {# texts}}.";
        for (var length = 0; length < whole.Length; length++)
        {
            try
            {
                Assert.NotNull(English(whole[..length]));
            }
            catch (FormatException)
            {
                // Refused is as good.
            }
        }
    }

    private static Message English(string pattern) => MessageParser.Parse("Key", pattern, InterfaceLanguage.English);
}
