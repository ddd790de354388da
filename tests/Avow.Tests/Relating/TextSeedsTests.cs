using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class TextSeedsTests
{
    private static readonly Gen<string> Word = Gen.Elements(
        "workers", "the", "of", "bread", "peace", "demand", "resist", "a", "war", "strike", "solidarity", "is", "federation", "against", "not", "we");

    [Fact]
    public void Any_run_of_eight_telling_words_shared_by_two_texts_gives_a_common_seed() =>
        Prop.ForAll((from before in Gen.ListOf(Word) from after in Gen.ListOf(Word) select (before, after)).ToArbitrary(), around =>
        {
            const string Run = "dockers refused bluntly yesterday morning loading ammunition crates";
            var one = $"{string.Join(' ', around.before)} {Run} {string.Join(' ', around.after)}";
            var other = $"{string.Join(' ', around.after)} — “{Run.ToUpperInvariant()}”, {string.Join(' ', around.before)}";
            return TextSeeds.Of(one).Select(seed => seed.Run).Intersect(TextSeeds.Of(other).Select(seed => seed.Run)).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_seed_that_is_kept_is_among_all_of_them_and_about_one_in_two_is_kept()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1_000).Select(n => $"word{n * 7919 % 997} after"));
        var (kept, all) = (TextSeeds.Of(text), TextSeeds.AllOf(text));
        Assert.Empty(kept.Except(all));
        Assert.InRange(kept.Count, all.Count * 0.4, all.Count * 0.6);
    }

    [Fact]
    public void Of_one_run_a_text_has_the_first_place_only()
    {
        var seeds = TextSeeds.Of(string.Concat(Enumerable.Repeat("Everybody demanded bread and peace. ", 50)));
        Assert.Equal(seeds.Select(seed => seed.Run).Distinct().Order(), seeds.Select(seed => seed.Run));
        Assert.InRange(seeds.Count, 1, 6);
    }

    [Fact]
    public void Chinese_and_Thai_have_seeds_too()
    {
        Assert.NotEmpty(Common("我们说全世界无产者联合起来吧同志们", "他写道：“全世界无产者联合起来吧同志们”。"));
        Assert.NotEmpty(Common("เราขอประกาศว่าประตูทางเหนือจะเปิดในตอนเช้า", "“ประกาศว่าประตูทางเหนือจะเปิดในตอนเช้า” เขากล่าว"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("three odd words")]
    [InlineData("?! … — \ud800")]
    [InlineData("it is not as")]
    public void A_text_too_short_or_too_plain_has_none(string text) => Assert.Empty(TextSeeds.Of(text));

    [Fact]
    public void A_word_repeated_a_million_times_is_one_seed_or_two() =>
        Assert.InRange(TextSeeds.Of(string.Concat(Enumerable.Repeat("solidarity ", 1_000_000))).Count, 1, 2);

    private static IEnumerable<long> Common(string one, string other) => TextSeeds.Of(one).Select(seed => seed.Run).Intersect(TextSeeds.Of(other).Select(seed => seed.Run));
}
