namespace Avow.Relating;

/// <summary>
/// Chooses the alignment of which most segments are expected to be right, which is not always the likeliest as a whole. What no likely bead
/// leads to, as when one line may be any of a million, is left to one side.
/// </summary>
internal static class Decoding
{
    private const int Unreached = -1;
    private const int AlongA = -2;
    private const int AlongB = -3;

    /// <param name="beads">Likely ones, ordered by segment of the first text, then of the second.</param>
    /// <param name="corridor">Where they lie.</param>
    public static IReadOnlyList<Bead> Best(IReadOnlyList<Weighed> beads, Corridor corridor)
    {
        var gains = new double[corridor.Places];
        var by = new int[corridor.Places];
        Array.Fill(by, Unreached);
        var next = 0;
        for (var row = 0; row < corridor.Rows; row++)
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            {
                var here = gains[corridor.Place(row, column)];
                if (row + 1 < corridor.Rows) Try(corridor.Place(row + 1, column), here, AlongA);
                Try(corridor.Place(row, column + 1), here, AlongB);
                for (; next < beads.Count && beads[next].A == row && beads[next].B == column; next++)
                {
                    var (_, countA, _, countB, weight) = beads[next];
                    Try(corridor.Place(row + countA, column + countB), here + weight * (countA + countB), next);
                }
            }

        return Way(beads, by, corridor);

        void Try(int to, double gain, int step)
        {
            if (to >= 0 && (by[to] == Unreached || gain > gains[to])) (gains[to], by[to]) = (gain, step);
        }
    }

    private static List<Bead> Way(IReadOnlyList<Weighed> beads, int[] by, Corridor corridor)
    {
        List<Bead> way = [];
        for (var (row, column) = (corridor.Rows - 1, corridor.High(corridor.Rows - 1)); row + column > 0;)
        {
            var step = by[corridor.Place(row, column)];
            var (countA, countB, weight) = step switch { AlongA => (1, 0, 0f), AlongB => (0, 1, 0f), _ => (beads[step].CountA, beads[step].CountB, beads[step].Weight) };
            way.Add(new(new(row - countA, row), new(column - countB, column), Math.Round(weight, 4)));
            (row, column) = (row - countA, column - countB);
        }

        way.Reverse();
        return way;
    }
}
