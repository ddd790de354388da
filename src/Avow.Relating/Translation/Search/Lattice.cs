namespace Avow.Relating;

/// <summary>
/// All alignments within a corridor at once, each as likely as it is: forward and backward sums (Rabiner: A Tutorial on Hidden Markov
/// Models, 1989, III.A) over places and whether a gap came last.
/// </summary>
internal sealed class Lattice(PairModel model, Evidence evidence, Corridor corridor)
{
    // Logarithm of the least likely bead that is handed on.
    private const double LeastLog = -12;

    private readonly double[] forward = Sums(corridor);
    private readonly double[] backward = Sums(corridor);
    private readonly float[] scores = new float[corridor.Places * BeadShapes.All.Length];

    public Expectation Expect()
    {
        Forward();
        return Backward();
    }

    private static double[] Sums(Corridor corridor)
    {
        var sums = new double[corridor.Places * 2];
        Array.Fill(sums, LogSum.Never);
        return sums;
    }

    private void Forward()
    {
        forward[0] = 0;
        for (var row = 0; row < corridor.Rows; row++)
            for (var column = corridor.Low(row); column <= corridor.High(row); column++)
                for (var shape = 0; shape < BeadShapes.All.Length; shape++)
                    ForwardBy(row, column, shape);
    }

    private void ForwardBy(int row, int column, int shape)
    {
        var to = corridor.Place(row, column);
        var (countA, countB) = BeadShapes.All[shape];
        var from = corridor.Place(row - countA, column - countB);
        ref var score = ref scores[to * BeadShapes.All.Length + shape];
        score = float.NegativeInfinity;
        if (from < 0 || Math.Max(forward[2 * from], forward[2 * from + 1]) <= LogSum.Never) return;
        score = BeadShapes.IsGap(shape) ? 0 : (float)evidence.Score(row - countA, countA, column - countB, countB);
        ref var sum = ref forward[2 * to + (BeadShapes.IsGap(shape) ? 1 : 0)];
        for (var gap = 0; gap < 2; gap++)
            if (forward[2 * from + gap] > LogSum.Never) sum = LogSum.Add(sum, forward[2 * from + gap] + model.Shapes.After(gap == 1, shape) + score);
    }

    private Expectation Backward()
    {
        var last = corridor.Places - 1;
        backward[2 * last] = backward[2 * last + 1] = 0;
        var all = LogSum.Add(forward[2 * last], forward[2 * last + 1]);
        List<Weighed> beads = [];
        var (shapes, gaps, runs) = (new double[BeadShapes.All.Length], 0d, 0d);
        for (var row = corridor.Rows - 1; row >= 0; row--)
            for (var column = corridor.High(row); column >= corridor.Low(row); column--)
            {
                var to = corridor.Place(row, column);
                for (var shape = 0; shape < BeadShapes.All.Length; shape++)
                {
                    var score = scores[to * BeadShapes.All.Length + shape];
                    var behind = backward[2 * to + (BeadShapes.IsGap(shape) ? 1 : 0)];
                    if (float.IsNegativeInfinity(score) || behind <= LogSum.Never) continue;
                    var (countA, countB) = BeadShapes.All[shape];
                    var from = corridor.Place(row - countA, column - countB);
                    var weight = 0d;
                    for (var gap = 0; gap < 2; gap++)
                    {
                        if (forward[2 * from + gap] <= LogSum.Never) continue;
                        var step = model.Shapes.After(gap == 1, shape) + score + behind;
                        backward[2 * from + gap] = LogSum.Add(backward[2 * from + gap], step);
                        var share = forward[2 * from + gap] + step - all;
                        if (share <= LeastLog) continue;
                        share = Math.Exp(share);
                        weight += share;
                        if (gap == 1) gaps += share;
                        if (gap == 1 && BeadShapes.IsGap(shape)) runs += share;
                    }

                    if (weight == 0) continue;
                    shapes[shape] += weight;
                    beads.Add(new(row - countA, countA, column - countB, countB, Math.Min(1, weight)));
                }
            }

        beads.Sort(static (x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B != y.B ? x.B.CompareTo(y.B) : x.CountA != y.CountA ? x.CountA.CompareTo(y.CountA) : x.CountB.CompareTo(y.CountB));
        return new(beads, shapes, gaps, runs);
    }
}
