namespace Avow.Relating;

/// <summary>
/// All alignments within a corridor at once, each as likely as it is: forward and backward sums (Rabiner: A Tutorial on Hidden Markov
/// Models, 1989, III.A) over places and whether a gap came last.
/// </summary>
internal sealed class Lattice(PairModel model, TokenizedSide a, TokenizedSide b, Corridor corridor, LatticeRoom room)
{
    // Logarithm of the least likely bead that is handed on.
    private const double LeastLog = -9;

    private static readonly int Shapes = BeadShapes.All.Length;

    // From the most segments to the fewest, so that beads come in the order of their places when they are turned round.
    private static readonly int[] Backwards = [.. Enumerable.Range(0, Shapes).OrderByDescending(shape => BeadShapes.All[shape])];

    private readonly double[] forward = room.Forward(corridor);
    private readonly double[] backward = room.Backward(corridor);
    private readonly float[] scores = room.Scores(corridor);

    public Expectation Expect()
    {
        RowParts.Each(a, b, model, corridor, BeadShapes.MostSegments, Score);
        Forward();
        return Backward();
    }

    private void Score(Evidence evidence, int row)
    {
        for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            for (var shape = 0; shape < Shapes; shape++)
            {
                var (countA, countB) = BeadShapes.All[shape];
                var isInside = corridor.Place(row - countA, column - countB) >= 0;
                scores[corridor.Place(row, column) * Shapes + shape] = !isInside ? float.NegativeInfinity
                    : BeadShapes.IsGap(shape) ? 0 : (float)evidence.Score(row - countA, countA, column - countB, countB);
            }
    }

    private void Forward()
    {
        forward[0] = 0;
        var (pair, gap) = (new LogSum(), new LogSum());
        for (var row = 0; row < corridor.Rows; row++)
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
            {
                var to = corridor.Place(row, column);
                if (to == 0) continue;
                pair.Clear();
                gap.Clear();
                for (var shape = 0; shape < Shapes; shape++)
                {
                    var score = scores[to * Shapes + shape];
                    if (float.IsNegativeInfinity(score)) continue;
                    var (countA, countB) = BeadShapes.All[shape];
                    var from = corridor.Place(row - countA, column - countB);
                    var sum = BeadShapes.IsGap(shape) ? gap : pair;
                    sum.Add(forward[2 * from] + model.Shapes.After(false, shape) + score);
                    sum.Add(forward[2 * from + 1] + model.Shapes.After(true, shape) + score);
                }

                (forward[2 * to], forward[2 * to + 1]) = (pair.Log, gap.Log);
            }
    }

    private Expectation Backward()
    {
        var last = corridor.Places - 1;
        backward[2 * last] = backward[2 * last + 1] = 0;
        var all = LogSum.Of(forward[2 * last], forward[2 * last + 1]);
        var counted = new Counted(all, corridor.Places);
        for (var row = corridor.Rows - 1; row >= 0; row--)
            for (var column = corridor.High(row); column >= corridor.Low(row); column--) Backward(row, column, counted);
        counted.Beads.Reverse();
        return new(counted.Beads, counted.Shapes, counted.Gaps, counted.Runs);
    }

    private void Backward(int row, int column, Counted counted)
    {
        var from = corridor.Place(row, column);
        counted.AfterPair.Clear();
        counted.AfterGap.Clear();
        foreach (var shape in Backwards)
        {
            var (countA, countB) = BeadShapes.All[shape];
            if (row + countA >= corridor.Rows || corridor.Place(row + countA, column + countB) is not (>= 0 and var to)) continue;
            var isGap = BeadShapes.IsGap(shape);
            var behind = scores[to * Shapes + shape] + backward[2 * to + (isGap ? 1 : 0)];
            var (pair, gap) = (model.Shapes.After(false, shape) + behind, model.Shapes.After(true, shape) + behind);
            counted.AfterPair.Add(pair);
            counted.AfterGap.Add(gap);
            counted.Count(new(row, (byte)countA, column, (byte)countB, 0), shape, forward[2 * from] + pair, forward[2 * from + 1] + gap);
        }

        if (row + column < corridor.Rows - 1 + corridor.High(corridor.Rows - 1)) (backward[2 * from], backward[2 * from + 1]) = (counted.AfterPair.Log, counted.AfterGap.Log);
    }

    /// <summary>What is expected, as far as it was counted.</summary>
    private sealed class Counted(double all, int places)
    {
        public List<Weighed> Beads { get; } = new(places);

        public double[] Shapes { get; } = new double[BeadShapes.All.Length];

        public double Gaps { get; private set; }

        public double Runs { get; private set; }

        public LogSum AfterPair { get; } = new();

        public LogSum AfterGap { get; } = new();

        public void Count(Weighed bead, int shape, double logOfPair, double logOfGap)
        {
            var pair = logOfPair - all > LeastLog ? Math.Exp(logOfPair - all) : 0;
            var gap = logOfGap - all > LeastLog ? Math.Exp(logOfGap - all) : 0;
            if (pair + gap == 0) return;
            Shapes[shape] += pair + gap;
            Gaps += gap;
            if (BeadShapes.IsGap(shape)) Runs += gap;
            Beads.Add(bead with { Weight = (float)Math.Min(1, pair + gap) });
        }
    }
}
