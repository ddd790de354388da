using Avow.Relating;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class TranslationMeetingsTests
{
    private const int LeastShared = 2;
    private const int First = 3;

    [Fact]
    public void Whatever_comes_and_goes_in_whatever_order_the_same_texts_meet() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var index = new Keys();
        var meetings = new TranslationMeetings(index, LeastShared, First);
        for (var step = 0; step < 60; step++)
        {
            if (index.Texts.Count > 4 && random.Next(3) == 0) Leave(index, meetings, index.Texts.Keys.Order().ElementAt(random.Next(index.Texts.Count)));
            else Arrive(index, meetings, new(random.Next(6), TextOf(step)), [.. Enumerable.Range(0, 8).Where(_ => random.Next(2) == 0).Select(key => (long)key)]);
            Assert.Equal(Wanted(index), index.Pairs.Order());
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_key_that_everybody_has_brings_each_together_with_the_first_only()
    {
        var index = new Keys();
        var meetings = new TranslationMeetings(index, LeastShared, First);
        for (var day = 0; day < 100; day++) Arrive(index, meetings, new(day, TextOf(day)), [7, 9]);
        Assert.Equal(First * (100 - First) + First * (First - 1) / 2, index.Pairs.Count);
        Assert.All(index.Pairs, pair => Assert.True(pair.Item1.Day < First));
    }

    [Fact]
    public void One_key_in_common_is_not_enough()
    {
        var index = new Keys();
        var meetings = new TranslationMeetings(index, LeastShared, First);
        Arrive(index, meetings, new(1, TextOf(1)), [1, 2]);
        Arrive(index, meetings, new(2, TextOf(2)), [2, 3]);
        Arrive(index, meetings, new(3, TextOf(3)), [2, 3]);
        Assert.Equal([(new(2, TextOf(2)), new(3, TextOf(3)))], index.Pairs);
    }

    private static Id<Text> TextOf(int number) => Id<Text>.FromKey("text", number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void Arrive(Keys index, TranslationMeetings meetings, TextPlace text, long[] keys)
    {
        index.Texts[text] = keys;
        var arrival = meetings.Arrive(text, keys);
        foreach (var (one, other) in arrival.Parted) Assert.True(index.Pairs.Remove((one, other)));
        foreach (var other in arrival.Met) Assert.True(index.Pairs.Add(text < other ? (text, other) : (other, text)));
    }

    private static void Leave(Keys index, TranslationMeetings meetings, TextPlace text)
    {
        Assert.True(index.Texts.Remove(text, out var keys));
        index.Pairs.RemoveWhere(pair => pair.Item1 == text || pair.Item2 == text);
        index.Pairs.UnionWith(meetings.Leave(text, keys));
    }

    // By the rule itself: of every key the first, counted for every pair.
    private static IEnumerable<(TextPlace, TextPlace)> Wanted(Keys index) =>
        from a in index.Texts.Keys
        from b in index.Texts.Keys
        where a < b && index.Texts[a].Intersect(index.Texts[b]).Count(key => index.First(key, First).Contains(a)) >= LeastShared
        orderby (a, b)
        select (a, b);

    private sealed class Keys : IClueIndex
    {
        public Dictionary<TextPlace, long[]> Texts { get; } = [];

        public HashSet<(TextPlace, TextPlace)> Pairs { get; } = [];

        public IReadOnlyList<TextPlace> First(long key, int most) => [.. With(key).Take(most)];

        public IReadOnlyList<TextPlace> After(long key, TextPlace place) => [.. With(key).Where(text => text > place)];

        public IReadOnlyList<long> KeysOf(Id<Text> text) => Texts.First(entry => entry.Key.Text == text).Value;

        public IReadOnlyList<TextPlace> Known(Id<Text> text) => [.. Pairs.SelectMany(pair => pair.Item1.Text == text ? [pair.Item2] : pair.Item2.Text == text ? new[] { pair.Item1 } : [])];

        private IEnumerable<TextPlace> With(long key) => Texts.Where(entry => entry.Value.Contains(key)).Select(entry => entry.Key).Order();
    }
}
