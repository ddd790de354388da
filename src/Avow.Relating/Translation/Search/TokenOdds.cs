namespace Avow.Relating;

/// <summary>What a model says of the tokens of two texts, made ready for scoring many beads: never changes, and may be read by several at once.</summary>
internal sealed class TokenOdds
{
    public TokenOdds(TokenizedSide a, TokenizedSide b, PairModel model)
    {
        Pairs = new(model.FromA, model.FromB, a.Forms.Count);
        OccurrencesInB = model.OccurrencesInB;
        OfA = new(a, model.SurvivalOfA, model.FromB, model.FromA);
        OfB = new(b, model.SurvivalOfB, model.FromA, model.FromB);
    }

    public PairOdds Pairs { get; }

    public Occurrences OccurrencesInB { get; }

    public Side OfA { get; }

    public Side OfB { get; }

    /// <summary>One text.</summary>
    internal sealed class Side
    {
        private readonly double[] missed;
        private readonly float[] unknown;

        public Side(TokenizedSide side, Survival survival, TranslationTable foretelling, TranslationTable given)
        {
            var costs = new float[side.Forms.Count];
            for (var token = 0; token < costs.Length; token++)
            {
                // Of a word for which nothing is known to be put, nothing is missed.
                costs[token] = side.Kinds[token] == TokenKind.Word && !foretelling.Foretells(token) ? 1 : survival.Cost(side.Kinds[token]);
            }

            Gains = [.. costs.Select(cost => 1 / cost)];
            var logs = costs.Select(cost => Math.Log(cost)).ToArray();
            (missed, unknown) = (new double[side.Count + 1], new float[side.Count]);
            for (var i = 0; i < side.Count; i++)
            {
                missed[i + 1] = missed[i];
                foreach (var token in side.Segment(i)) (missed[i + 1], unknown[i]) = (missed[i + 1] + logs[token], unknown[i] + given.Unknown[token]);
            }
        }

        /// <summary>By token: what its being met makes up for.</summary>
        public float[] Gains { get; }

        /// <summary>Logarithm of the odds when none of the tokens of these segments is met again.</summary>
        public double Missed(int first, int count) => missed[first + count] - missed[first];

        /// <summary>The sum of what the tokens of a segment leave to chance.</summary>
        public float Unknown(int segment) => unknown[segment];
    }
}
