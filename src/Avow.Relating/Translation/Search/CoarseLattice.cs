namespace Avow.Relating;

/// <summary>Narrows a corridor to where any likely alignment of single segments passes, with a margin for beads of several.</summary>
internal static class CoarseLattice
{
    private static readonly double Single = Math.Log(0.76);
    private static readonly double Gap = Math.Log(0.12);

    // Lengths mislead where segments were joined.
    private const double ShareOfLengths = 0.5;
    private const double LeastOfLengths = -3;

    // Logarithm of how unlikely a place must be to be left out.
    private const double Cut = -14;

    // Places for each segment that are looked at beyond few: of the Bible in verses it is 13, of a hundred thousand lines that are all the same any number.
    private const int MostPlacesOfRow = 16;
    private const int FewPlaces = 1_000_000;

    public static Corridor Narrow(PairModel model, TokenizedSide a, TokenizedSide b, Corridor wide)
    {
        var singles = Singles(model, a, b, wide);
        var forward = new double[wide.Places];
        Array.Fill(forward, LogSum.Never);
        forward[0] = 0;
        for (var row = 0; row < wide.Rows; row++)
            for (var column = wide.Low(row); column <= wide.High(row); column++)
            {
                var to = wide.Place(row, column);
                if (wide.Place(row - 1, column - 1) is >= 0 and var before) forward[to] = LogSum.Of(forward[to], forward[before] + singles[to]);
                if (wide.Place(row - 1, column) is >= 0 and var above) forward[to] = LogSum.Of(forward[to], forward[above] + Gap);
                if (wide.Place(row, column - 1) is >= 0 and var left) forward[to] = LogSum.Of(forward[to], forward[left] + Gap);
            }

        return Cutting(wide, forward, singles);
    }

    private static float[] Singles(PairModel model, TokenizedSide a, TokenizedSide b, Corridor wide)
    {
        var singles = new float[wide.Places];
        RowParts.Each(a, b, model, wide, 1, (evidence, row) =>
        {
            for (var column = wide.Low(row); column <= wide.High(row); column++)
            {
                if (wide.Place(row - 1, column - 1) < 0) continue;
                var ofLengths = Math.Max(LeastOfLengths, ShareOfLengths * model.Lengths.Score(row - 1, 1, column - 1, 1));
                singles[wide.Place(row, column)] = (float)(Single + ofLengths + evidence.OfTokens(row - 1, 1, column - 1, 1));
            }
        });
        return singles;
    }

    private static Corridor Cutting(Corridor wide, double[] forward, float[] singles)
    {
        var backward = new double[wide.Places];
        Array.Fill(backward, LogSum.Never);
        backward[^1] = 0;
        var (low, high) = (new int[wide.Rows], new int[wide.Rows]);
        var last = wide.High(wide.Rows - 1);
        for (var row = wide.Rows - 1; row >= 0; row--)
        {
            (low[row], high[row]) = (last, 0);
            for (var column = wide.High(row); column >= wide.Low(row); column--)
            {
                var here = wide.Place(row, column);
                if (wide.Place(row + 1 < wide.Rows ? row + 1 : -1, column + 1) is >= 0 and var next) backward[here] = LogSum.Of(backward[here], backward[next] + singles[next]);
                if (wide.Place(row + 1 < wide.Rows ? row + 1 : -1, column) is >= 0 and var below) backward[here] = LogSum.Of(backward[here], backward[below] + Gap);
                if (wide.Place(row, column + 1) is >= 0 and var right) backward[here] = LogSum.Of(backward[here], backward[right] + Gap);
                if (forward[here] + backward[here] - forward[^1] <= Cut) continue;
                (low[row], high[row]) = (Math.Min(low[row], column), Math.Max(high[row], column));
            }
        }

        return Widen(low, high, last, BeadShapes.MostSegments).AtMost((int)Math.Max(FewPlaces, Math.Min(int.MaxValue, (long)MostPlacesOfRow * wide.Rows)));
    }

    /// <summary>The corridor around the beads that are likely, and so many segments more on each side.</summary>
    public static Corridor Around(IReadOnlyList<Weighed> beads, Corridor corridor, int margin)
    {
        var (low, high) = (new int[corridor.Rows], new int[corridor.Rows]);
        var last = corridor.High(corridor.Rows - 1);
        Array.Fill(low, last);
        foreach (var bead in beads)
            for (var row = bead.A; row <= bead.A + bead.CountA; row++)
                (low[row], high[row]) = (Math.Min(low[row], bead.B), Math.Max(high[row], bead.B + bead.CountB));
        return Widen(low, high, last, margin);
    }

    private static Corridor Widen(int[] low, int[] high, int last, int margin) =>
        new([.. low.Select(column => Math.Max(0, column - margin))], [.. high.Select(column => Math.Min(last, column + margin))], last);
}
