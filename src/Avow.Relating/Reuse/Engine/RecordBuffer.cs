namespace Avow.Relating;

/// <summary>Where a thread has its records sorted: grown when it must be, and used again for the next range.</summary>
internal sealed class RecordBuffer
{
    private Record[] sorted = [];
    private Record[] spare = [];

    public Span<Record> Sorted(int count) => Of(ref sorted, count);

    public Span<Record> Spare(int count) => Of(ref spare, count);

    /// <summary>What <see cref="Sorted"/> last gave.</summary>
    public ReadOnlyMemory<Record> Content(int count) => sorted.AsMemory(0, count);

    private static Span<Record> Of(ref Record[] room, int count)
    {
        if (room.Length < count) room = GC.AllocateUninitializedArray<Record>(count + count / 8);
        return room.AsSpan(0, count);
    }
}
