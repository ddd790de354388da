using Avow.Relating;

namespace Avow.Tests.Relating;

/// <summary>Threads, memory and parts are means: what is found does not depend on them.</summary>
public sealed class ReuseMeansTests
{
    private static readonly string[] Texts = Collection(seed: 3, count: 150);

    private static readonly IReadOnlyList<ReuseMatch> Expected = Reuse.Find(Texts, new() { Threads = 1 });

    [Fact]
    public void There_is_something_to_find() => Assert.InRange(Expected.Count, 60, 10_000);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_threads_finds_the_same(int threads) => Assert.Equal(Expected, Reuse.Find(Texts, new() { Threads = threads }));

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    [InlineData(400_000)]
    [InlineData(5_000_000)]
    public void Any_limit_of_memory_finds_the_same(long bytes) =>
        Assert.Equal(Expected, Reuse.Find(Texts, new() { MemoryBytes = bytes, Scratch = () => new MemoryStream(), Threads = 2 }));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void Any_split_into_parts_finds_the_same(int parts)
    {
        var shelf = new ShelfInMemory(Texts);
        var hits = Enumerable.Range(1, parts).Reverse().SelectMany(part =>
        {
            List<PairHit> found = [];
            Reuse.Part(shelf, new(), part, parts, found.Add, CancellationToken.None);
            return found;
        });
        List<ReuseMatch> matches = [];
        Assert.NotNull(Reuse.Merge(shelf, new(), hits, _ => true, matches.Add, CancellationToken.None));
        Assert.Equal(Expected, matches);
    }

    [Fact]
    public void Parts_of_another_collection_are_refused()
    {
        List<ReuseMatch> matches = [];
        ulong asked = 0;
        Assert.Null(Reuse.Merge(new ShelfInMemory(Texts), new(), [], collection => (asked = collection) == 0, matches.Add, CancellationToken.None));
        Assert.Empty(matches);
        Assert.NotEqual(asked, Reuse.Part(new ShelfInMemory(Texts[1..]), new(), 1, 64, _ => { }, CancellationToken.None).Collection);
    }

    [Fact]
    public void It_ends_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Reuse.Find(new ShelfInMemory(Texts), new(), _ => { }, stop.Token));
    }

    // Texts of made-up words; of three, one takes a stretch of an earlier one, with a word changed here and there.
    private static string[] Collection(int seed, int count)
    {
        var random = new Random(seed);
        List<string[]> texts = [];
        for (var i = 0; i < count; i++)
        {
            var own = Enumerable.Range(0, random.Next(30, 200)).Select(_ => $"w{(int)(Math.Pow(random.NextDouble(), 3) * 4_000)}x");
            if (i > 0 && random.Next(2) == 0)
            {
                var source = texts[random.Next(i)];
                var start = random.Next(source.Length - 20);
                var taken = source[start..Math.Min(source.Length, start + random.Next(15, 120))].Select(word => random.Next(12) == 0 ? "other" : word);
                own = own.Take(40).Concat(taken).Concat(own.Skip(40));
            }

            texts.Add([.. own]);
        }

        return [.. texts.Select(words => string.Join(' ', words))];
    }
}
