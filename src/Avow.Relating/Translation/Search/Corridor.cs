namespace Avow.Relating;

/// <summary>
/// The part of the plane of two texts that is looked at: for every number of segments of the first text that are behind one, from
/// which to which number of the second. Neither bound ever goes back, and each row begins where the one before has not ended.
/// </summary>
internal sealed class Corridor
{
    private readonly int[] low;
    private readonly int[] high;
    private readonly int[] starts;

    /// <param name="low">By row, 0 to the number of segments of the first text.</param>
    /// <param name="high">Inclusive.</param>
    /// <param name="last">The number of segments of the second text.</param>
    public Corridor(int[] low, int[] high, int last)
    {
        var rows = low.Length;
        for (var row = rows - 2; row >= 0; row--) low[row] = Math.Min(low[row], low[row + 1]);
        for (var row = 1; row < rows; row++) high[row] = Math.Max(high[row], high[row - 1]);
        (low[0], high[^1]) = (0, last);
        starts = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            low[row] = Math.Clamp(low[row], 0, row == 0 ? last : Math.Min(last, high[row - 1]));
            high[row] = Math.Clamp(high[row], low[row], last);
            starts[row + 1] = checked(starts[row] + high[row] - low[row] + 1);
        }

        (this.low, this.high) = (low, high);
    }

    public int Rows => low.Length;

    /// <summary>Places in all.</summary>
    public int Places => starts[^1];

    public static Corridor Whole(int lastA, int lastB)
    {
        var columns = new int[lastA + 1];
        Array.Fill(columns, lastB);
        return new(new int[lastA + 1], columns, lastB);
    }

    /// <summary>The same with no more places than that, but for those that join its rows: rows that are wider than others are cut to their middle, as much as is needed.</summary>
    public Corridor AtMost(int places)
    {
        if (Places <= places) return this;
        var (narrow, wide) = (1, high.Zip(low, (to, from) => to - from + 1).Max());
        while (narrow < wide)
        {
            var width = (narrow + wide + 1) / 2;
            if (high.Zip(low, (to, from) => (long)Math.Min(width, to - from + 1)).Sum() <= places) narrow = width;
            else wide = width - 1;
        }

        var (lows, highs) = (new int[Rows], new int[Rows]);
        for (var row = 0; row < Rows; row++)
        {
            var off = Math.Max(0, high[row] - low[row] + 1 - narrow);
            (lows[row], highs[row]) = (low[row] + off / 2, high[row] - (off + 1) / 2);
        }

        return new(lows, highs, high[^1]);
    }

    public int Low(int row) => low[row];

    public int High(int row) => high[row];

    /// <summary>Numbers all places in order; -1 for one outside.</summary>
    public int Place(int row, int column) => row < 0 || column < low[row] || column > high[row] ? -1 : starts[row] + column - low[row];
}
