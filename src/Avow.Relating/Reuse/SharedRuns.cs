namespace Avow.Relating;

/// <summary>Finds the runs of words that two texts share, starting from their common grams.</summary>
internal static class SharedRuns
{
    // Places of one gram that are paired each with each: up to eight times on both sides. Rarer grams lose nothing.
    private const int MaxPairsPerGram = 64;

    // Steps to the left of a seed. A seed left of it would have begun the run already, unless its gram was too common.
    private const int MaxStepsBack = 64;

    // Steps of extending for each word of both texts together; only texts made of repetitions come near.
    private const int MaxStepsPerWord = 32;

    /// <returns>Ordered by their place in <paramref name="a"/>, then in <paramref name="b"/>; linear in number and in time.</returns>
    public static List<SharedRun> Between(PreparedText a, PreparedText b)
    {
        var seeds = Seeds(a, b);
        if (seeds.Count == 0) return [];
        seeds.Sort();
        List<SharedRun> runs = [];
        Dictionary<int, int> endOnDiagonal = [];
        var steps = (long)MaxStepsPerWord * (a.WordCount + b.WordCount);
        foreach (var seed in seeds)
        {
            var (atA, atB) = ((int)(seed >> 32), (int)seed);
            if (endOnDiagonal.TryGetValue(atA - atB, out var end) && end > atA) continue;
            var run = Extend(a.Hashes, b.Hashes, atA, atB, ref steps);
            endOnDiagonal[run.Diagonal] = run.EndA;
            runs.Add(run);
        }

        runs.Sort(static (x, y) => (x.A, x.B).CompareTo((y.A, y.B)));
        return runs;
    }

    // As one number each, the place in the first text above: they are sorted, and numbers are sorted fastest.
    // Walks the one text's grams and looks up those the other may have; both lists are in order, so every search begins
    // where the last one ended.
    private static List<long> Seeds(PreparedText a, PreparedText b)
    {
        List<long> seeds = [];
        var (gramsA, gramsB, filter) = (a.Grams.InOrder, b.Grams.InOrder, b.Grams.Filter);
        for (int i = 0, j = 0; i < gramsA.Length; i++)
        {
            if (!filter.MayHave(gramsA[i].Hash)) continue;
            j = FirstNotBelow(gramsB, j, gramsA[i].Hash);
            if (j == gramsB.Length) break;
            if (gramsB[j].Hash != gramsA[i].Hash) continue;
            var (countA, countB) = (CountFrom(gramsA, i), CountFrom(gramsB, j));
            AddPairs(seeds, gramsA.AsSpan(i, countA), gramsB.AsSpan(j, countB));
            (i, j) = (i + countA - 1, j + countB);
        }

        return seeds;
    }

    // Doubling steps, then halves: cheap when it is near, and never more than twice a binary search.
    private static int FirstNotBelow(Gram[] grams, int start, ulong hash)
    {
        var (low, step) = (start, 1);
        while (low + step < grams.Length && grams[low + step].Hash < hash) (low, step) = (low + step, step * 2);
        var high = Math.Min(low + step, grams.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (grams[middle].Hash < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // A gram that stands in very many places pairs its first with the first, its second with the second, and the same from
    // the end: repetitions of a refrain meet in order, and no number of them costs more than their count.
    private static void AddPairs(List<long> seeds, ReadOnlySpan<Gram> a, ReadOnlySpan<Gram> b)
    {
        if ((long)a.Length * b.Length <= MaxPairsPerGram)
        {
            foreach (var x in a)
                foreach (var y in b) seeds.Add(Pair(x, y));
            return;
        }

        var both = Math.Min(a.Length, b.Length);
        for (var i = 0; i < both; i++) seeds.Add(Pair(a[i], b[i]));
        if (a.Length == b.Length) return;
        for (var i = 1; i <= both; i++) seeds.Add(Pair(a[^i], b[^i]));
    }

    private static long Pair(Gram a, Gram b) => (long)a.At << 32 | (uint)b.At;

    private static int CountFrom(Gram[] grams, int start)
    {
        var end = start + 1;
        while (end < grams.Length && grams[end].Hash == grams[start].Hash) end++;
        return end - start;
    }

    private static SharedRun Extend(ulong[] a, ulong[] b, int atA, int atB, ref long steps)
    {
        var back = 0;
        while (back < MaxStepsBack && atA - back > 0 && atB - back > 0 && a[atA - back - 1] == b[atB - back - 1]) back++;
        var length = 0;
        while (atA + length < a.Length && atB + length < b.Length && a[atA + length] == b[atB + length] && (length < MaxStepsBack || steps > 0))
            (length, steps) = (length + 1, steps - 1);
        return new(atA - back, atB - back, length + back);
    }
}
