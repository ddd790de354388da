using Avow.Statements;

namespace Avow.Relating;

/// <summary>How much of a text some ranges cover; characters in several ranges count once.</summary>
internal static class Coverage
{
    public static double Share(IEnumerable<TextRange> ranges, string words)
    {
        var all = words.AsSpan().Trim().Length;
        return all == 0 ? 0 : Math.Min(1, (double)TextRange.Union(ranges).Sum(range => range.Length) / all);
    }

    /// <summary>The share of the first ranges' characters that lie in the second.</summary>
    public static double ShareInside(IEnumerable<TextRange> ranges, IEnumerable<TextRange> cover)
    {
        var inner = TextRange.Union(ranges);
        var all = inner.Sum(range => (long)range.Length);
        return all == 0 ? 0 : (double)CharsInside(inner, TextRange.Union(cover)) / all;
    }

    private static long CharsInside(List<TextRange> inner, List<TextRange> cover)
    {
        var chars = 0L;
        for (int i = 0, j = 0; i < inner.Count && j < cover.Count;)
        {
            chars += inner[i].Intersect(cover[j])?.Length ?? 0;
            if (inner[i].EndExclusive < cover[j].EndExclusive) i++;
            else j++;
        }

        return chars;
    }
}
