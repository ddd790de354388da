namespace Avow.Relating;

/// <summary>
/// Joins shared runs into chains (Li: Minimap2, Bioinformatics 34, 2018, section 2.1): the best chain that ends in a run is
/// the best of those ending in one of the runs before it, less what the gap between costs.
/// </summary>
/// <remarks>
/// Where we differ: runs may overlap and are then trimmed; gaps are bounded in words because later a full alignment closes
/// them; and since a gap may be longer on one side by a few words only, it is enough to look at the last run on each of the
/// diagonals beside a run's own, however many stray runs lie between in long texts.
/// </remarks>
internal static class Chaining
{
    /// <summary>Words between two runs of a chain, on either side. OCR with every second word damaged leaves up to twenty.</summary>
    public const int MaxGapWords = 24;

    // How many more words the gap may have on one side: more than this was left out, not rewritten.
    private const int MaxSkewWords = 6;

    private const double CostPerSkewWord = 0.25;
    private const double CostPerGapWord = 0.05;

    /// <returns>Best first; ties by place. Every run is in one chain at most.</returns>
    public static List<Chain> Of(List<SharedRun> runs, PreparedText a)
    {
        var sums = a.Weighed;
        var scores = new double[runs.Count];
        var befores = new int[runs.Count];
        Dictionary<int, int> lastOnDiagonal = [];
        for (var r = 0; r < runs.Count; r++)
        {
            (scores[r], befores[r]) = (sums[runs[r].EndA] - sums[runs[r].A], -1);
            for (var diagonal = runs[r].Diagonal - MaxSkewWords; diagonal <= runs[r].Diagonal + MaxSkewWords; diagonal++)
            {
                if (!lastOnDiagonal.TryGetValue(diagonal, out var p)) continue;
                if (Joined(runs[p], runs[r]) is not { } trimmed) continue;
                var score = scores[p] + sums[trimmed.EndA] - sums[trimmed.A] - GapCost(runs[p], trimmed);
                if (score > scores[r]) (scores[r], befores[r]) = (score, p);
            }

            lastOnDiagonal[runs[r].Diagonal] = r;
        }

        return Collect(runs, scores, befores);
    }

    // What is left of a run when it follows another; null when it cannot follow.
    private static SharedRun? Joined(SharedRun before, SharedRun run)
    {
        var overlap = Math.Max(0, Math.Max(before.EndA - run.A, before.EndB - run.B));
        if (overlap >= run.Length) return null;
        var rest = run.From(overlap);
        var (gapA, gapB) = (rest.A - before.EndA, rest.B - before.EndB);
        return Math.Max(gapA, gapB) <= MaxGapWords && Math.Abs(gapA - gapB) <= MaxSkewWords ? rest : null;
    }

    private static double GapCost(SharedRun before, SharedRun run)
    {
        var (gapA, gapB) = (run.A - before.EndA, run.B - before.EndB);
        return CostPerSkewWord * Math.Abs(gapA - gapB) + CostPerGapWord * Math.Min(gapA, gapB);
    }

    private static List<Chain> Collect(List<SharedRun> runs, double[] scores, int[] befores)
    {
        var order = Enumerable.Range(0, runs.Count).OrderByDescending(r => scores[r]).ThenBy(r => r);
        var used = new bool[runs.Count];
        List<Chain> chains = [];
        foreach (var last in order)
        {
            if (used[last]) continue;
            List<int> members = [];
            var at = last;
            for (; at >= 0 && !used[at]; at = befores[at])
            {
                used[at] = true;
                members.Add(at);
            }

            members.Reverse();
            chains.Add(new(Trim(members, runs), at < 0 ? scores[last] : scores[last] - scores[at]));
        }

        // A chain that branched off a better one keeps only what is its own.
        return [.. chains.OrderByDescending(chain => chain.Score).ThenBy(chain => chain.Runs[0].A).ThenBy(chain => chain.Runs[0].B)];
    }

    private static List<SharedRun> Trim(List<int> members, List<SharedRun> runs)
    {
        List<SharedRun> trimmed = [];
        foreach (var member in members)
            trimmed.Add(trimmed.Count == 0 ? runs[member] : Joined(trimmed[^1], runs[member])!.Value);
        return trimmed;
    }
}
