namespace Avow.Relating;

/// <summary>Finds among removed, added and changed runs the words that stand in another place, and gives both places one number.</summary>
internal static class MovedRuns
{
    // Fewer words that are all of a run on both sides are no sign that they were moved and not written anew.
    private const int MinWords = 4;

    // The same for words that are only a part of what was removed or added.
    private const int MinWordsOfAPart = 6;

    // Places of one run of words that are looked at; more are a refrain.
    private const int MaxPlaces = 16;

    /// <param name="rows">Changed in place.</param>
    /// <param name="left">The left text.</param>
    /// <param name="right">The right text.</param>
    /// <param name="firstMove">The number that the first move gets.</param>
    public static void Mark(List<List<CollatedRun>> rows, string left, string right, int firstMove = 0)
    {
        var removed = LooseRun.All(rows, run => run.Kind is CollatedKind.Removed or CollatedKind.Changed ? run.Left : null, left, MinWords);
        var added = LooseRun.All(rows, run => run.Kind is CollatedKind.Added or CollatedKind.Changed ? run.Right : null, right, MinWords);
        if (removed.Count == 0 || added.Count == 0) return;
        var move = firstMove;
        var places = Places(added);
        foreach (var run in removed) PairWithin(run, added, places, ref move);
        for (var row = 0; row < rows.Count; row++)
            rows[row] = [.. rows[row].SelectMany((run, at) => Split(run, Find(removed, row, at), Find(added, row, at)))];
    }

    private static void PairWithin(LooseRun run, List<LooseRun> added, Dictionary<ulong, List<(int Run, int Word)>> places, ref int move)
    {
        for (var word = 0; word + MinWords <= run.Words.Length; word++)
        {
            if (!places.TryGetValue(run.Gram(word, MinWords), out var candidates)) continue;
            var (length, other, at) = (0, -1, 0);
            foreach (var (candidate, start) in candidates)
            {
                var common = run.CommonWith(word, added[candidate], start);
                if (common > length) (length, other, at) = (common, candidate, start);
            }

            var isWhole = other >= 0 && length == run.Words.Length && length == added[other].Words.Length;
            if (length < (isWhole ? MinWords : MinWordsOfAPart)) continue;
            run.Take(word, length, move);
            added[other].Take(at, length, move++);
            word += length - 1;
        }
    }

    private static Dictionary<ulong, List<(int Run, int Word)>> Places(List<LooseRun> added)
    {
        Dictionary<ulong, List<(int, int)>> places = [];
        for (var run = 0; run < added.Count; run++)
        {
            for (var word = 0; word + MinWords <= added[run].Words.Length; word++)
            {
                var key = added[run].Gram(word, MinWords);
                if (!places.TryGetValue(key, out var list)) places[key] = list = [];
                if (list.Count < MaxPlaces) list.Add((run, word));
            }
        }

        return places;
    }

    private static LooseRun? Find(List<LooseRun> runs, int row, int at)
    {
        var found = runs.BinarySearch(new(row, at), LooseRun.ByPlace);
        return found >= 0 && runs[found].HasMoves ? runs[found] : null;
    }

    // First what the left side has of it, then the right: the order in which readers of either side meet it.
    private static List<CollatedRun> Split(CollatedRun run, LooseRun? left, LooseRun? right)
    {
        if (left is null && right is null) return [run];
        List<CollatedRun> pieces = [];
        if (run.Left is { } l)
            pieces.AddRange((left?.Pieces(l) ?? [(l, null)]).Select(piece => new CollatedRun(piece.Move is null ? CollatedKind.Removed : CollatedKind.Moved, piece.Range, null) { Move = piece.Move }));
        if (run.Right is { } r)
            pieces.AddRange((right?.Pieces(r) ?? [(r, null)]).Select(piece => new CollatedRun(piece.Move is null ? CollatedKind.Added : CollatedKind.Moved, null, piece.Range) { Move = piece.Move }));
        return pieces;
    }
}
