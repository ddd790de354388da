namespace Avow.Relating;

/// <summary>
/// How often what could be met again on the other side of a bead is: names, numbers, marks, and words for which something is known to be
/// put. Learned from the pair; what is not met again speaks against a bead.
/// </summary>
internal sealed class Survival
{
    /// <summary>How many times likelier than chance a token must be foretold to count as met again.</summary>
    public const float Met = 3;

    private const double MostSure = 0.95;
    private const double PriorTimes = 5;

    // Without a lexicon two words are linked by sound or by being met together, and many of these links are wrong.
    private const double TrustWithoutLexicon = 0.5;

    private static readonly double[] Usual = [0.3, 0.4, 0.8, 0.3];

    private readonly float[] costs = new float[4];
    private readonly double[] trust;

    public Survival(bool hasLexicon)
    {
        trust = [hasLexicon ? 1 : TrustWithoutLexicon, 1, 1, 1];
        Learn(new double[4], new double[4]);
    }

    /// <summary>What a token of a kind that is not met again multiplies the odds of a bead by.</summary>
    public float Cost(TokenKind kind) => costs[(int)kind];

    /// <param name="met">By kind, how often a token was met again.</param>
    /// <param name="all">By kind, how often it could have been.</param>
    public void Learn(double[] met, double[] all)
    {
        for (var kind = 0; kind < costs.Length; kind++)
        {
            var share = Math.Min(MostSure, (met[kind] + PriorTimes * Usual[kind]) / (all[kind] + PriorTimes));
            costs[kind] = (float)Math.Pow(1 - share, trust[kind]);
        }
    }
}
