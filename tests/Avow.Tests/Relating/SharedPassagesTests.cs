using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class SharedPassagesTests
{
    private static readonly Gen<string> Word = Gen.Elements(
        "workers", "the", "of", "bread", "peace", "demand", "resist", "a", "war", "strike", "solidarity", "is", "federation", "against", "not", "we", "…", "“", "”\n");

    private static readonly Gen<string> Prose = Gen.ListOf(Word).Select(words => string.Join(' ', words));

    [Fact]
    public void Turning_the_texts_turns_the_spans_and_changes_nothing_else() =>
        Prop.ForAll((from one in Prose from shared in Prose from other in Prose select (one + shared, shared + other)).ToArbitrary(), texts =>
        {
            var (a, b) = (PreparedText.Of(texts.Item1), PreparedText.Of(texts.Item2));
            var turned = SharedPassages.Between(b, a).Select(span => span.Turned()).OrderBy(span => span.From).ThenBy(span => span.To);
            return SharedPassages.Between(a, b).SequenceEqual(turned);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Sixteen stewards were dismissed without hearings", 1)]
    [InlineData("Sixteen stewards were dismissed without any hearing", 1)]
    [InlineData("most of the two", 0)]
    public void Few_telling_words_are_enough_and_many_plain_ones_are_not(string passage, int found) => Assert.Equal(
        found,
        Between($"Before it something else was said. {passage} and so on.", $"Nobody knew. “{passage}”. The rest differs.").Count);

    [Fact]
    public void What_both_texts_are_about_is_no_passage()
    {
        const string Name = "the Port Almeda Harbour Committee";
        Assert.Empty(Between(About(1), About(2)));

        static string About(int seed)
        {
            var random = new Random(seed);
            return string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"{Said()} {Said()} {Said()} {Name} {Said()} {Said()} {Said()}."));

            string Said() => string.Concat(Enumerable.Range(0, 8).Select(_ => (char)('a' + random.Next(26))));
        }
    }

    [Fact]
    public void Empty_texts_share_nothing()
    {
        Assert.Empty(Between("", ""));
        Assert.Empty(Between("?", "?"));
        Assert.Empty(Between("words", ""));
    }

    private static IReadOnlyList<Avow.Statements.AlignedSpan> Between(string one, string other) => SharedPassages.Between(PreparedText.Of(one), PreparedText.Of(other));
}
