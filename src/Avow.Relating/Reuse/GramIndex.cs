using System.Numerics;
using System.Runtime.InteropServices;

namespace Avow.Relating;

/// <summary>The grams of a text by hash, then by place, and a filter that knows most hashes which are not among them.</summary>
internal sealed class GramIndex
{
    // The stack has room for the cells of a short text.
    private const int MaxCellsOnStack = 1_024;
    private const int MaxCells = 1 << 20;

    // Beyond this insertion is slower than sorting by comparing.
    private const int MaxInserted = 24;

    public GramIndex(PreparedText text)
    {
        InOrder = Sorted(CollectionsMarshal.AsSpan(Shingles.InTextOrder(text.Hashes, text.Spans, Shingles.SeedShare)));
        Filter = new(InOrder);
    }

    public Gram[] InOrder { get; }

    public GramFilter Filter { get; }

    // Hashes are spread evenly, so that one counting pass leaves a gram or two a cell.
    private static Gram[] Sorted(ReadOnlySpan<Gram> grams)
    {
        var sorted = new Gram[grams.Length];
        var cells = (int)Math.Min(MaxCells, BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, grams.Length)));
        var shift = 64 - BitOperations.Log2((uint)cells);
        var starts = cells <= MaxCellsOnStack ? stackalloc int[cells + 1] : new int[cells + 1];
        starts.Clear();
        foreach (var gram in grams) starts[(int)(gram.Hash >> shift) + 1]++;
        for (var cell = 1; cell <= cells; cell++) starts[cell] += starts[cell - 1];
        foreach (var gram in grams) sorted[starts[(int)(gram.Hash >> shift)]++] = gram;
        for (var (cell, start) = (0, 0); cell < cells; start = starts[cell++])
            if (starts[cell] - start > 1) SortCell(sorted.AsSpan(start, starts[cell] - start));
        return sorted;
    }

    private static void SortCell(Span<Gram> cell)
    {
        if (cell.Length > MaxInserted)
        {
            cell.Sort();
            return;
        }

        for (var i = 1; i < cell.Length; i++)
        {
            var (gram, at) = (cell[i], i);
            for (; at > 0 && gram.Hash < cell[at - 1].Hash; at--) cell[at] = cell[at - 1];
            cell[at] = gram;
        }
    }
}
