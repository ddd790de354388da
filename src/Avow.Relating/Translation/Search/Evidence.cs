namespace Avow.Relating;

/// <summary>Scores beads by lengths and tokens. Goes from row to row: what several beads have in common is reckoned once.</summary>
/// <param name="a">The one text.</param>
/// <param name="b">The other.</param>
/// <param name="model">What is known of them.</param>
/// <param name="odds">The same of their tokens.</param>
/// <param name="corridor">Where beads are asked for.</param>
/// <param name="most">Segments that a bead has at most on one side.</param>
internal sealed class Evidence(TokenizedSide a, TokenizedSide b, PairModel model, TokenOdds odds, Corridor corridor, int most)
{
    // Tokens are not independent, as the model has it: they say less together than one by one. Measured on shared/data/align: 0.6 is better than 0.45 and 0.8.
    private const double Weight = 0.6;

    private const int RowsKept = BeadShapes.MostSegments;

    private readonly Window window = new(b, odds.OccurrencesInB);
    private readonly Row[] rows = [new(), new(), new(), new()];
    private readonly RowScores ofB = new();
    private readonly RunningSums sums = new();

    /// <summary>Beads are asked for that end with a segment of the first text. Segments come in their order.</summary>
    public void GoTo(int segment)
    {
        for (var i = Math.Max(0, segment - most + 1); i <= segment; i++) Made(i);
        ScoreB(segment);
    }

    /// <summary>Natural logarithm of the odds of these segments being one bead, against there being nothing between them. The last of the first text is where it stands.</summary>
    public double Score(int startA, int countA, int startB, int countB) =>
        model.Lengths.Score(startA, countA, startB, countB) + model.Structure.Score(startA, countA, startB, countB) + OfTokens(startA, countA, startB, countB);

    public double OfTokens(int startA, int countA, int startB, int countB)
    {
        var sum = odds.OfA.Missed(startA, countA) + odds.OfB.Missed(startB, countB);
        for (var j = startB; j < startB + countB; j++) sum += ofB.At(countA, j);
        for (var i = startA; i < startA + countA; i++) sum += rows[i % RowsKept].OfA.At(countB, startB + countB - 1);
        return Weight / 2 * sum;
    }

    /// <summary>Calls with the place of each token of a bead that is met again in the first text, and in the second.</summary>
    public void Met(Weighed bead, Action<int> ofFirst, Action<int> ofSecond)
    {
        for (var i = bead.A; i < bead.A + bead.CountA; i++)
        {
            var (hits, start) = (Made(i).Evidence.OfA, a.Start(i));
            for (var j = bead.B; j < bead.B + bead.CountB; j++) sums.Add(hits.Places(j), hits.Odds(j), 0);
            sums.EachMet(at => ofFirst(start + at));
            sums.Clear();
        }

        for (var j = bead.B; j < bead.B + bead.CountB; j++)
        {
            var start = b.Start(j);
            for (var i = bead.A; i < bead.A + bead.CountA; i++) sums.Add(Made(i).Evidence.OfB.Places(j), Made(i).Evidence.OfB.Odds(j), start);
            sums.EachMet(at => ofSecond(start + at));
            sums.Clear();
        }
    }

    private Row Made(int i)
    {
        var row = rows[i % RowsKept];
        if (row.Segment == i) return row;
        row.Segment = i;
        (row.Low, row.High) = (corridor.Low(Math.Max(0, i - RowsKept + 1)), Math.Min(b.Count, corridor.High(Math.Min(i + RowsKept, corridor.Rows - 1))));
        row.Evidence.Fill(a.Segment(i), b, odds.Pairs, window, odds.OccurrencesInB, row.Low, row.High);
        ScoreA(row);
        return row;
    }

    // For each column the tokens of this row, foretold by the segment of the column, by it and the one before ...
    private void ScoreA(Row row)
    {
        var hits = row.Evidence.OfA;
        var tokens = a.Segment(row.Segment);
        row.OfA.Begin(row.Low, row.High - row.Low);
        for (var column = Math.Max(row.Low, corridor.Low(row.Segment + 1) - 1); column < row.High; column++)
        {
            var (unknown, given) = (1f, 1);
            for (var count = 1; count <= most && column - count + 1 >= row.Low; count++)
            {
                var j = column - count + 1;
                sums.Add(hits.Places(j), hits.Odds(j), 0);
                (unknown, given) = (unknown + odds.OfB.Unknown(j), given + b.Segment(j).Length);
                row.OfA.At(count, column) = sums.Log(tokens, odds.OfA.Gains, unknown, given);
            }

            sums.Clear();
        }
    }

    // For each column its tokens, foretold by the segment of this row, by it and the one before ...
    private void ScoreB(int segment)
    {
        var last = rows[segment % RowsKept];
        ofB.Begin(last.Low, last.High - last.Low);
        var (low, high) = (corridor.Low(segment + 1) - most, corridor.High(segment + 1));
        for (var column = Math.Max(last.Low, low); column < Math.Min(last.High, high); column++)
        {
            var tokens = b.Segment(column);
            var (unknown, given) = (1f, 1);
            for (var count = 1; count <= most && count <= segment + 1; count++)
            {
                var row = rows[(segment - count + 1) % RowsKept];
                if (column < row.Low || column >= row.High) break;
                sums.Add(row.Evidence.OfB.Places(column), row.Evidence.OfB.Odds(column), b.Start(column));
                (unknown, given) = (unknown + odds.OfA.Unknown(row.Segment), given + a.Segment(row.Segment).Length);
                ofB.At(count, column) = sums.Log(tokens, odds.OfB.Gains, unknown, given);
            }

            sums.Clear();
        }
    }

    /// <summary>A segment of the first text, and the columns that it is compared with.</summary>
    private sealed class Row
    {
        public int Segment { get; set; } = -1;

        public int Low { get; set; }

        public int High { get; set; }

        public RowEvidence Evidence { get; } = new();

        public RowScores OfA { get; } = new();
    }
}
