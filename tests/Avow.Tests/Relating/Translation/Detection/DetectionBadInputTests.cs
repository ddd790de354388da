using System.Diagnostics;
using System.Text;
using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Relating.DetectionStatements;

namespace Avow.Tests.Relating;

public sealed class DetectionBadInputTests
{
    private const int MostKeys = 128;

    public static TheoryData<string> Odd { get; } = new(
        "", " \n\n \r\n", "Word", "?", "\ud800", "a\udc00b\ud83d", "\0\0\0", string.Join('\n', Enumerable.Range(0, 500).Select(i => $"{i * 7 % 100} {i * 13 % 97} {i}")),
        Strike[0].Words.ToUpperInvariant(), string.Concat(Strike[0].Words.Where(c => char.IsLetter(c) || char.IsWhiteSpace(c))), string.Concat(Enumerable.Repeat("The same sentence again. ", 100)),
        new string('a', 100_000), new string('中', 50_000), string.Concat(Enumerable.Repeat("e\u0301\u0301\u0301\u0301 ", 2_000)));

    [Theory]
    [MemberData(nameof(Odd))]
    public void Nothing_that_is_no_statement_has_translations(string words)
    {
        var odd = Sketch(words, "es");
        Assert.InRange(odd.Keys.Count, 0, MostKeys);
        if (words.Length > 0 && words.Contains("MARLENBURG", StringComparison.OrdinalIgnoreCase)) return;
        Assert.All(Strike.Concat(Flood), text => Assert.Null(TranslationDetection.Judge(odd, Sketch(text))));
    }

    [Fact]
    public void Capitals_and_missing_punctuation_hide_no_translation()
    {
        Assert.NotNull(TranslationDetection.Judge(Sketch(Strike[0].Words.ToUpperInvariant(), "en"), Sketch(Strike[1])));
        Assert.NotNull(TranslationDetection.Judge(Sketch(string.Concat(Strike[0].Words.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c))), "en"), Sketch(Strike[1])));
    }

    [Fact]
    public void Keys_are_ascending_distinct_and_within_their_bounds() =>
        Prop.ForAll(Texts, text =>
        {
            var keys = TranslationSketch.Of(new() { Words = text, Language = "en" }).Keys;
            return keys.Count <= MostKeys && keys.SequenceEqual(keys.Distinct().Order()) && keys.All(key => key is >= 0 and < 1L << 48);
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Judging_is_the_same_in_both_orders_whatever_the_texts() =>
        Prop.ForAll(Texts, Texts, (left, right) =>
        {
            var (a, b) = (Sketch(left, "en"), Sketch(right, "de"));
            return Judgement.Of(a, b).Odds.Equals(Judgement.Of(b, a).Odds) && TranslationDetection.Judge(a, b)?.Score == TranslationDetection.Judge(b, a)?.Score;
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Ten_million_words_cost_no_more_than_their_beginning()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 50_000_000; i++) text.Append("wor").Append(i % 977).Append(i % 19 == 0 ? ".\n" : " ");
        var watch = Stopwatch.StartNew();
        Assert.InRange(Sketch(text.ToString(), "en").Keys.Count, 1, MostKeys);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_hundred_identical_texts_are_each_found_and_not_with_each_other()
    {
        List<TranslationSketch> texts = [.. Enumerable.Range(0, 100).Select(_ => Sketch(Strike[0])), Sketch(Strike[1])];
        var pairs = TranslationDetection.Among(texts);
        Assert.All(pairs, pair => Assert.Equal(100, pair.B));
        Assert.InRange(pairs.Count, TranslationDetection.FirstOfKey, 100);
    }

    [Fact]
    public void Five_thousand_texts_with_the_same_keys_are_not_each_looked_at_with_each()
    {
        var text = Sketch(Strike[0]);
        var meetings = new KeyMeetings([.. Enumerable.Repeat(text, 5_000)]);
        Assert.Equal(TranslationDetection.FirstOfKey, meetings.Before(4_999).Count);
    }

    [Fact]
    public void It_stops_when_it_is_asked_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => TranslationDetection.Among([Sketch(Strike[0]), Sketch(Strike[1])], cancel: stop.Token));
    }

    private static Arbitrary<string> Texts { get; } = Gen.ListOf(Gen.Elements("Harbour ", "Streik ", "14 ", "1948 ", "Valdivia. ", "\n", "\n\n", "not ", "work ", "Arbeit ", "? ", "\ud800", "中", "(", "8,5 ", "http://a.example/b ", "und ", "and "))
        .Select(parts => string.Concat(parts)).ToArbitrary();
}
