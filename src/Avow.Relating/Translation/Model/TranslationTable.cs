namespace Avow.Relating;

/// <summary>
/// How likely a token of one text is put for a token of the other: IBM model 1 (Brown et al.: The Mathematics of Statistical Machine
/// Translation, 1993, 4.2) with a Dirichlet prior at chance, so that a token of which nothing is known says nothing.
/// </summary>
internal sealed class TranslationTable
{
    /// <summary>Times a token must have been met for half of what is said of it to be what was met.</summary>
    public const double PriorTimes = 6;

    /// <param name="from">The text whose tokens are given.</param>
    /// <param name="to">The text whose tokens are foretold.</param>
    /// <param name="times">How often one was met with the other, each pair once.</param>
    public TranslationTable(TokenizedSide from, TokenizedSide to, IReadOnlyCollection<(int From, int To, double Times)> times)
    {
        var sums = new double[from.Forms.Count];
        foreach (var (token, _, met) in times) sums[token] += met;
        Unknown = [.. sums.Select(sum => (float)(PriorTimes / (sum + PriorTimes)))];
        List<(int, int, double)> likely = [.. times.Select(met => (met.From, met.To, met.Times / (sums[met.From] + PriorTimes)))];
        Foretold = new(from.Forms.Count, likely);
        Odds = new(from.Forms.Count, [.. likely.Select(entry => (entry.Item1, entry.Item2, entry.Item3 / to.Chance[entry.Item2]))]);
        OddsByForetold = new(to.Forms.Count, [.. likely.Select(entry => (entry.Item2, entry.Item1, entry.Item3 / to.Chance[entry.Item2]))]);
    }

    /// <summary>By given token: the share of what it foretells that is chance.</summary>
    public float[] Unknown { get; }

    /// <summary>By given token: how likely each foretold one is, chance left out.</summary>
    public SparseRows Foretold { get; }

    /// <summary>By given token: how many times likelier than chance.</summary>
    public SparseRows Odds { get; }

    /// <summary>The same by foretold token.</summary>
    public SparseRows OddsByForetold { get; }
}
