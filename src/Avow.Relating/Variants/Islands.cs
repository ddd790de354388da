namespace Avow.Relating;

/// <summary>
/// Takes back pairs that agree by chance: "the" and "of" between two passages that say something else. Without it a paragraph
/// written anew would fall into twenty variants, none of which anybody meant.
/// </summary>
internal static class Islands
{
    // How many words must differ on the side with fewer of them for one distinctive word between to count as chance.
    private const double DifferingWordsPerWord = 2;

    /// <param name="pairs">Equal words, ascending on both sides.</param>
    /// <param name="left">The words of the left side.</param>
    /// <param name="right">The words of the right side.</param>
    public static List<(int Left, int Right)> Without(List<(int Left, int Right)> pairs, CountedWords left, CountedWords right)
    {
        Stack<Run> kept = [];
        foreach (var run in Runs(pairs, left))
        {
            kept.Push(run);
            while (kept.Count > 1 && Dissolve(kept, run)) { }
        }

        List<Run> rest = [.. kept.Reverse()];
        DropTail(rest, left.Words.Length, right.Words.Length);
        return Grown(rest, left.Hashes, right.Hashes);
    }

    // What was taken back may leave words beside a run that are its own: "We" before "ask", and not the "we" of a sentence put in before it.
    private static List<(int Left, int Right)> Grown(List<Run> runs, ulong[] left, ulong[] right)
    {
        List<(int Left, int Right)> pairs = [];
        var (endLeft, endRight) = (0, 0);
        foreach (var run in runs)
        {
            var head = 0;
            while (endLeft + head < run.Left && endRight + head < run.Right && left[endLeft + head] == right[endRight + head]) head++;
            var tail = 0;
            while (run.Left - tail > endLeft + head && run.Right - tail > endRight + head && left[run.Left - tail - 1] == right[run.Right - tail - 1]) tail++;
            Add(endLeft, endRight, head);
            Add(run.Left - tail, run.Right - tail, tail + run.Length);
            (endLeft, endRight) = (run.Left + run.Length, run.Right + run.Length);
        }

        var rest = 0;
        while (endLeft + rest < left.Length && endRight + rest < right.Length && left[endLeft + rest] == right[endRight + rest]) rest++;
        Add(endLeft, endRight, rest);
        return pairs;

        void Add(int l, int r, int count)
        {
            for (var i = 0; i < count; i++) pairs.Add((l + i, r + i));
        }
    }

    // Whether the run before the last was chance, now that it is known what comes behind it.
    private static bool Dissolve(Stack<Run> kept, Run last)
    {
        kept.Pop();
        var middle = kept.Pop();
        var before = kept.TryPeek(out var first) ? first.GapTo(middle.Left, middle.Right) : Math.Max(middle.Left, middle.Right);
        var isChance = IsChance(middle, before, middle.GapTo(last.Left, last.Right));
        if (!isChance) kept.Push(middle);
        kept.Push(last);
        return isChance;
    }

    private static void DropTail(List<Run> runs, int countLeft, int countRight)
    {
        while (runs.Count > 0)
        {
            var last = runs[^1];
            var before = runs.Count > 1 ? runs[^2].GapTo(last.Left, last.Right) : Math.Max(last.Left, last.Right);
            if (!IsChance(last, before, last.GapTo(countLeft, countRight))) return;
            runs.RemoveAt(runs.Count - 1);
        }
    }

    private static bool IsChance(Run run, int before, int after) => DifferingWordsPerWord * run.Weight <= Math.Min(before, after);

    private static IEnumerable<Run> Runs(List<(int Left, int Right)> pairs, CountedWords left)
    {
        for (var start = 0; start < pairs.Count;)
        {
            var (end, weight) = (start, 0d);
            while (end < pairs.Count && pairs[end] == (pairs[start].Left + end - start, pairs[start].Right + end - start)) weight += Weight(left.Words[pairs[end++].Left]);
            yield return new(pairs[start].Left, pairs[start].Right, end - start, weight);
            start = end;
        }
    }

    // By its length in the text: near enough to its folded letters here.
    private static double Weight(Word word) => word.Script switch
    {
        WordScript.Ideographic => 0.34,
        WordScript.Unspaced => 0.17,
        _ => word.Range.Length switch { <= 3 => 0.3, 4 => 0.6, 5 => 0.8, _ => 1 },
    };

    private readonly record struct Run(int Left, int Right, int Length, double Weight)
    {
        public int GapTo(int left, int right) => Math.Max(left - Left - Length, right - Right - Length);
    }
}
