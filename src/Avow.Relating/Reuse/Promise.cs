namespace Avow.Relating;

/// <summary>
/// Which chains are worth aligning. Unrelated texts share many runs of three or four words; aligning around each of them would
/// cost more than all else.
/// </summary>
internal static class Promise
{
    // Three words of which none is quite small; "one of the" has 0.9.
    private const double MinScore = 1.9;

    // With the support of other chains that would belong to the same passage. Six shared words have 3.2; character
    // recognition at ten errors in a hundred letters leaves two or three runs of three words in a paragraph.
    public const double MinScoreTogether = 3;

    // How far apart two chains of one passage may lie, and how much more may stand between them on one side.
    private const int MaxDistanceWords = 80;
    private const int MaxSkewWords = 16;

    // Chains looked at on either side; in text without heavy repetition all that are near.
    private const int MaxNeighbours = 16;

    /// <returns>In the order given.</returns>
    public static List<Chain> Of(List<Chain> chains, double minTogether)
    {
        if (chains.Count == 0 || chains[0].Score < MinScore) return [];
        var scored = chains.FindAll(chain => chain.Score >= MinScore);
        if (scored[^1].Score >= minTogether) return scored;
        Chain[] inPlace = [.. scored.OrderBy(chain => chain.Runs[0].A).ThenBy(chain => chain.Runs[0].B)];
        HashSet<Chain> kept = new(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < inPlace.Length; i++)
            if (inPlace[i].Score + SupportOf(inPlace, i, 1) + SupportOf(inPlace, i, -1) >= minTogether) kept.Add(inPlace[i]);
        return scored.FindAll(kept.Contains);
    }

    private static double SupportOf(Chain[] chains, int at, int step)
    {
        var support = 0d;
        for (var (i, looked) = (at + step, 0); i >= 0 && i < chains.Length && looked < MaxNeighbours; (i, looked) = (i + step, looked + 1))
        {
            var (one, other) = (chains[at].Runs[0], chains[i].Runs[0]);
            if (Math.Abs(one.A - other.A) > MaxDistanceWords) break;
            if (Math.Abs(one.Diagonal - other.Diagonal) <= MaxSkewWords) support += chains[i].Score;
        }

        return support;
    }
}
