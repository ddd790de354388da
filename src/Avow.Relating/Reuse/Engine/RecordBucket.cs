using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>The records of one range of keys, as they came: whole blocks in memory, and sorted runs that were put aside.</summary>
internal sealed class RecordBucket
{
    private readonly Lock adding = new();
    private readonly List<Record[]> blocks = [];
    private readonly List<(Record[] Block, int Count)> rests = [];

    public List<RecordRun> Runs { get; } = [];

    /// <summary>In memory.</summary>
    public int Count { get; private set; }

    public void Add(Record[] block, int count)
    {
        if (count == 0) return;
        lock (adding)
        {
            if (count == block.Length) blocks.Add(block);
            else rests.Add((block, count));
            Count = checked(Count + count);
        }
    }

    /// <summary>Takes what is in memory out of it, sorted.</summary>
    public Record[] TakeSorted()
    {
        lock (adding)
        {
            var sorted = new Record[Count];
            var at = 0;
            foreach (var block in blocks)
            {
                block.CopyTo(sorted, at);
                at += block.Length;
            }

            foreach (var (block, count) in rests)
            {
                block.AsSpan(0, count).CopyTo(sorted.AsSpan(at));
                at += count;
            }

            blocks.Clear();
            rests.Clear();
            Count = 0;
            RecordSort.Sort(sorted, new Record[sorted.Length]);
            return sorted;
        }
    }

    /// <summary>Writes what is in memory, sorted, as one run.</summary>
    /// <returns>How many records that were.</returns>
    public int PutAside(Stream scratch)
    {
        var sorted = TakeSorted();
        if (sorted.Length == 0) return 0;
        lock (scratch)
        {
            scratch.Seek(0, SeekOrigin.End);
            Runs.Add(new(scratch, scratch.Position, sorted.Length));
            scratch.Write(MemoryMarshal.AsBytes(sorted.AsSpan()));
        }

        return sorted.Length;
    }
}
