using Avow.Relating;

namespace Avow.Tests.Relating;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Strike", "STRIKE")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("café", "cafe")]
    [InlineData("ﬁnal", "final")]
    [InlineData("Ａvow", "avow")]
    [InlineData("don’t", "don't")]
    [InlineData("stay-\ning", "staying")]
    [InlineData("stay-  \n ing", "staying")]
    [InlineData("e\u0301-\ntat", "état")]
    [InlineData("stay\u00ADing", "staying")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Łódź", "lodz")]
    [InlineData("съёмка", "съемка")]
    [InlineData("كـــتاب", "كتاب")]
    [InlineData("كِتَاب", "كتاب")]
    [InlineData("ΛΌΓΟΣ", "λόγος")]
    [InlineData("ｶﾞ", "ガ")]
    public void Two_ways_to_print_a_word_are_one_word(string one, string other) => Assert.Equal(Hashes(one), Hashes(other));

    [Theory]
    [InlineData("мой", "мои")]
    [InlineData("їх", "іх")]
    [InlineData("की", "के")]
    [InlineData("strike", "strikes")]
    public void Marks_that_make_another_word_are_kept(string one, string other) => Assert.NotEqual(Hashes(one), Hashes(other));

    [Fact]
    public void Composed_and_decomposed_short_i_are_one_letter() => Assert.Equal(Hashes("мой"), Hashes("мои\u0306"));

    [Theory]
    [InlineData("we resist", 2)]
    [InlineData("战争与和平", 5)]
    [InlineData("สันติภาพ", 6)]
    [InlineData("— “…” !", 0)]
    [InlineData("peace²", 1)]
    [InlineData("1914-1918", 2)]
    public void Words_are_counted_as_their_script_shows_them(string text, int words) => Assert.Equal(words, Words.Of(text).Count);

    [Fact]
    public void Half_a_character_belongs_to_no_word() => Assert.Equal(2, Words.Of("\uD800 \uDC00 a\uD800b").Count);

    [Fact]
    public void A_range_holds_the_word_as_it_stands_and_no_punctuation() =>
        Assert.Equal(["We", "won’t", "give"], Words.Of("“We” won’t give-").Select(word => word.Range.Of("“We” won’t give-")));

    [Fact]
    public void Hashes_are_the_same_for_ever() => Assert.Equal(13652453608319802713UL, Words.Of("solidarity")[0].Hash);

    [Fact]
    public void A_word_of_a_million_letters_is_cut() => Assert.Equal(1 + (1_000_000 - 1) / Words.MaxWordChars, Words.Of(new string('a', 1_000_000)).Count);

    private static IEnumerable<ulong> Hashes(string text) => Words.Of(text).Select(word => word.Hash);
}
