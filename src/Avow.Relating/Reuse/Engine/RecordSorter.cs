using System.Runtime.InteropServices;

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
    private readonly RecordRoom room = new();
    private readonly RecordBucket[] filled = [.. Enumerable.Range(0, buckets).Select(_ => new RecordBucket())];
    private readonly Lock puttingAside = new();
    private readonly List<Stream> files = [];
    private long inMemory;
    private long total;

    public int Buckets => buckets;

    /// <summary>All records that came.</summary>
    public long Total => Volatile.Read(ref total);

    public Writer NewWriter() => new(this);

    /// <summary>All records of a range in order, some at a time, once; each part is valid until the next. When no writer is open any more.</summary>
    public IEnumerable<ReadOnlyMemory<Record>> Sorted(int bucket, RecordBuffer buffer)
    {
        var runs = filled[bucket].Runs;
        var rest = filled[bucket].TakeSorted(buffer, room);
        return runs.Count == 0 ? [rest] : RecordMerge.Of([.. runs.Select(run => run.Read()), MemoryMarshal.ToEnumerable(rest)]);
    }

    public void Dispose() => files.ForEach(file => file.Dispose());

    private void Add(int bucket, RecordBlock block, int count)
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
            var buffer = new RecordBuffer();
            foreach (var bucket in filled) Interlocked.Add(ref inMemory, -bucket.PutAside(file, buffer, room));
        }
    }

    /// <summary>For one thread; what it was given counts when it is closed.</summary>
    internal sealed class Writer(RecordSorter sorter) : IDisposable
    {
        private readonly RecordBlock[] blocks = new RecordBlock[sorter.Buckets];
        private readonly int[] counts = new int[sorter.Buckets];

        public void Add(Record record)
        {
            var bucket = sorter.BucketOf(record);
            ref var count = ref counts[bucket];
            if (count == 0) blocks[bucket] = sorter.TakeBlock();
            blocks[bucket].Records[count++] = record;
            if (count < RecordRoom.BlockRecords) return;
            sorter.Add(bucket, blocks[bucket], count);
            count = 0;
        }

        public void Dispose()
        {
            for (var bucket = 0; bucket < blocks.Length; bucket++)
            {
                if (counts[bucket] > 0) sorter.Add(bucket, blocks[bucket], counts[bucket]);
                counts[bucket] = 0;
            }
        }
    }

    internal int BucketOf(Record record) => bucketOf(record);

    private RecordBlock TakeBlock() => room.Take();
}
