namespace Avow.Relating;

/// <summary>
/// Room for records, handed out and taken back in blocks. They are cut from slabs so large that the collector never moves them: in small
/// arrays half a gigabyte of records would be copied twice. May be asked from several threads.
/// </summary>
internal sealed class RecordRoom
{
    /// <summary>8 KiB a block.</summary>
    public const int BlockRecords = 512;

    // 512 KiB a slab.
    private const int BlocksPerSlab = 64;

    private readonly Lock asking = new();
    private readonly Stack<RecordBlock> free = [];

    public RecordBlock Take()
    {
        lock (asking)
        {
            if (free.TryPop(out var block)) return block;
            var slab = GC.AllocateUninitializedArray<Record>(BlockRecords * BlocksPerSlab);
            for (var at = BlocksPerSlab - 1; at > 0; at--) free.Push(new(slab, at * BlockRecords));
            return new(slab, 0);
        }
    }

    public void GiveBack(IEnumerable<RecordBlock> blocks)
    {
        lock (asking)
        {
            foreach (var block in blocks) free.Push(block);
        }
    }
}

/// <summary>A part of a slab of records.</summary>
internal readonly record struct RecordBlock(Record[] Slab, int Start)
{
    public Span<Record> Records => Slab.AsSpan(Start, RecordRoom.BlockRecords);
}
