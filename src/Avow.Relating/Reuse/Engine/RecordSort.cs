namespace Avow.Relating;

/// <summary>
/// Sorts records by one counting pass over the highest bits in which they differ, then each cell by itself. Cells hold some
/// tens of records, so that most of the work stays in the nearest cache.
/// </summary>
internal static class RecordSort
{
    // Cells of the counting pass for so many records.
    private const int RecordsPerCell = 32;

    private const int MaxCells = 1 << 14;

    /// <param name="records">Sorted in place.</param>
    /// <param name="spare">As long as <paramref name="records"/> at least; its content is lost.</param>
    public static void Sort(Span<Record> records, Span<Record> spare)
    {
        var cells = Math.Min(MaxCells, records.Length / RecordsPerCell);
        if (cells < 2)
        {
            records.Sort();
            return;
        }

        var (least, greatest) = Bounds(records);
        var shift = 0;
        while ((greatest - least) >> shift >= (ulong)cells) shift++;
        var starts = new int[cells + 1];
        foreach (var record in records) starts[(int)((record.High - least) >> shift) + 1]++;
        for (var cell = 1; cell <= cells; cell++) starts[cell] += starts[cell - 1];
        var next = starts.AsSpan(0, cells).ToArray();
        foreach (var record in records) spare[next[(int)((record.High - least) >> shift)]++] = record;
        spare[..records.Length].CopyTo(records);
        for (var cell = 0; cell < cells; cell++) records[starts[cell]..starts[cell + 1]].Sort();
    }

    private static (ulong Least, ulong Greatest) Bounds(ReadOnlySpan<Record> records)
    {
        var (least, greatest) = (ulong.MaxValue, ulong.MinValue);
        foreach (var record in records) (least, greatest) = (Math.Min(least, record.High), Math.Max(greatest, record.High));
        return (least, greatest);
    }
}
