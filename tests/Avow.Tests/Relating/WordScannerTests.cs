using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class WordScannerTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "a", "Z", "é", "e\u0301", "й", "и\u0306", "Straße", "ﬁ", "don't", "stay-", "-", "’", " ", "\n", "…", "\u00AD", "世", "か\u3099", "ก", "٣", "\u0640", "ʰ", "\uD800", "\uD835\uDC00", "İ", "Ǆ", "½", "x²", ".", "«");

    [Fact]
    public void The_short_way_through_plain_words_gives_what_the_rules_give() =>
        Prop.ForAll(Gen.ListOf(Piece).Select(pieces => string.Concat(pieces)).ToArbitrary(), text => ByTheRules(text).SequenceEqual(Words.Of(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_single_character_between_letters_does_too()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var text = $"ab{c}cd {c}";
            Assert.Equal(ByTheRules(text), Words.Of(text));
        }
    }

    private static List<Word> ByTheRules(string text)
    {
        List<Word> words = [];
        var fold = new WordFold();
        for (var at = 0; Words.NextWord(text, ref at) is { } range;)
            if (fold.Fold(range.Of(text.AsSpan())) is { Length: > 0 } letters) words.Add(new(range, StableHash.Of(letters), Words.ScriptAt(text, range.StartInclusive)));
        return words;
    }
}
