using Avow.Relating;
using Avow.Statements;

namespace Avow.Tests.Relating;

public sealed class ReuseBadInputTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("… ?! —", "… ?! —")]
    [InlineData("peace", "peace")]
    [InlineData("\uD800\uDC00\uD800 \uDC00", "\uD800\uDC00\uD800 \uDC00")]
    public void Texts_with_nothing_to_share_share_nothing(string one, string other) => Assert.Empty(Reuse.Find([one, other, ""]));

    [Fact]
    public void No_texts_at_all_are_no_problem() => Assert.Empty(Reuse.Find([]));

    [Fact]
    public void Lone_surrogates_do_not_hide_what_is_shared()
    {
        var broken = Samples.Call.Replace("harbours", "harbours\uDC00", StringComparison.Ordinal);
        var match = Assert.Single(Reuse.Find([broken, Samples.Call]));
        Assert.Equal(TextRange.Whole(Samples.Call), match.SpanB);
    }

    [Fact]
    public void One_word_without_end_is_a_copy_of_itself_and_of_nothing_else()
    {
        var word = string.Concat(Enumerable.Repeat("peace ", 300_000));
        Assert.InRange(Reuse.Find([word, word[..^6], Samples.Call]).Count, 0, 1);
        Assert.Equal((0, 1), Reuse.Find([word, word, Samples.Call]).Select(m => (m.A, m.B)).FirstOrDefault((0, 1)));
    }

    [Fact]
    public void A_thousand_copies_are_a_star_around_the_first()
    {
        var matches = Reuse.Find([Samples.Own, .. Enumerable.Repeat(Samples.Call, 1_000)]);
        Assert.Equal(Enumerable.Range(2, 999).Select(copy => (1, copy)), matches.Select(match => (match.A, match.B)));
        Assert.All(matches, match => Assert.Equal(TextRange.Whole(Samples.Call), match.SpanB));
    }

    [Fact]
    public void A_page_with_one_number_changed_a_thousand_times_meets_few_of_the_others()
    {
        var pages = Enumerable.Range(0, 1_000).Select(i => $"{Samples.First} Number {i} of the list. {Samples.Second} {Samples.Third}").ToArray();
        var summary = Reuse.Find(new ShelfInMemory(pages), new(), _ => { }, CancellationToken.None);
        Assert.InRange(summary.Matches, 999, 4_000);
    }

    [Fact]
    public void A_million_words_are_looked_at_in_bounded_time()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 1_000_000).Select(_ => $"w{(int)(Math.Pow(random.NextDouble(), 3) * 50_000)}").ToArray();
        var taken = string.Join(' ', words[500_000..500_200]);
        var match = Assert.Single(Reuse.Find([string.Join(' ', words), taken]));
        Assert.Equal(TextRange.Whole(taken), match.SpanB);
    }

    [Fact]
    public void A_long_text_that_many_quote_is_made_ready_once_however_little_memory_there_is()
    {
        var random = new Random(2);
        var words = Enumerable.Range(0, 60_000).Select(_ => $"w{(int)(Math.Pow(random.NextDouble(), 3) * 20_000)}rd").ToArray();
        var shelf = new CountingShelf([string.Join(' ', words), .. Enumerable.Range(0, 50).Select(i => string.Join(' ', words[(i * 1_000)..(i * 1_000 + 40)]))]);
        var summary = Reuse.Find(shelf, new() { Threads = 1, MemoryBytes = 1, Scratch = () => new MemoryStream() }, _ => { }, CancellationToken.None);
        Assert.Equal(50, summary.Matches);
        Assert.Equal(2, shelf.Reads[0]);
    }

    [Theory]
    [InlineData(1, long.MaxValue)]
    [InlineData(3, long.MaxValue)]
    [InlineData(2, 100_000)]
    public void Whatever_is_wrong_with_the_texts_the_result_is_the_same_at_every_run(int threads, long memory)
    {
        var means = new ReuseOptions { Threads = threads, MemoryBytes = memory, Scratch = () => new MemoryStream() };
        Assert.Equal(Reuse.Find(Wrong, new() { Threads = 1 }), Reuse.Find(Wrong, means));
    }

    private static readonly string[] Wrong =
    [
        "", "… ?! —", "\uD800\uDC00\uD800 \uDC00", new string('a', 100_000), string.Concat(Enumerable.Repeat("peace ", 20_000)), string.Concat(Enumerable.Repeat("peace ", 19_999)),
        string.Concat(Enumerable.Repeat("bread and peace ", 5_000)), string.Concat(Enumerable.Repeat(Samples.Call + " ", 200)), string.Concat(Enumerable.Repeat(Samples.Call + "\n", 150)),
        .. Enumerable.Range(0, 120).Select(i => $"{Samples.First} Number {i}. {Samples.Second}"), .. Enumerable.Repeat(Samples.Call, 100),
        "\u202Eسلام\u202C hello 世界 \uDC00שלום 🕊 " + Samples.Third,
    ];

    [Fact]
    public void A_text_that_is_another_when_it_is_read_again_is_told()
    {
        var shelf = new ChangingShelf([Samples.Call, $"{Samples.Own} {Samples.Call}", Samples.Call + " " + Samples.Own], changes: 1);
        List<ReuseMatch> matches = [];
        var summary = Reuse.Find(shelf, new() { Threads = 1 }, matches.Add, CancellationToken.None);
        Assert.Equal([1], summary.Changed);
        Assert.Equal([(0, 2)], matches.Select(match => (match.A, match.B)).Distinct());
    }

    private sealed class ChangingShelf(string[] texts, int changes) : IShelf
    {
        private int reads;

        public int Count => texts.Length;

        public string Read(int text) => text == changes && Interlocked.Increment(ref reads) > 1 ? "something else" : texts[text];
    }

    private sealed class CountingShelf(string[] texts) : IShelf
    {
        public int[] Reads { get; } = new int[texts.Length];

        public int Count => texts.Length;

        public string Read(int text)
        {
            Interlocked.Increment(ref Reads[text]);
            return texts[text];
        }
    }
}
