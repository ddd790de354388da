using Avow.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Publishing;

public sealed class ShownTests
{
    [Fact]
    public void A_name_that_needs_no_mending_comes_out_as_if_every_character_had_been_looked_at() => Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("a", "Ж", "ب", "船", " ", "  ", "\u00a0", "\t", "\n", "\u0301", "\u202e", "\u200f", "\ufeff", "🚢", "\ud83d", "\0", "\u0085", "\u3000"), 12).Select(string.Concat).ToArbitrary(),
        Gen.Choose(1, 14).ToArbitrary(),
        (name, maxChars) => Assert.Equal(Shown.NameByCharacters(name, maxChars), Shown.Name(name, maxChars))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ferry workers", 5, "Ferry…")]
    [InlineData("Ferry workers", 6, "Ferry…")]
    [InlineData("Ferry workers", 13, "Ferry workers")]
    public void A_plain_name_is_cut_behind_its_last_word(string name, int maxChars, string shown)
    {
        Assert.Equal(shown, Shown.Name(name, maxChars));
        Assert.Equal(shown, Shown.NameByCharacters(name, maxChars));
    }

    [Fact]
    public void A_name_shows_an_override_and_loses_the_other_controls_that_would_turn_its_neighbours_round() =>
        Assert.Equal("[RLO]moc.elpmaxe bank", Shown.Name("\u202Emoc.elpmaxe\u202C \u2066\u2069bank"));

    [Fact]
    public void Marks_piled_on_one_letter_are_bounded_and_living_scripts_are_untouched()
    {
        Assert.Equal(9, Shown.Name("a" + new string('\u0301', 400)).Length);
        Assert.Equal("בְּרֵאשִׁ֖ית Tiếng Việt", Shown.Name("בְּרֵאשִׁ֖ית Tiếng Việt"));
    }

    [Fact]
    public void A_title_is_cut_with_an_ellipsis_and_never_inside_a_character()
    {
        Assert.Equal(Shown.MaxTitleChars + 1, Shown.Title(new string('x', 2_000)).Length);
        Assert.Equal("🚢…", Shown.Name("🚢🚢🚢", 3));
    }

    [Fact]
    public void Words_keep_their_length_and_lose_only_what_html_cannot_carry() =>
        Assert.Equal("a\uFFFDb c\u202Ed", Shown.Words("a\0b\tc\u202Ed"));

    [Fact]
    public void An_override_is_named_where_words_stand_plainly() =>
        Assert.Equal("photo[RLO]gpj.exe, [LRO]and on", Shown.Plainly("photo\u202Egpj.exe, \u202Dand on"));

    [Theory]
    [InlineData("https://union.example/a?b=c", true)]
    [InlineData("mailto:crew@union.example", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,<script>", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//elsewhere.example", false)]
    [InlineData("/relative", false)]
    [InlineData("", false)]
    public void Only_addresses_of_the_web_and_of_mail_may_be_followed(string address, bool followable) =>
        Assert.Equal(followable, Shown.Followable(address) is not null);
}
