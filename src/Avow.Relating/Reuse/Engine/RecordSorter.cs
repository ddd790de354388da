namespace Avow.Relating;

/// <summary>
/// Takes records in any order from many threads and gives them back sorted, one range of keys at a time. Of more records than
/// may lie in memory, sorted runs are put aside and merged when they are read; what comes out is the same.
/// </summary>
/// <param name="buckets">How many ranges of keys there are.</param>
/// <param name="bucketOf">The range that a record lies in, 0 to <paramref name="buckets"/>; it grows with the record.</param>
/// <param name="maxRecords">In memory at a time.</param>
/// <param name="scratch">Opens a new empty file that can be written, read and sought; null when everything stays in memory.</param>
internal sealed class RecordSorter(int buckets, Func<Record, int> bucketOf, long maxRecords, Func<Stream>? scratch) : IDisposable
{
    private readonly RecordBucket[] filled = [.. Enumerable.Range(0, buckets).Select(_ => new RecordBucket())];
    private readonly Lock puttingAside = new();
    private readonly List<Stream> files = [];
    private long inMemory;
    private long total;

    public int Buckets => buckets;

    /// <summary>All records that came.</summary>
    public long Total => Volatile.Read(ref total);

    public Writer NewWriter() => new(this);

    /// <summary>All records of a range in order, once. When no writer is open any more.</summary>
    public IEnumerable<Record> Sorted(int bucket)
    {
        var runs = filled[bucket].Runs;
        var rest = filled[bucket].TakeSorted();
        return runs.Count == 0 ? rest : RecordMerge.Of([.. runs.Select(run => run.Read()), rest]);
    }

    public void Dispose() => files.ForEach(file => file.Dispose());

    private void Add(int bucket, Record[] block, int count)
    {
        filled[bucket].Add(block, count);
        Interlocked.Add(ref total, count);
        if (Interlocked.Add(ref inMemory, count) > maxRecords && scratch is not null) PutAside();
    }

    private void PutAside()
    {
        lock (puttingAside)
        {
            if (Volatile.Read(ref inMemory) <= maxRecords) return;
            var file = scratch!();
            files.Add(file);
            foreach (var bucket in filled) Interlocked.Add(ref inMemory, -bucket.PutAside(file));
        }
    }

    /// <summary>For one thread; what it was given counts when it is closed.</summary>
    internal sealed class Writer(RecordSorter sorter) : IDisposable
    {
        // 8 KiB a block and range.
        private const int RecordsPerBlock = 512;

        private readonly Record[]?[] blocks = new Record[sorter.Buckets][];
        private readonly int[] counts = new int[sorter.Buckets];

        public void Add(Record record)
        {
            var bucket = sorter.BucketOf(record);
            var block = blocks[bucket] ??= new Record[RecordsPerBlock];
            block[counts[bucket]++] = record;
            if (counts[bucket] < block.Length) return;
            sorter.Add(bucket, block, block.Length);
            (blocks[bucket], counts[bucket]) = (null, 0);
        }

        public void Dispose()
        {
            for (var bucket = 0; bucket < blocks.Length; bucket++)
            {
                if (blocks[bucket] is { } block) sorter.Add(bucket, block, counts[bucket]);
                blocks[bucket] = null;
            }
        }
    }

    internal int BucketOf(Record record) => bucketOf(record);
}
