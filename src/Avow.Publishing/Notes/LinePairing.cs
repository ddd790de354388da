using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Which line of a passage stands beside which on the other side. One site breaks a signature where another does not, so lines
/// are paired by their words, in order; a line without its like stays alone.
/// </summary>
internal static class LinePairing
{
    /// <summary>Share of common words from which on two lines are one, changed: half of a short paragraph may be reworded.</summary>
    private const double MinLikeness = 0.5;

    /// <summary>Pairs of lines that are compared; a page of more says its changes on the compare page only.</summary>
    private const int MaxCompared = 10_000;

    public static IEnumerable<(TextRange Here, TextRange There)> Of(string here, TextRange mine, string there, TextRange theirs)
    {
        var (left, right) = (Lines(here, mine), Lines(there, theirs));
        if (left.Count == right.Count) return left.Zip(right);
        return (long)left.Count * right.Count > MaxCompared ? [] : ByLikeness(here, left, there, right);
    }

    // The order-preserving pairing with the greatest sum of likeness.
    private static List<(TextRange Here, TextRange There)> ByLikeness(string here, List<TextRange> left, string there, List<TextRange> right)
    {
        var (bags, others) = (left.ConvertAll(line => Bag(here, line)), right.ConvertAll(line => Bag(there, line)));
        var best = new double[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--) best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Paired(i, j));
        }

        List<(TextRange, TextRange)> pairs = [];
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (best[i, j] > Math.Max(best[i + 1, j], best[i, j + 1])) pairs.Add((left[i++], right[j++]));
            else if (best[i + 1, j] >= best[i, j + 1]) i++;
            else j++;
        }

        return pairs;

        double Paired(int i, int j) => Likeness(bags[i], others[j]) is >= MinLikeness and var like ? best[i + 1, j + 1] + like : 0;
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<string> Bag(string words, TextRange line) =>
        words[line.StartInclusive..line.EndExclusive].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<TextRange> Lines(string words, TextRange range)
    {
        List<TextRange> lines = [];
        for (var start = range.StartInclusive; start <= range.EndExclusive;)
        {
            var end = start < range.EndExclusive ? words.IndexOf('\n', start, range.EndExclusive - start) : -1;
            if (end < 0) end = range.EndExclusive;
            if (end > start) lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }
}
