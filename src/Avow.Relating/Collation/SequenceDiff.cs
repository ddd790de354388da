namespace Avow.Relating;

/// <summary>
/// The common subsequence of two lists of hashes: Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986, section 4) up to
/// a bounded number of differences; beyond, what is unique on both sides holds the rest (patience), first runs of elements, then single
/// ones, and between them the bounded algorithm is asked again. What even that cannot pair counts as changed: coarse, never wrong.
/// </summary>
internal static class SequenceDiff
{
    // Differences looked for in one piece; the square of it in memory, 1 MB.
    private const int MaxDifferences = 400;

    // Elements of a run that is looked for in both; in a book nearly every four words in a row are unique.
    private const int RunLength = 4;

    /// <returns>Pairs of equal elements, ascending on both sides.</returns>
    public static List<(int Left, int Right)> Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        List<(int, int)> pairs = [];
        Add(left, right, 0, 0, pairs, [RunLength, 1]);
        return pairs;
    }

    private static void Add(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, int offsetLeft, int offsetRight, List<(int, int)> pairs, ReadOnlySpan<int> anchors)
    {
        var head = left.CommonPrefixLength(right);
        for (var i = 0; i < head; i++) pairs.Add((offsetLeft + i, offsetRight + i));
        var (restLeft, restRight) = (left[head..].Length, right[head..].Length);
        var tail = 0;
        while (tail < Math.Min(restLeft, restRight) && left[^(tail + 1)] == right[^(tail + 1)]) tail++;
        AddMiddle(left[head..^tail], right[head..^tail], offsetLeft + head, offsetRight + head, pairs, anchors);
        for (var i = tail; i > 0; i--) pairs.Add((offsetLeft + left.Length - i, offsetRight + right.Length - i));
    }

    private static void AddMiddle(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, int offsetLeft, int offsetRight, List<(int, int)> pairs, ReadOnlySpan<int> anchors)
    {
        if (left.IsEmpty || right.IsEmpty) return;
        if (Myers(left, right) is { } exact)
        {
            foreach (var (i, j) in exact) pairs.Add((offsetLeft + i, offsetRight + j));
            return;
        }

        if (anchors.IsEmpty) return;
        var (fromLeft, fromRight) = (0, 0);
        foreach (var (i, j) in Anchors(Runs(left, anchors[0]), Runs(right, anchors[0])))
        {
            Add(left[fromLeft..i], right[fromRight..j], offsetLeft + fromLeft, offsetRight + fromRight, pairs, anchors[1..]);
            pairs.Add((offsetLeft + i, offsetRight + j));
            (fromLeft, fromRight) = (i + 1, j + 1);
        }

        Add(left[fromLeft..], right[fromRight..], offsetLeft + fromLeft, offsetRight + fromRight, pairs, anchors[1..]);
    }

    // Null when there are more differences than we look for.
    private static List<(int, int)>? Myers(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        List<int[]> history = [];
        var furthest = new int[2 * MaxDifferences + 3];
        const int Middle = MaxDifferences + 1;
        for (var d = 0; d <= Math.Min(MaxDifferences, left.Length + right.Length); d++)
        {
            history.Add(furthest[(Middle - d)..(Middle + d + 1)]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[Middle + k - 1] < furthest[Middle + k + 1]) ? furthest[Middle + k + 1] : furthest[Middle + k - 1] + 1;
                var y = x - k;
                if (x < left.Length && y < right.Length && y >= 0)
                {
                    var snake = left[x..].CommonPrefixLength(right[y..]);
                    (x, y) = (x + snake, y + snake);
                }

                furthest[Middle + k] = x;
                if (k == left.Length - right.Length && x >= left.Length) return Trace(history, left.Length, right.Length);
            }
        }

        return null;
    }

    private static List<(int, int)> Trace(List<int[]> history, int x, int y)
    {
        List<(int, int)> pairs = [];
        for (var d = history.Count - 1; d >= 0; d--)
        {
            var before = history[d];
            var k = x - y;
            var (beforeX, beforeY) = (0, 0);
            if (d > 0)
            {
                var down = k == -d || (k != d && before[d + k - 1] < before[d + k + 1]);
                var beforeK = down ? k + 1 : k - 1;
                (beforeX, beforeY) = (before[d + beforeK], before[d + beforeK] - beforeK);
            }

            var (startX, startY) = d == 0 ? (0, 0) : k > beforeX - beforeY ? (beforeX + 1, beforeY) : (beforeX, beforeY + 1);
            while (x > startX && y > startY) pairs.Add((--x, --y));
            (x, y) = (beforeX, beforeY);
        }

        pairs.Reverse();
        return pairs;
    }

    // Elements that stand once on each side; of them the longest list that ascends on both (Fredman 1975).
    private static List<(int Left, int Right)> Anchors(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var (placesLeft, placesRight) = (UniquePlaces(left), UniquePlaces(right));
        List<(int Left, int Right)> unique = [.. placesLeft.Where(place => place.Value >= 0 && placesRight.GetValueOrDefault(place.Key, -1) >= 0)
            .Select(place => (place.Value, placesRight[place.Key])).Order()];
        List<int> tails = [];
        var befores = new int[unique.Count];
        for (var i = 0; i < unique.Count; i++)
        {
            var at = tails.BinarySearch(i, Comparer<int>.Create((x, y) => unique[x].Right.CompareTo(unique[y].Right)));
            var length = at < 0 ? ~at : at;
            befores[i] = length > 0 ? tails[length - 1] : -1;
            if (length == tails.Count) tails.Add(i);
            else tails[length] = i;
        }

        List<(int, int)> anchors = [];
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = befores[i]) anchors.Add(unique[i]);
        anchors.Reverse();
        return anchors;
    }

    private static ReadOnlySpan<ulong> Runs(ReadOnlySpan<ulong> elements, int length)
    {
        if (length == 1 || elements.Length < length) return elements;
        var runs = new ulong[elements.Length - length + 1];
        for (var i = 0; i < runs.Length; i++)
            foreach (var element in elements.Slice(i, length)) runs[i] = StableHash.Join(runs[i], element);
        return runs;
    }

    // Place of each element, -1 when it has several.
    private static Dictionary<ulong, int> UniquePlaces(ReadOnlySpan<ulong> elements)
    {
        Dictionary<ulong, int> places = [];
        for (var i = 0; i < elements.Length; i++)
            if (!places.TryAdd(elements[i], i)) places[elements[i]] = -1;
        return places;
    }
}
