using System.Runtime.InteropServices;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// All texts of an archive held against each other at once: sorted where <see cref="Meetings"/> looks up, by the same rules, so that it finds the same.
/// The shelf holds the texts in order of <see cref="TextPlace"/>.
/// </summary>
/// <remarks>Time grows with the number of words; memory as <see cref="ReuseOptions.MemoryBytes"/> says, which needs scratch files in any case.</remarks>
public sealed class ArchiveMatching : IDisposable
{
    /// <summary>Shares that the aligning can be done in.</summary>
    public const int MaxParts = 64;

    private const int SeedBuckets = 64;

    // Ranges of earlier texts; shares of the work are made of them.
    private const int HitBuckets = 256;

    private readonly IShelf shelf;
    private readonly ReuseOptions options;
    private readonly CancellationToken cancel;
    private readonly MemoryShares memory;
    private readonly StageTimes times;
    private readonly Stream sorted;
    private readonly RecordSorter hits;
    private readonly (int Number, int Of) part;
    private long seeds;

    /// <param name="shelf">The texts.</param>
    /// <param name="options">With which means; <see cref="ReuseOptions.Scratch"/> is needed.</param>
    /// <param name="part">1 to Of: which share of the pairs is aligned; (1, 1) for all.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public ArchiveMatching(IShelf shelf, ReuseOptions options, (int Number, int Of) part, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Scratch);
        ArgumentOutOfRangeException.ThrowIfNotEqual(part.Number >= 1 && part.Number <= part.Of && part.Of <= MaxParts, true);
        (this.shelf, this.options, this.part, this.cancel) = (shelf, options, part, cancel);
        (memory, times, sorted) = (MemoryShares.Of(options), new(options.Time), options.Scratch());
        hits = new(HitBuckets, record => (int)((record.High >> 32) * HitBuckets / (ulong)shelf.Count), memory.HitRecords, memory.Scratch);
    }

    /// <summary>What each stage took so far, all threads together.</summary>
    public StageTimes Times => times;

    public long Seeds => seeds;

    /// <summary>Meetings of two texts by one seed.</summary>
    public long Hits => hits.Total;

    /// <summary>Reads every text once, and brings those together that share seeds.</summary>
    /// <param name="read">Told how many texts were read.</param>
    public void Meet(Action<int> read)
    {
        using var sorter = new RecordSorter(SeedBuckets, record => (int)(record.High >> 58), memory.SeedRecords, memory.Scratch);
        MakeSeeds(sorter, read);
        seeds = sorter.Total;
        using var writer = hits.NewWriter();
        var groups = new ArchiveSeedGroups(hit => Add(hit, writer));
        var buffer = new RecordBuffer();
        for (var bucket = 0; bucket < SeedBuckets; bucket++)
        {
            cancel.ThrowIfCancellationRequested();
            IEnumerable<ReadOnlyMemory<Record>> records;
            using (times.Begin(Stage.Sort)) records = sorter.Sorted(bucket, buffer);
            using (times.Begin(Stage.Pairs)) groups.Pair(Kept(records));
        }

        if (part.Of > 1) return;
        sorted.Flush();
    }

    /// <summary>All seeds in order of key, then text. After <see cref="Meet"/>, of the whole work only.</summary>
    public IEnumerable<ArchiveSeed> SortedSeeds()
    {
        var block = new byte[Record.Bytes << 12];
        sorted.Seek(0, SeekOrigin.Begin);
        for (var left = sorted.Length; left > 0;)
        {
            var bytes = block.AsMemory(0, (int)Math.Min(left, block.Length));
            sorted.ReadExactly(bytes.Span);
            left -= bytes.Length;
            for (var at = 0; at < bytes.Length; at += Record.Bytes) yield return ArchiveSeed.Of(MemoryMarshal.Read<Record>(bytes.Span[at..]));
        }
    }

    /// <summary>
    /// Aligns the pairs that meet by enough, and hands them on in order of the earlier text, then the later one, with what they share: from the earlier's
    /// side. Nothing for those that are known already, which are not aligned, and an empty list for those that share no passage.
    /// </summary>
    public IEnumerable<(int Earlier, int Later, IReadOnlyList<AlignedSpan>? Spans)> Align(Func<int, int, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(isKnown);
        var prepared = new TextsAtHand(shelf, memory.TextWords, times);
        for (var bucket = part.Number - 1; bucket < HitBuckets; bucket += part.Of)
        {
            cancel.ThrowIfCancellationRequested();
            List<(int Earlier, int Later)> pairs;
            using (times.Begin(Stage.Chain)) pairs = [.. Meeting.Filter().Promising(hits.Sorted(bucket, new())).Select(hit => (hit[0].A, hit[0].B))];
            var aligned = pairs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Clamp(options.Threads, 1, 512)).WithCancellation(cancel)
                .Select(pair => (pair.Earlier, pair.Later, isKnown(pair.Earlier, pair.Later) ? null : Spans(prepared, pair.Earlier, pair.Later)));
            foreach (var pair in aligned.ToList()) yield return pair;
        }
    }

    public void Dispose()
    {
        hits.Dispose();
        sorted.Dispose();
    }

    private IReadOnlyList<AlignedSpan> Spans(TextsAtHand prepared, int earlier, int later)
    {
        var (a, b) = (prepared.Of(earlier), prepared.Of(later));
        using var _ = times.Begin(Stage.Align);
        return SharedPassages.Between(a, b);
    }

    private void MakeSeeds(RecordSorter sorter, Action<int> read)
    {
        var done = 0;
        Parallel.For(0, shelf.Count, options.Parallel(cancel), sorter.NewWriter, (number, _, writer) =>
        {
            string text;
            using (times.Begin(Stage.Read)) text = shelf.Read(number);
            using (times.Begin(Stage.Shingles))
                foreach (var seed in TextSeeds.Of(text)) writer.Add(new ArchiveSeed(seed.Key, number, seed.Place, seed.Words).ToRecord());
            read(Interlocked.Increment(ref done));
            return writer;
        }, writer => writer.Dispose());
    }

    private void Add(PairHit hit, RecordSorter.Writer writer)
    {
        var record = hit.ToRecord();
        if (part.Of == 1 || hits.BucketOf(record) % part.Of == part.Number - 1) writer.Add(record);
    }

    // Written down on the way, for the index is made of them.
    private IEnumerable<ReadOnlyMemory<Record>> Kept(IEnumerable<ReadOnlyMemory<Record>> records)
    {
        foreach (var some in records)
        {
            if (part.Of == 1) sorted.Write(MemoryMarshal.AsBytes(some.Span));
            yield return some;
        }
    }
}
