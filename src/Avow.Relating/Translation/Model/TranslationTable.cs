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
    /// <param name="times">How often one was met with the other: each pair once, ordered by the given token, then by the other.</param>
    public TranslationTable(TokenizedSide from, TokenizedSide to, IReadOnlyList<(int From, int To, double Times)> times)
    {
        var sums = new double[from.Forms.Count];
        foreach (var (token, _, met) in times) sums[token] += met;
        Unknown = [.. sums.Select(sum => (float)(PriorTimes / (sum + PriorTimes)))];
        var kept = Telling.Of(times, sums, to.Chance);
        Foretold = SparseRows.Of(from.Forms.Count, kept);
        Odds = SparseRows.Of(from.Forms.Count, kept.ConvertAll(entry => (entry.From, entry.To, entry.Likely / to.Chance[entry.To])));
        OddsByForetold = Odds.Turned(to.Forms.Count);
    }

    /// <summary>By given token: the share of what it foretells that is chance.</summary>
    public float[] Unknown { get; }

    /// <summary>By given token: how likely each foretold one is, chance left out.</summary>
    public SparseRows Foretold { get; }

    /// <summary>By given token: how many times likelier than chance.</summary>
    public SparseRows Odds { get; }

    /// <summary>The same by foretold token.</summary>
    public SparseRows OddsByForetold { get; }

    /// <summary>Whether something is known to be put for a token of the other text.</summary>
    public bool Foretells(int token) => !OddsByForetold.Columns(token).IsEmpty;
}
