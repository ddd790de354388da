using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class FingerprintsTests
{
    private static readonly Gen<string> Word = Gen.Elements(
        "workers", "the", "of", "bread", "peace", "demand", "resist", "a", "war", "strike", "solidarity", "is", "federation", "against", "not", "we");

    [Fact]
    public void Any_run_of_six_telling_words_shared_by_two_texts_gives_a_common_fingerprint() =>
        Prop.ForAll((from before in Gen.ListOf(Word) from after in Gen.ListOf(Word) select (before, after)).ToArbitrary(), around =>
        {
            const string Run = "dockers refused to load the ships";
            var one = $"{string.Join(' ', around.before)} {Run} {string.Join(' ', around.after)}";
            var other = $"{string.Join(' ', around.after)} — “{Run.ToUpperInvariant()}”, {string.Join(' ', around.before)}";
            return Fingerprints.Of(one).Intersect(Fingerprints.Of(other)).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nine_little_words_in_a_row_are_found_too() =>
        Assert.NotEmpty(Fingerprints.Of("loud: it is not as if he is to be").Intersect(Fingerprints.Of("so it is not as if he is to be, quietly")));

    [Fact]
    public void Ten_Han_characters_are_found() =>
        Assert.NotEmpty(Fingerprints.Of("我们说全世界无产者联合起来吧").Intersect(Fingerprints.Of("他写道：“全世界无产者联合起来吧”。")));

    [Fact]
    public void A_turn_of_phrase_brings_no_texts_together() =>
        Assert.Empty(Fingerprints.Of("Dockers struck at the end of the September fair").Intersect(Fingerprints.Of("Miners rested at the end of the Saturday shift")));

    [Fact]
    public void They_are_sorted_and_distinct()
    {
        var prints = Fingerprints.Of(string.Concat(Enumerable.Repeat("we demand bread and peace for everybody. ", 50)));
        Assert.Equal(prints.Distinct().Order(), prints);
        Assert.InRange(prints.Length, 2, 7);
    }

    [Theory]
    [InlineData("")]
    [InlineData("three words only")]
    [InlineData("?! … —")]
    public void A_text_too_short_has_none(string text) => Assert.Empty(Fingerprints.Of(text));
}
