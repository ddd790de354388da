using Avow.Statements;

namespace Avow.Relating;

/// <summary>Finds among removed and added runs those that are the same words in another place.</summary>
internal static class MovedRuns
{
    // Fewer words are no sign that they were moved and not written anew.
    private const int MinWords = 4;

    public static void Mark(List<List<CollatedRun>> rows, string left, string right)
    {
        var places = Places(rows, CollatedKind.Added, run => Key(right, run.Right!.Value));
        foreach (var (key, removed) in Places(rows, CollatedKind.Removed, run => Key(left, run.Left!.Value)))
        {
            if (!places.TryGetValue(key, out var added)) continue;
            for (var i = 0; i < Math.Min(removed.Count, added.Count); i++)
                foreach (var (row, at) in new[] { removed[i], added[i] }) rows[row][at] = rows[row][at] with { Kind = CollatedKind.Moved };
        }
    }

    private static Dictionary<ulong, List<(int Row, int At)>> Places(List<List<CollatedRun>> rows, CollatedKind kind, Func<CollatedRun, ulong?> keyOf)
    {
        Dictionary<ulong, List<(int, int)>> places = [];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var at = 0; at < rows[row].Count; at++)
            {
                if (rows[row][at].Kind != kind || keyOf(rows[row][at]) is not { } key) continue;
                if (!places.TryGetValue(key, out var list)) places[key] = list = [];
                list.Add((row, at));
            }
        }

        return places;
    }

    private static ulong? Key(string text, TextRange range)
    {
        var words = Words.Of(range.Of(text.AsSpan()));
        return words.Count < MinWords ? null : words.Aggregate(3UL, (key, word) => StableHash.Join(key, word.Hash));
    }
}
