namespace Avow.Reading;

/// <summary>
/// Chains words to pieces of lines: each word with its nearest neighbour to the right, when each is the other's nearest. What a
/// gutter or the space between two cells parts stays apart.
/// </summary>
internal static class LineBuilding
{
    /// <summary>The widest space between two words of a justified line (in type sizes). Gutters begin at 1.2.</summary>
    private const double WidestSpace = 0.95;

    private const double Strip = 12;

    /// <summary>Words looked at per word: only a file made to be slow has more of them within one space.</summary>
    private const int MaxNeighbours = 48;

    public static List<TextLine> Of(IReadOnlyList<PageWord> words)
    {
        var next = new int[words.Count];
        var before = new int[words.Count];
        Array.Fill(next, -1);
        Array.Fill(before, -1);
        var strips = StripsOf(words);
        for (var i = 0; i < words.Count; i++) next[i] = NearestRight(words, strips, i);

        // Two words may want the same neighbour: the nearer gets it.
        for (var i = 0; i < words.Count; i++)
        {
            if (next[i] < 0) continue;
            var rival = before[next[i]];
            if (rival < 0) before[next[i]] = i;
            else if (Distance(words[i], words[next[i]]) < Distance(words[rival], words[next[i]])) (next[rival], before[next[i]]) = (-1, i);
            else next[i] = -1;
        }

        return RaisedMarks.Attached(Chains(words, next, before));
    }

    private static List<TextLine> Chains(IReadOnlyList<PageWord> words, int[] next, int[] before)
    {
        var lines = new List<TextLine>();
        for (var i = 0; i < words.Count; i++)
        {
            if (before[i] >= 0) continue;
            var chain = new List<PageWord>();
            for (var at = i; at >= 0; at = next[at]) chain.Add(words[at]);
            lines.Add(TextLine.Of(chain));
        }

        return lines;
    }

    private static Dictionary<int, List<int>> StripsOf(IReadOnlyList<PageWord> words)
    {
        var strips = new Dictionary<int, List<int>>();
        foreach (var i in Enumerable.Range(0, words.Count).OrderBy(i => words[i].Box.Left))
        {
            var strip = (int)(words[i].Box.Middle / Strip);
            if (!strips.TryGetValue(strip, out var list)) strips[strip] = list = [];
            list.Add(i);
        }

        return strips;
    }

    private static int NearestRight(IReadOnlyList<PageWord> words, Dictionary<int, List<int>> strips, int at)
    {
        var word = words[at];
        var reach = Math.Max(1, word.Box.Height / Strip);
        var (best, bestDistance) = (-1, double.MaxValue);
        var middle = (int)(word.Box.Middle / Strip);
        for (var strip = middle - (int)Math.Min(reach, 4); strip <= middle + (int)Math.Min(reach, 4); strip++)
        {
            if (!strips.TryGetValue(strip, out var list)) continue;
            var looked = 0;
            for (var i = FirstFrom(words, list, word.Box.Left); i < list.Count && looked < MaxNeighbours; i++)
            {
                if (list[i] == at) continue;
                var other = words[list[i]];
                var gap = other.Box.Left - word.Box.Right;
                var size = Math.Max(word.Style.Size, other.Style.Size);
                if (gap > size * WidestSpace) break;
                looked++;
                if (word.Box.Beside(other.Box) < 0.5 || gap < -0.6 * Math.Min(word.Box.Width, other.Box.Width) || (other.Box.Left == word.Box.Left && list[i] < at)) continue;
                var distance = Distance(word, other);
                if (distance < bestDistance) (best, bestDistance) = (list[i], distance);
            }
        }

        return best;
    }

    // Height counts twice: the next word of the same line before the raised one above it. The middle of a box stays where it is when the font changes.
    private static double Distance(PageWord word, PageWord other) =>
        Math.Abs(other.Box.Left - word.Box.Right) + (2 * Math.Abs(other.Box.Middle - word.Box.Middle));

    private static int FirstFrom(IReadOnlyList<PageWord> words, List<int> list, double left)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[list[middle]].Box.Left < left) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
