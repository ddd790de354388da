namespace Avow.Relating;

/// <summary>Scores beads by lengths, shapes and tokens. Keeps the rows it was lately asked for; rows are asked for in about their order.</summary>
internal sealed class Evidence
{
    // Tokens are not independent, as the model has it: they say less together than one by one. Measured on shared/data/align: 0.6 is better than 0.45 and 0.8.
    private const double Weight = 0.6;

    // What one token may say; no more than a rare name in a large archive does.
    private const float MostOdds = 1e6f;

    private const int RowsKept = BeadShapes.MostSegments;

    private readonly TokenizedSide a;
    private readonly TokenizedSide b;
    private readonly PairModel model;
    private readonly Corridor corridor;
    private readonly float[] unknownA;
    private readonly float[] unknownB;
    private readonly float[] costsA;
    private readonly float[] costsB;
    private readonly float[] dense;
    private readonly float[] sums;
    private readonly RowEvidence?[] rows = new RowEvidence?[RowsKept];
    private readonly int[] numbers = new int[RowsKept];

    public Evidence(TokenizedSide a, TokenizedSide b, PairModel model, Corridor corridor)
    {
        (this.a, this.b, this.model, this.corridor) = (a, b, model, corridor);
        unknownA = [.. a.Segments.Select(segment => segment.Sum(token => model.FromA.Unknown[token]))];
        unknownB = [.. b.Segments.Select(segment => segment.Sum(token => model.FromB.Unknown[token]))];
        costsA = Costs(a, model.SurvivalOfA, model.FromB);
        costsB = Costs(b, model.SurvivalOfB, model.FromA);
        dense = new float[b.Forms.Count];
        sums = new float[Math.Max(a.Segments.Max(segment => segment.Length), b.Segments.Max(segment => segment.Length))];
        Array.Fill(numbers, -1);
    }

    /// <summary>Natural logarithm of the odds of these segments being one bead, against there being nothing between them.</summary>
    public double Score(int startA, int countA, int startB, int countB) =>
        model.Lengths.Score(startA, countA, startB, countB) + model.Structure.Score(startA, countA, startB, countB) + Weight / 2 * (TokensOfB(startA, countA, startB, countB) + TokensOfA(startA, countA, startB, countB));

    public double OfTokens(int segmentA, int segmentB) => Weight / 2 * (TokensOfB(segmentA, 1, segmentB, 1) + TokensOfA(segmentA, 1, segmentB, 1));

    // Of a word for which nothing is known to be put, nothing is missed.
    private static float[] Costs(TokenizedSide side, Survival survival, TranslationTable foretelling) =>
        [.. side.Kinds.Select((kind, token) => kind == TokenKind.Word && foretelling.OddsByForetold.Columns(token).IsEmpty ? 1 : survival.Cost(kind))];

    private double TokensOfB(int startA, int countA, int startB, int countB)
    {
        var (unknown, tokens) = (1f, 1);
        for (var i = startA; i < startA + countA; i++) (unknown, tokens) = (unknown + unknownA[i], tokens + a.Segments[i].Length);
        var product = new Product();
        for (var j = startB; j < startB + countB; j++)
        {
            var odds = Row(startA).OfB(j);
            if (countA > 1)
            {
                odds.CopyTo(sums);
                for (var i = startA + 1; i < startA + countA; i++) Add(Row(i).OfB(j));
                odds = sums.AsSpan(0, odds.Length);
            }

            Multiply(ref product, odds, b.Segments[j], costsB, unknown, tokens);
        }

        return product.Log;
    }

    private double TokensOfA(int startA, int countA, int startB, int countB)
    {
        var (unknown, tokens) = (1f, 1);
        for (var j = startB; j < startB + countB; j++) (unknown, tokens) = (unknown + unknownB[j], tokens + b.Segments[j].Length);
        var product = new Product();
        for (var i = startA; i < startA + countA; i++)
        {
            var row = Row(i);
            var odds = row.OfA(startB);
            if (countB > 1)
            {
                odds.CopyTo(sums);
                for (var j = startB + 1; j < startB + countB; j++) Add(row.OfA(j));
                odds = sums.AsSpan(0, odds.Length);
            }

            Multiply(ref product, odds, a.Segments[i], costsA, unknown, tokens);
        }

        return product.Log;
    }

    private void Add(ReadOnlySpan<float> odds)
    {
        for (var at = 0; at < odds.Length; at++) sums[at] += odds[at];
    }

    private static void Multiply(ref Product product, ReadOnlySpan<float> odds, ReadOnlySpan<int> segment, float[] costs, float unknown, int tokens)
    {
        var (scale, factors) = (1f / tokens, 1f);
        for (var at = 0; at < odds.Length; at++)
        {
            factors *= odds[at] < Survival.Met ? costs[segment[at]] : Math.Min(MostOdds, Math.Max(1, (unknown + odds[at]) * scale));
            if (factors is < 1e20f and > 1e-20f) continue;
            product.Times(factors);
            factors = 1;
        }

        product.Times(factors);
    }

    /// <summary>Of a segment of the first text.</summary>
    public RowEvidence Row(int i)
    {
        var slot = i % RowsKept;
        if (numbers[slot] == i) return rows[slot]!;
        numbers[slot] = i;
        return rows[slot] = Make(i);
    }

    private RowEvidence Make(int i)
    {
        var segment = a.Segments[i];
        var (firstB, endB) = (corridor.Low(Math.Max(0, i - RowsKept + 1)), Math.Min(b.Segments.Length, corridor.High(Math.Min(i + RowsKept, corridor.Rows - 1))));
        var starts = new int[endB - firstB + 1];
        for (var j = firstB; j < endB; j++) starts[j - firstB + 1] = starts[j - firstB] + b.Segments[j].Length;
        var ofB = new float[starts[^1]];
        var ofA = new float[(endB - firstB) * segment.Length];
        foreach (var token in segment) Spread(model.FromA.Odds, token, 1);
        for (var j = firstB; j < endB; j++)
        {
            var at = starts[j - firstB];
            foreach (var token in b.Segments[j]) ofB[at++] = dense[token];
        }

        foreach (var token in segment) Spread(model.FromA.Odds, token, 0);
        for (var at = 0; at < segment.Length; at++)
        {
            Spread(model.FromB.OddsByForetold, segment[at], 1);
            for (var j = firstB; j < endB; j++)
            {
                var sum = 0f;
                foreach (var token in b.Segments[j]) sum += dense[token];
                ofA[(j - firstB) * segment.Length + at] = sum;
            }

            Spread(model.FromB.OddsByForetold, segment[at], 0);
        }

        return new(firstB, starts, ofB, ofA, segment.Length);
    }

    // Adds a token's row to the dense one, or clears what it added.
    private void Spread(SparseRows table, int token, float times)
    {
        var columns = table.Columns(token);
        var values = table.Values(token);
        for (var k = 0; k < columns.Length; k++) dense[columns[k]] = times == 0 ? 0 : dense[columns[k]] + values[k];
    }

    /// <summary>The logarithm of a long product with few logarithms taken.</summary>
    private struct Product()
    {
        private double log;
        private double product = 1;

        public readonly double Log => log + Math.Log(product);

        public void Times(double factor)
        {
            product *= factor;
            if (product is < 1e200 and > 1e-200) return;
            log += Math.Log(product);
            product = 1;
        }
    }
}
