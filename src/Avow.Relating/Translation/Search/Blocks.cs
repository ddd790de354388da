namespace Avow.Relating;

/// <summary>
/// Finds the corridor of two long texts from coarse to fine: both are cut into blocks, blocks are compared by the links that are rare
/// enough to tell, and the best way through them bounds the next, finer cut. Texts need not begin or end together.
/// </summary>
internal sealed class Blocks
{
    // Places that are looked at at once.
    private const double MostPlaces = 250_000;

    // How much finer the next blocks are, and how many blocks beside the best way stay in.
    private const int Finer = 5;
    private const int Margin = 2;

    // Pairs of occurrences beyond which a link tells nothing of places.
    private const int MostOccurrences = 256;

    // What a link says at least and at most, as a logarithm of odds; what passing a block by costs; what keeps to the diagonal where nothing is known.
    private const double MostOfLink = 8;
    private const double PassingBy = 1;
    private const double MostDeviations = 8;
    private const double OffDiagonal = 2;

    private readonly int countA;
    private readonly int countB;
    private readonly List<(int[] InA, int[] InB, double Weight)> links = [];

    public Blocks(TokenizedSide a, TokenizedSide b, IReadOnlyList<Link> found, Occurrences inB)
    {
        (countA, countB) = (a.Count, b.Count);
        var inA = new Occurrences(a);
        foreach (var link in found)
        {
            if ((long)a.Counts[link.A] * b.Counts[link.B] > MostOccurrences) continue;
            var (x, y) = (Segments(inA, link.A), Segments(inB, link.B));
            links.Add((x, y, link.Weight * Math.Clamp(Math.Log((double)countB / y.Length), 0, MostOfLink)));
        }
    }

    public static Corridor Of(TokenizedSide a, TokenizedSide b, IReadOnlyList<Link> links, Occurrences inB)
    {
        if ((double)a.Count * b.Count <= MostPlaces) return Corridor.Whole(a.Count, b.Count);
        var blocks = new Blocks(a, b, links, inB);
        var size = Math.Sqrt((double)a.Count * b.Count / MostPlaces);
        Corridor? corridor = null;
        for (; size > 1; size /= Finer) corridor = blocks.Narrow(Math.Max(2, (int)Math.Ceiling(size)), corridor);
        return corridor!;
    }

    private Corridor Narrow(int size, Corridor? before)
    {
        var (blocksA, blocksB) = ((countA + size - 1) / size, (countB + size - 1) / size);
        var corridor = before is null ? Corridor.Whole(blocksA, blocksB) : Coarsened(before, size, blocksA, blocksB);
        return Refined(Way(corridor, Values(corridor, size)), size, blocksA, blocksB);
    }

    // How much more the links say for each pair of blocks than for its row and column elsewhere, in deviations of chance.
    private float[] Values(Corridor corridor, int size)
    {
        var values = new float[corridor.Places];
        var (ofRow, ofColumn, all, weights) = (new double[corridor.Rows], new double[corridor.High(corridor.Rows - 1) + 1], 0d, 0d);
        foreach (var (inA, inB, weight) in links)
            foreach (var i in inA)
                foreach (var j in inB)
                {
                    var (row, column) = (i / size + 1, j / size + 1);
                    if (corridor.Place(row, column) is not (>= 0 and var place)) continue;
                    values[place] += (float)weight;
                    ofRow[row] += weight;
                    ofColumn[column] += weight;
                    all += weight;
                    weights += weight * weight;
                }

        if (all == 0) return values;
        var usual = weights / all;
        var columns = ofColumn.Length;
        for (var row = 0; row < corridor.Rows; row++)
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            {
                var chance = ofRow[row] / (corridor.High(row) - corridor.Low(row) + 1) * ofColumn[column] / (all / columns);
                ref var value = ref values[corridor.Place(row, column)];
                value = (float)Math.Clamp((value - chance) / Math.Sqrt(usual * (chance + usual)), -MostDeviations / 4, MostDeviations);
            }

        return values;
    }

    // The best way, as the columns that it passes in each row.
    private static (int Low, int High)[] Way(Corridor corridor, float[] values)
    {
        var best = new double[corridor.Places];
        var steps = new byte[corridor.Places];
        Array.Fill(best, LogSum.Never);
        best[0] = 0;
        var slope = (corridor.High(corridor.Rows - 1) + 1.0) / corridor.Rows;
        for (var row = 0; row < corridor.Rows; row++)
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            {
                var here = corridor.Place(row, column);
                var off = OffDiagonal * Math.Abs(column - row * slope) / (corridor.High(corridor.Rows - 1) + 1);
                Try(corridor.Place(row - 1, column - 1), values[here] - off, 1);
                Try(corridor.Place(row - 1, column), Math.Max(0, values[here]) / 2 - PassingBy - off, 2);
                Try(corridor.Place(row, column - 1), Math.Max(0, values[here]) / 2 - PassingBy - off, 3);

                void Try(int from, double gain, byte step)
                {
                    if (from < 0 || best[from] <= LogSum.Never || best[from] + gain <= best[here]) return;
                    (best[here], steps[here]) = (best[from] + gain, step);
                }
            }

        var way = new (int Low, int High)[corridor.Rows];
        Array.Fill(way, (int.MaxValue, -1));
        for (var (row, column) = (corridor.Rows - 1, corridor.High(corridor.Rows - 1)); ;)
        {
            way[row] = (Math.Min(way[row].Low, column), Math.Max(way[row].High, column));
            var step = steps[corridor.Place(row, column)];
            if (step == 0) return way;
            if (step is 1 or 2) row--;
            if (step is 1 or 3) column--;
        }
    }

    // From blocks to segments, with a margin.
    private Corridor Refined((int Low, int High)[] way, int size, int blocksA, int blocksB)
    {
        var (low, high) = (new int[countA + 1], new int[countA + 1]);
        for (var row = 0; row <= countA; row++)
        {
            var block = (row + size - 1) / size;
            var (least, most) = (int.MaxValue, -1);
            for (var near = Math.Max(0, block - 1); near <= Math.Min(blocksA, block + 1); near++)
                (least, most) = (Math.Min(least, way[near].Low), Math.Max(most, way[near].High));
            (low[row], high[row]) = (Math.Max(0, (least - 1 - Margin) * size), Math.Min(countB, (Math.Min(most, blocksB) + Margin) * size));
        }

        return new(low, high, countB);
    }

    private static Corridor Coarsened(Corridor fine, int size, int blocksA, int blocksB)
    {
        var (low, high) = (new int[blocksA + 1], new int[blocksA + 1]);
        for (var block = 0; block <= blocksA; block++)
        {
            var (first, last) = (Math.Min(fine.Rows - 1, Math.Max(0, (block - 1) * size)), Math.Min(fine.Rows - 1, block * size));
            (low[block], high[block]) = (fine.Low(first) / size, Math.Min(blocksB, (fine.High(last) + size - 1) / size));
        }

        return new(low, high, blocksB);
    }

    private static int[] Segments(Occurrences occurrences, int token)
    {
        List<int> segments = [];
        foreach (var segment in occurrences.SegmentsOf(token))
            if (segments.Count == 0 || segments[^1] != segment) segments.Add(segment);
        return [.. segments];
    }
}
