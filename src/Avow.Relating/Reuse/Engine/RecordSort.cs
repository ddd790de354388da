using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>
/// Sorts records by counting passes over the highest bits in which they differ (Knuth: The Art of Computer Programming 3, section 5.2.5),
/// from blocks straight into their cells; a cell that is still large by another pass, a small one by insertion.
/// </summary>
internal static class RecordSort
{
    // Aimed at for a cell: some records in a row in the nearest cache.
    private const int RecordsPerCell = 8;

    // 16,384 places that are written to in turn, a line of a cache each, are a megabyte.
    private const int MaxCells = 1 << 14;

    // Beyond this insertion is slower than anything else.
    private const int MaxInserted = 24;

    private const int MinRecordsOfPass = 512;

    /// <param name="blocks">With how many records each has.</param>
    /// <param name="sorted">As long as all of them; gets them in order.</param>
    /// <param name="buffer">Where <paramref name="sorted"/> lies, and room for more.</param>
    public static void Sort(List<(RecordBlock Block, int Count)> blocks, Span<Record> sorted, RecordBuffer buffer)
    {
        var (least, greatest) = (ulong.MaxValue, ulong.MinValue);
        foreach (var (block, count) in blocks) Widen(block.Records[..count], ref least, ref greatest);
        var (starts, shift) = NewCells(sorted.Length, least, greatest);
        foreach (var (block, count) in blocks) Count(block.Records[..count], starts, least, shift);
        AddUp(starts);
        foreach (var (block, count) in blocks) Scatter(block.Records[..count], sorted, starts, least, shift);
        SortCells(sorted, starts, buffer);
    }

    private static void Sort(Span<Record> records, RecordBuffer buffer)
    {
        if (records.Length <= MaxInserted) Insert(records);
        else if (records.Length < MinRecordsOfPass) records.Sort();
        else
        {
            var (least, greatest) = (ulong.MaxValue, ulong.MinValue);
            Widen(records, ref least, ref greatest);
            if (least == greatest)
            {
                records.Sort();
                return;
            }

            var spare = buffer.Spare(records.Length);
            records.CopyTo(spare);
            var (starts, shift) = NewCells(records.Length, least, greatest);
            Count(spare, starts, least, shift);
            AddUp(starts);
            Scatter(spare, records, starts, least, shift);
            SortCells(records, starts, buffer);
        }
    }

    // One more than there are cells, so that after scattering each says where its cell ends.
    private static (int[] Starts, int Shift) NewCells(int records, ulong least, ulong greatest)
    {
        var cells = (ulong)Math.Clamp(records / RecordsPerCell, 1, MaxCells);
        var shift = 0;
        while (records > 0 && shift < 63 && (greatest - least) >> shift >= cells) shift++;
        return (new int[cells + 1], shift);
    }

    private static void Widen(ReadOnlySpan<Record> records, ref ulong least, ref ulong greatest)
    {
        foreach (ref readonly var record in records)
        {
            if (record.High < least) least = record.High;
            if (record.High > greatest) greatest = record.High;
        }
    }

    private static void Count(ReadOnlySpan<Record> records, Span<int> starts, ulong least, int shift)
    {
        foreach (ref readonly var record in records) starts[(int)((record.High - least) >> shift) + 1]++;
    }

    private static void AddUp(Span<int> starts)
    {
        for (var cell = 1; cell < starts.Length; cell++) starts[cell] += starts[cell - 1];
    }

    private static void Scatter(ReadOnlySpan<Record> records, Span<Record> sorted, Span<int> starts, ulong least, int shift)
    {
        foreach (ref readonly var record in records) sorted[starts[(int)((record.High - least) >> shift)]++] = record;
    }

    private static void SortCells(Span<Record> sorted, ReadOnlySpan<int> ends, RecordBuffer buffer)
    {
        var start = 0;
        foreach (var end in ends[..^1])
        {
            if (end - start > 1) Sort(sorted[start..end], buffer);
            start = end;
        }
    }

    private static void Insert(Span<Record> records)
    {
        ref var first = ref MemoryMarshal.GetReference(records);
        for (var i = 1; i < records.Length; i++)
        {
            var record = Unsafe.Add(ref first, i);
            var at = i;
            for (; at > 0 && record < Unsafe.Add(ref first, at - 1); at--) Unsafe.Add(ref first, at) = Unsafe.Add(ref first, at - 1);
            Unsafe.Add(ref first, at) = record;
        }
    }
}
