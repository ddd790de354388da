using System.Collections.Concurrent;

namespace Avow.Relating;

/// <summary>One search, stage by stage.</summary>
internal sealed class ReuseRun : IDisposable
{
    /// <summary>Ranges of seeds that are sorted one by one.</summary>
    public const int SeedBuckets = 64;

    // Ranges of texts; more than of seeds, so that one with many reprints holds nothing up.
    private const int HitBuckets = 256;

    // Texts read together by one thread.
    private const int TextsPerBatch = 128;

    private readonly IShelf shelf;
    private readonly ReuseOptions options;
    private readonly CancellationToken cancel;
    private readonly StageTimes times;
    private readonly MemoryShares memory;
    private readonly WordStore store;
    private readonly WordCounts counts = new();
    private readonly ulong[] digests;
    private readonly ConcurrentBag<int> tooLong = [];
    private readonly Lazy<Information> information;
    private int texts;
    private long seedCount;

    public ReuseRun(IShelf shelf, ReuseOptions options, CancellationToken cancel)
    {
        (this.shelf, this.options, this.cancel) = (shelf, options, cancel);
        times = new(options.Time);
        memory = MemoryShares.Of(options);
        digests = new ulong[shelf.Count];
        information = new(() => new Information(counts));
        store = new((shelf.Count + TextsPerBatch - 1) / TextsPerBatch, memory.WordBytes, memory.Scratch);
    }

    /// <summary>Reads all texts once, counts their words and keeps them.</summary>
    public void ReadWords() => Parallel.For(0, store.Batches, options.Parallel(cancel), () => new WordReader(shelf, counts, times), (number, _, reader) =>
    {
        var first = number * TextsPerBatch;
        var batch = reader.Read(first, Math.Min(TextsPerBatch, shelf.Count - first), digests, tooLong);
        Interlocked.Add(ref texts, batch.TextsWithWords);
        store.Keep(number, batch);
        return reader;
    }, _ => { });

    public RecordSorter NewHits() => new(HitBuckets, record => (int)((record.High >> 32) * HitBuckets / (ulong)shelf.Count), memory.HitRecords, memory.Scratch);

    /// <summary>Makes the seeds of one share of their range, and brings together the texts that have one in common.</summary>
    public void Pair(RecordSorter hits, int part, int parts)
    {
        var (startBucket, endBucket) = ((part - 1) * SeedBuckets / parts, part * SeedBuckets / parts);
        var copies = Copies.Among(digests);
        using var seeds = new RecordSorter(SeedBuckets, record => (int)(record.High >> 58), memory.SeedRecords, memory.Scratch);
        MakeSeeds(seeds, copies, startBucket, endBucket);
        seedCount = seeds.Total;
        Parallel.For(startBucket, endBucket, options.Parallel(cancel), () => (Writer: hits.NewWriter(), Buffer: new RecordBuffer()), (bucket, _, thread) =>
        {
            IEnumerable<ReadOnlyMemory<Record>> sorted;
            using (times.Begin(Stage.Sort)) sorted = seeds.Sorted(bucket, thread.Buffer);
            using (times.Begin(Stage.Pairs)) new SeedGroups(hit => thread.Writer.Add(hit.ToRecord())).Pair(sorted);
            return thread;
        }, thread => thread.Writer.Dispose());
        if (part != 1) return;
        using var whole = hits.NewWriter();
        foreach (var (first, copy) in copies.Pairs) whole.Add(new PairHit(first, copy, 0, 0, PairHit.WholeText, 0).ToRecord());
    }

    /// <summary>Aligns the pairs that share enough and hands on what they share.</summary>
    public ReuseSummary Align(RecordSorter hits, Action<ReuseMatch> found)
    {
        var commonness = new Commonness(information.Value);
        var prepared = new PreparedShelf(shelf, information.Value, digests, memory.TextWords, times);
        var (pairs, matches) = (0L, 0L);
        var buckets = Partitioner.Create(Enumerable.Range(0, HitBuckets), EnumerablePartitionerOptions.NoBuffering)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(options.Threads, 1, 512)).WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancel)
            .Select(bucket =>
            {
                List<ReuseMatch> shared = [];
                List<PairHit[]> promising;
                using (times.Begin(Stage.Chain)) promising = new PairFilter(commonness, new Seeding(information.Value).SeedBits).Promising(hits.Sorted(bucket, new()));
                Interlocked.Add(ref pairs, promising.Count);
                foreach (var pair in promising)
                {
                    cancel.ThrowIfCancellationRequested();
                    shared.AddRange(new PairOfTexts(prepared, commonness, times).Matches(pair));
                }

                return shared;
            });
        foreach (var shared in buckets)
        {
            using var _ = times.Begin(Stage.Write);
            shared.ForEach(found);
            matches += shared.Count;
        }

        return new(texts, counts.Total, seedCount, hits.Total, pairs, matches, Collection(), [.. tooLong.Order()], [.. prepared.Changed.Order()], times);
    }

    /// <summary>Hands the hits on without looking further.</summary>
    public ReuseSummary HandOn(RecordSorter hits, Action<PairHit> found)
    {
        var buffer = new RecordBuffer();
        for (var bucket = 0; bucket < HitBuckets; bucket++)
        {
            cancel.ThrowIfCancellationRequested();
            using var _ = times.Begin(Stage.Write);
            foreach (var part in hits.Sorted(bucket, buffer))
                foreach (var record in part.Span) found(PairHit.Of(record));
        }

        return new(texts, counts.Total, seedCount, hits.Total, 0, 0, Collection(), [.. tooLong.Order()], [], times);
    }

    /// <summary>Tells this collection from others, once its words are read.</summary>
    public ulong Collection() => digests.Aggregate((ulong)digests.Length, StableHash.Join);

    public void Dispose() => store.Dispose();

    private void MakeSeeds(RecordSorter seeds, Copies copies, int startBucket, int endBucket)
    {
        Parallel.For(0, store.Batches, options.Parallel(cancel), () => (Making: new Seeding(information.Value), Writer: seeds.NewWriter()), (number, _, thread) =>
        {
            using var __ = times.Begin(Stage.Shingles);
            var batch = store.Take(number);
            for (var place = 0; place < batch.Ends.Length; place++)
                if (!copies.IsCopy(batch.FirstText + place)) thread.Making.Make(batch.FirstText + place, batch.WordsOf(place), thread.Writer, startBucket, endBucket);
            return thread;
        }, thread => thread.Writer.Dispose());
    }
}
