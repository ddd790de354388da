using Avow.Statements;

namespace Avow.Relating;

/// <summary>The words of one side of a run that has no counterpart in its place, and which of them were found elsewhere.</summary>
internal sealed class LooseRun(int row, int at)
{
    private readonly List<(int Word, int Length, int Move)> moves = [];
    private bool[] taken = [];

    public static IComparer<LooseRun> ByPlace { get; } = Comparer<LooseRun>.Create((x, y) => (x.Row, x.At).CompareTo((y.Row, y.At)));

    public int Row => row;

    public int At => at;

    public Word[] Words { get; private init; } = [];

    public bool HasMoves => moves.Count > 0;

    /// <summary>Those of some length, by row and place.</summary>
    public static List<LooseRun> All(List<List<CollatedRun>> rows, Func<CollatedRun, TextRange?> sideOf, string text, int minWords)
    {
        List<LooseRun> found = [];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var at = 0; at < rows[row].Count; at++)
            {
                if (sideOf(rows[row][at]) is not { } range) continue;
                Word[] words = [.. Relating.Words.Of(range.Of(text.AsSpan())).Select(word => word with { Range = word.Range.Shift(range.StartInclusive) })];
                if (words.Length >= minWords) found.Add(new(row, at) { Words = words, taken = new bool[words.Length] });
            }
        }

        return found;
    }

    public ulong Gram(int word, int length)
    {
        var key = 3UL;
        for (var i = word; i < word + length; i++) key = StableHash.Join(key, Words[i].Hash);
        return key;
    }

    /// <summary>How many words in a row are the same from here, as far as neither side has been taken.</summary>
    public int CommonWith(int word, LooseRun other, int start)
    {
        var length = 0;
        while (word + length < Words.Length && start + length < other.Words.Length
            && !taken[word + length] && !other.taken[start + length]
            && Words[word + length].Hash == other.Words[start + length].Hash) length++;
        return length;
    }

    public void Take(int word, int length, int move)
    {
        moves.Add((word, length, move));
        taken.AsSpan(word, length).Fill(true);
    }

    /// <summary>The run's range cut up, in order: what moved with its number, and what lies between.</summary>
    public IEnumerable<(TextRange Range, int? Move)> Pieces(TextRange whole)
    {
        var from = whole.StartInclusive;
        foreach (var (word, length, move) in moves.OrderBy(found => found.Word))
        {
            var start = word == 0 ? whole.StartInclusive : Words[word].Range.StartInclusive;
            var end = word + length == Words.Length ? whole.EndExclusive : Words[word + length - 1].Range.EndExclusive;
            if (start > from) yield return (new(from, start), null);
            yield return (new(start, end), move);
            from = end;
        }

        if (from < whole.EndExclusive) yield return (new(from, whole.EndExclusive), null);
    }
}
