namespace Avow.Relating;

/// <summary>
/// The stretch of two texts whose segments belong together best, after T. F. Smith and M. S. Waterman 1981, with the beads of Gale and Church:
/// one to one, two to one, one left out.
/// </summary>
internal sealed class SegmentMatching
{
    // Log of the odds that a segment is left out, as met on shared/data/align.
    private const float LeftOut = -2.5f;

    private const byte SkipA = 1;
    private const byte SkipB = 2;
    private const byte One = 3;
    private const byte TwoA = 4;
    private const byte TwoB = 5;

    [ThreadStatic]
    private static SegmentMatching? mine;

    private float[] odds = [];
    private byte[] steps = [];

    /// <summary>One for each thread: its room is used again.</summary>
    public static SegmentMatching Mine => mine ??= new();

    /// <summary>The best stretch.</summary>
    public LevelMatch Best(BeadOdds beads)
    {
        var (best, at) = Fill(beads, turned: false);
        List<SegmentBead> found = [];
        var width = beads.Columns + 1;
        while (steps[at] != 0)
        {
            var (countA, countB) = steps[at] switch { SkipA => (1, 0), SkipB => (0, 1), One => (1, 1), TwoA => (2, 1), _ => (1, 2) };
            if (countA > 0 && countB > 0) found.Add(new(at / width - countA, countA, at % width - countB, countB));
            at -= countA * width + countB;
        }

        found.Reverse();
        return new(best, found);
    }

    /// <summary>The odds of the best stretch when the second text is read from its end.</summary>
    public double Turned(BeadOdds beads) => Fill(beads, turned: true).Best;

    private (float Best, int At) Fill(BeadOdds beads, bool turned)
    {
        var (rows, columns) = (beads.Rows, beads.Columns);
        var width = columns + 1;
        if (odds.Length < (rows + 1) * width) (odds, steps) = (new float[(rows + 1) * width], new byte[(rows + 1) * width]);
        odds.AsSpan(0, width).Clear();
        steps.AsSpan(0, width).Clear();
        var (best, at) = (0f, 0);
        for (var i = 1; i <= rows; i++)
        {
            var row = i * width;
            (odds[row], steps[row]) = (0, 0);
            ReadOnlySpan<float> one = beads.One.AsSpan((i - 1) * columns, columns);
            ReadOnlySpan<float> twoA = beads.TwoA.AsSpan((i - 1) * columns, columns);
            ReadOnlySpan<float> twoB = beads.TwoB.AsSpan((i - 1) * columns, columns);
            var here = odds.AsSpan(row, width);
            ReadOnlySpan<float> above = odds.AsSpan(row - width, width);
            ReadOnlySpan<float> twoAbove = odds.AsSpan(Math.Max(0, row - 2 * width), width);
            var left = 0f;
            for (var j = 1; j < width; j++)
            {
                // Read from its end, the column and the one it makes a pair with are those of the other side.
                var (column, pair) = turned ? (columns - j, columns - j + 1) : (j - 1, j - 1);
                var (most, step) = (0f, (byte)0);
                var value = above[j] + LeftOut;
                if (value > most) (most, step) = (value, SkipA);
                value = left + LeftOut;
                if (value > most) (most, step) = (value, SkipB);
                value = above[j - 1] + one[column];
                if (value > most) (most, step) = (value, One);
                if (i > 1)
                {
                    value = twoAbove[j - 1] + twoA[column];
                    if (value > most) (most, step) = (value, TwoA);
                }

                if (j > 1)
                {
                    value = above[j - 2] + twoB[pair];
                    if (value > most) (most, step) = (value, TwoB);
                }

                here[j] = left = most;
                steps[row + j] = step;
                if (most > best) (best, at) = (most, row + j);
            }
        }

        return (best, at);
    }
}
