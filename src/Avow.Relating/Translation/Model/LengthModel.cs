namespace Avow.Relating;

/// <summary>
/// What the lengths of segments say for a bead: how much better the length of one side foretells that of the other than chance does.
/// Logarithms of lengths differ by a normal law with heavy tails (Student), wider for short segments; learned from the pair itself.
/// </summary>
internal sealed class LengthModel
{
    // Spread of the logarithm for long segments, and what it gains for short ones, in characters: measured on shared/data/align,
    // where 1.8 to 2.6 give the same.
    private const double LeastSpread = 0.15;
    private const double SpreadOfChars = 2.2;

    // Of Student's law; its power is written out where it is used.
    private const double Freedom = 6;

    // What the counts start from, in beads.
    private const double Prior = 20;

    // A longer way from the usual ratio tells nothing more of it.
    private const double MostOff = 1;
    private const double MostSquare = 9;

    private static readonly double StudentPeak = Math.Log(0.3827);
    private static readonly double NormalPeak = -0.5 * Math.Log(2 * Math.PI);

    // Of orders in which a bead's length can be cut in n segments.
    private static readonly double[] Cuts = [0, 0, 0, Math.Log(2), Math.Log(6)];

    private readonly Law a;
    private readonly Law b;

    // Characters of the second text for one of the first.
    private double ratio;
    private double logRatio;
    private double widening = 1;

    public LengthModel(TokenizedSide a, TokenizedSide b)
    {
        (this.a, this.b) = (new(a), new(b));
        ratio = b.Lengths.Sum() / a.Lengths.Sum();
        logRatio = Math.Log(ratio);
    }

    /// <summary>Log of the odds against chance. Ranges of segments, none of them empty, of four segments at most.</summary>
    public double Score(int startA, int countA, int startB, int countB)
    {
        var (lengthA, logA, byChanceA) = a.Of(startA, countA);
        var (lengthB, logB, byChanceB) = b.Of(startB, countB);
        return a.Density(logA) + Given(lengthA, logA, lengthB, logB) + Cut(countA, logA) + Cut(countB, logB) - byChanceA - byChanceB;
    }

    /// <summary>Takes ratio and spread from beads, each as much as it is certain.</summary>
    public void Learn(IReadOnlyList<Weighed> beads)
    {
        var (weights, off) = (1d, 0d);
        foreach (var bead in beads)
        {
            if (bead.IsGap) continue;
            var (lengthA, lengthB) = (a.Of(bead.A, bead.CountA).Length, b.Of(bead.B, bead.CountB).Length);
            var weight = bead.Weight * Math.Min(lengthA, 200) / 100;
            weights += weight;
            off += weight * Math.Clamp(Math.Log(lengthB / lengthA / ratio), -MostOff, MostOff);
        }

        ratio *= Math.Exp(off / weights);
        logRatio = Math.Log(ratio);
        var (squares, count) = (Prior, Prior);
        foreach (var bead in beads)
        {
            if (bead.IsGap) continue;
            var (lengthA, lengthB) = (a.Of(bead.A, bead.CountA).Length, b.Of(bead.B, bead.CountB).Length);
            var off1 = Math.Log(lengthB / (ratio * lengthA));
            squares += bead.Weight * Math.Min(off1 * off1 / Spread(lengthA, lengthB), MostSquare);
            count += bead.Weight;
        }

        widening = Math.Sqrt(squares / count);
    }

    // One logarithm for the spread and the heavy tail of it: half of that of their product, the tail to the power of the freedom and one.
    private double Given(double lengthA, double logA, double lengthB, double logB)
    {
        var spread = widening * widening * Spread(lengthA, lengthB);
        var off = logB - logA - logRatio;
        var tail = 1 + off * off / spread / Freedom;
        var cube = tail * tail * tail;
        return StudentPeak - 0.5 * Math.Log(cube * cube * tail * spread) - logB;
    }

    private double Spread(double lengthA, double lengthB) => LeastSpread * LeastSpread + SpreadOfChars * SpreadOfChars / (lengthA + lengthB / ratio);

    private static double Cut(int count, double log) => count > 1 ? Cuts[count] - (count - 1) * log : 0;

    /// <summary>The lengths of one text's segments, by a log-normal law.</summary>
    private sealed class Law
    {
        private const double LeastVariance = 0.05;

        private readonly double[] lengths;
        private readonly double[] byChance;
        private readonly double mean;
        private readonly double deviation;
        private readonly double logDeviation;

        // Logarithms of the lengths of one to four segments, by first segment.
        private readonly float[][] logs;

        public Law(TokenizedSide side)
        {
            lengths = side.Lengths;
            mean = lengths.Average(Math.Log);
            deviation = Math.Sqrt(lengths.Average(length => Math.Pow(Math.Log(length) - mean, 2)) + LeastVariance);
            logDeviation = Math.Log(deviation);
            byChance = [.. lengths.Select(length => Density(Math.Log(length)))];
            logs = [.. Enumerable.Range(1, BeadShapes.MostSegments).Select(Logs)];
        }

        public (double Length, double Log, double ByChance) Of(int start, int count)
        {
            var (length, chance) = (lengths[start], byChance[start]);
            for (var i = start + 1; i < start + count; i++) (length, chance) = (length + lengths[i], chance + byChance[i]);
            return (length, logs[count - 1][start], chance);
        }

        public double Density(double log)
        {
            var z = (log - mean) / deviation;
            return NormalPeak - 0.5 * z * z - logDeviation - log;
        }

        private float[] Logs(int count)
        {
            var each = new float[lengths.Length];
            for (var i = 0; i + count <= lengths.Length; i++)
            {
                var sum = 0d;
                for (var k = i; k < i + count; k++) sum += lengths[k];
                each[i] = (float)Math.Log(sum);
            }

            return each;
        }
    }
}
