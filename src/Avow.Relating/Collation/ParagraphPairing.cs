namespace Avow.Relating;

/// <summary>Which paragraph of the one text is which of the other: first in order, then those that moved. What shares no wording is never paired, wherever it stands.</summary>
internal static class ParagraphPairing
{
    // Share of pairs of words in common from which on two paragraphs in different places are one, where nothing but the words speaks for it; two words in ten may differ.
    private const double MinLikenessMoved = 0.5;

    /// <returns>For each left paragraph its right one, or -1; ascending but for moves.</returns>
    public static (int[] InPlace, List<(int Left, int Right)> Moved) Pair(List<Paragraph> left, List<Paragraph> right, RunsOfBoth runs)
    {
        var pairs = Enumerable.Repeat(-1, left.Count).ToArray();
        foreach (var (l, r) in SequenceDiff.Common([.. left.Select(p => p.Key)], [.. right.Select(p => p.Key)])) pairs[l] = r;
        foreach (var (l, r) in Gaps(pairs, right.Count))
            foreach (var (i, j) in WordingPairing.InOrder(left[l].ConvertAll(p => p.Wording), right[r].ConvertAll(p => p.Wording)))
                if (!runs.AreApart(left[l.Start.Value + i].Wording, right[r.Start.Value + j].Wording)) pairs[l.Start.Value + i] = r.Start.Value + j;
        return (pairs, Moves(left, right, pairs));
    }

    private static List<(Range Left, Range Right)> Gaps(int[] pairs, int rightCount)
    {
        List<(Range, Range)> gaps = [];
        var (fromLeft, fromRight) = (0, 0);
        for (var l = 0; l <= pairs.Length; l++)
        {
            if (l < pairs.Length && pairs[l] < 0) continue;
            var r = l < pairs.Length ? pairs[l] : rightCount;
            if (l > fromLeft && r > fromRight) gaps.Add((fromLeft..l, fromRight..r));
            (fromLeft, fromRight) = (l + 1, r + 1);
        }

        return gaps;
    }

    private static List<(int Left, int Right)> Moves(List<Paragraph> left, List<Paragraph> right, int[] pairs)
    {
        var paired = pairs.Where(r => r >= 0).ToHashSet();
        List<int> looseLeft = [.. Enumerable.Range(0, left.Count).Where(l => pairs[l] < 0 && left[l].Words.Length > 0)];
        List<int> looseRight = [.. Enumerable.Range(0, right.Count).Where(r => !paired.Contains(r) && right[r].Words.Length > 0)];
        List<(int, int)> moves = [];
        HashSet<int> takenLeft = [], takenRight = [];
        var byKey = looseRight.GroupBy(r => right[r].Key).ToDictionary(same => same.Key, same => new Queue<int>(same));
        looseLeft.RemoveAll(l => byKey.TryGetValue(left[l].Key, out var places) && places.TryDequeue(out var r) && Take(l, r));
        looseRight.RemoveAll(takenRight.Contains);
        var alike = WordingPairing.Candidates(looseLeft.ConvertAll(l => left[l].Wording), looseRight.ConvertAll(r => right[r].Wording))
            .Select(pair => (Left: looseLeft[pair.Left], Right: looseRight[pair.Right]))
            .Select(pair => (pair.Left, pair.Right, Likeness: left[pair.Left].Wording.LikenessTo(right[pair.Right].Wording)))
            .Where(pair => pair.Likeness >= MinLikenessMoved);
        foreach (var (l, r, _) in alike.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
            if (!takenLeft.Contains(l) && !takenRight.Contains(r)) Take(l, r);
        return moves;

        bool Take(int l, int r)
        {
            moves.Add((l, r));
            takenLeft.Add(l);
            return takenRight.Add(r);
        }
    }
}
