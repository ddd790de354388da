using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>The records of one range of keys, as they came: blocks in memory, and sorted runs that were put aside.</summary>
internal sealed class RecordBucket
{
    private readonly Lock adding = new();
    private readonly List<(RecordBlock Block, int Count)> blocks = [];
    private int count;

    public List<RecordRun> Runs { get; } = [];

    public void Add(RecordBlock block, int records)
    {
        lock (adding)
        {
            blocks.Add((block, records));
            count = checked(count + records);
        }
    }

    /// <summary>Takes what is in memory out of it, sorted; valid until the buffer is used again.</summary>
    public ReadOnlyMemory<Record> TakeSorted(RecordBuffer buffer, RecordRoom room)
    {
        lock (adding)
        {
            var taken = count;
            RecordSort.Sort(blocks, buffer.Sorted(taken), buffer);
            room.GiveBack(blocks.Select(filled => filled.Block));
            blocks.Clear();
            count = 0;
            return buffer.Content(taken);
        }
    }

    /// <summary>Writes what is in memory, sorted, as one run.</summary>
    /// <returns>How many records that were.</returns>
    public int PutAside(Stream scratch, RecordBuffer buffer, RecordRoom room)
    {
        var sorted = TakeSorted(buffer, room);
        if (sorted.Length == 0) return 0;
        lock (scratch)
        {
            scratch.Seek(0, SeekOrigin.End);
            Runs.Add(new(scratch, scratch.Position, sorted.Length));
            scratch.Write(MemoryMarshal.AsBytes(sorted.Span));
        }

        return sorted.Length;
    }
}
