namespace Avow.Relating;

/// <summary>Which paragraph of the one text is which of the other: first in order, then those that moved.</summary>
internal static class ParagraphPairing
{
    // Share of common words from which on two paragraphs in the same place are one, reworded.
    private const double MinLikenessInPlace = 0.35;

    // The same for paragraphs in different places, where nothing but the words speaks for it.
    private const double MinLikenessMoved = 0.7;

    // Pairs of paragraphs compared word by word in one gap; beyond, only equal ones and equal beginnings are paired.
    private const int MaxCompared = 10_000;

    /// <returns>For each left paragraph its right one, or -1; ascending but for moves.</returns>
    public static (int[] InPlace, List<(int Left, int Right)> Moved) Pair(List<Paragraph> left, List<Paragraph> right)
    {
        var pairs = Enumerable.Repeat(-1, left.Count).ToArray();
        foreach (var (l, r) in SequenceDiff.Common([.. left.Select(p => p.Key)], [.. right.Select(p => p.Key)])) pairs[l] = r;
        foreach (var (l, r) in Gaps(pairs, right.Count)) PairByHead(left, right, l, r, pairs);
        foreach (var (l, r) in Gaps(pairs, right.Count)) PairByLikeness(left, right, l, r, pairs);
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

    private static void PairByHead(List<Paragraph> left, List<Paragraph> right, Range l, Range r, int[] pairs)
    {
        var (heads, others) = (left[l].ConvertAll(p => p.HeadKey), right[r].ConvertAll(p => p.HeadKey));
        foreach (var (i, j) in SequenceDiff.Common([.. heads], [.. others]))
            if (left[l.Start.Value + i].LikenessTo(right[r.Start.Value + j]) >= MinLikenessInPlace) pairs[l.Start.Value + i] = r.Start.Value + j;
    }

    // The order-preserving pairing with the greatest sum of likeness above the least.
    private static void PairByLikeness(List<Paragraph> left, List<Paragraph> right, Range l, Range r, int[] pairs)
    {
        var (startL, startR) = (l.Start.Value, r.Start.Value);
        var (countL, countR) = (l.End.Value - startL, r.End.Value - startR);
        if ((long)countL * countR > MaxCompared) return;
        var best = new double[countL + 1, countR + 1];
        var gain = new double[countL, countR];
        for (var i = countL - 1; i >= 0; i--)
        {
            for (var j = countR - 1; j >= 0; j--)
            {
                gain[i, j] = left[startL + i].LikenessTo(right[startR + j]) - MinLikenessInPlace;
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), gain[i, j] > 0 ? best[i + 1, j + 1] + gain[i, j] : 0);
            }
        }

        for (int i = 0, j = 0; i < countL && j < countR;)
        {
            if (gain[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + gain[i, j]) pairs[startL + i++] = startR + j++;
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }
    }

    private static List<(int Left, int Right)> Moves(List<Paragraph> left, List<Paragraph> right, int[] pairs)
    {
        var paired = pairs.Where(r => r >= 0).ToHashSet();
        List<int> looseLeft = [.. Enumerable.Range(0, left.Count).Where(l => pairs[l] < 0 && left[l].Words.Length > 0)];
        List<int> looseRight = [.. Enumerable.Range(0, right.Count).Where(r => !paired.Contains(r) && right[r].Words.Length > 0)];
        List<(int, int)> moves = [];
        HashSet<int> takenRight = [];
        var byKey = looseRight.GroupBy(r => right[r].Key).ToDictionary(same => same.Key, same => new Queue<int>(same));
        looseLeft.RemoveAll(l => byKey.TryGetValue(left[l].Key, out var places) && places.TryDequeue(out var r) && Take(l, r));
        looseRight.RemoveAll(takenRight.Contains);
        if ((long)looseLeft.Count * looseRight.Count > MaxCompared) return moves;
        foreach (var l in looseLeft)
        {
            var (likeness, nearest) = looseRight.Where(r => !takenRight.Contains(r)).Select(r => (left[l].LikenessTo(right[r]), r)).DefaultIfEmpty().MaxBy(near => near.Item1);
            if (likeness >= MinLikenessMoved) Take(l, nearest);
        }

        return moves;

        bool Take(int l, int r)
        {
            moves.Add((l, r));
            return takenRight.Add(r);
        }
    }
}
