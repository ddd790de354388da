using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One short difference between two wordings, with the words around it: what a margin has room for.</summary>
/// <param name="Here">Where the changed words stand in this text; empty when the other only adds.</param>
/// <param name="There">Where in the other text.</param>
/// <param name="Before">The word before it; empty at the beginning.</param>
/// <param name="WordsHere">The words of this text; empty when the other only adds.</param>
/// <param name="WordsThere">The words of the other; empty when it leaves them out.</param>
/// <param name="After">The word after it; empty at the end.</param>
public sealed record ChangedWords(TextRange Here, TextRange There, string Before, string WordsHere, string WordsThere, string After)
{
    /// <summary>More words than these are read on the compare page.</summary>
    public const int MaxWords = 4;

    /// <summary>Lines longer than this are not looked through.</summary>
    private const int MaxChars = 20_000;

    /// <returns>The difference when there is exactly one stretch of at most <see cref="MaxWords"/> words on each side; otherwise null. Typography does not count.</returns>
    public static ChangedWords? Between(string here, TextRange hereRange, string there, TextRange thereRange)
    {
        if (hereRange.Length > MaxChars || thereRange.Length > MaxChars) return null;
        var (a, b) = (WordsOf(here, hereRange), WordsOf(there, thereRange));
        var first = 0;
        while (first < a.Count && first < b.Count && Same(here, a[first], there, b[first])) first++;
        var last = 0;
        while (last < a.Count - first && last < b.Count - first && Same(here, a[^(last + 1)], there, b[^(last + 1)])) last++;

        var (inA, inB) = (a.Count - first - last, b.Count - first - last);
        if ((inA == 0 && inB == 0) || inA > MaxWords || inB > MaxWords) return null;
        var (rangeA, rangeB) = (Cover(a, first, inA, hereRange), Cover(b, first, inB, thereRange));
        if (Letters.AreSame(here, rangeA, there, rangeB)) return null;
        return new(
            rangeA,
            rangeB,
            first > 0 ? a[first - 1].Of(here) : "",
            rangeA.Of(here),
            rangeB.Of(there),
            last > 0 ? a[^last].Of(here) : "");
    }

    private static TextRange Cover(List<TextRange> words, int first, int count, TextRange whole)
    {
        if (count > 0) return words[first].Cover(words[first + count - 1]);
        var at = first > 0 ? words[first - 1].EndExclusive : whole.StartInclusive;
        return new(at, at);
    }

    private static List<TextRange> WordsOf(string words, TextRange range)
    {
        List<TextRange> found = [];
        for (var at = range.StartInclusive; at < range.EndExclusive;)
        {
            while (at < range.EndExclusive && char.IsWhiteSpace(words[at])) at++;
            var start = at;
            while (at < range.EndExclusive && !char.IsWhiteSpace(words[at])) at++;
            if (at > start && !Letters.AreNone(words, new(start, at))) found.Add(new(start, at));
        }

        return found;
    }

    private static bool Same(string a, TextRange inA, string b, TextRange inB) => Letters.AreSame(a, inA, b, inB);
}
