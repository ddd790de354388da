using System.Globalization;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// From the order in which signs stand on paper to the order in which they are read: right-to-left words turned round, the numbers and
/// Latin words among them not (the way back of the Unicode Bidirectional Algorithm, UAX 9, for one line without explicit marks).
/// </summary>
internal static class VisualOrder
{
    public static bool HoldsRightToLeft(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFC');

    /// <summary>The words of a line in reading order.</summary>
    public static IReadOnlyList<PageWord> Words(TextLine line, bool rightToLeft)
    {
        if (!line.Words.Any(w => HoldsRightToLeft(w.Text))) return line.Words;
        var words = line.Words.ToList();
        if (rightToLeft)
        {
            words.Reverse();
            ReverseRuns(words, w => w.Text.Any(char.IsLetter) && !HoldsRightToLeft(w.Text), w => !HoldsRightToLeft(w.Text) && w.Text.Any(char.IsLetterOrDigit), alsoBefore: true); // "Windows 10": the number goes with the word before it
        }
        else
        {
            ReverseRuns(words, w => HoldsRightToLeft(w.Text), w => HoldsRightToLeft(w.Text) || !w.Text.Any(char.IsLetter), alsoBefore: false);
        }

        return words;
    }

    /// <summary>The characters of a word in reading order.</summary>
    public static string Characters(PageWord word, bool rightToLeft)
    {
        if (!HoldsRightToLeft(word.Text) && (!rightToLeft || word.Text.Any(char.IsLetter))) return word.Text;
        if (word.Visual is { } visual && Same(visual, word.Text)) return Turned(visual, mirrored: true);
        return Turned(word.Text, mirrored: false); // the first tool has mirrored its brackets already
    }

    // A run goes on over numbers and signs and is held together by the words that begin one.
    private static void ReverseRuns(List<PageWord> words, Func<PageWord, bool> isCore, Func<PageWord, bool> goesOn, bool alsoBefore)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!goesOn(words[i])) continue;
            var end = i;
            while (end < words.Count && goesOn(words[end])) end++;
            var (first, last) = (i, end - 1);
            while (last >= first && !isCore(words[last])) last--;
            while (!alsoBefore && first < last && !isCore(words[first])) first++;
            if (last > first) words.Reverse(first, last - first + 1);
            i = end - 1;
        }
    }

    private static string Turned(string visual, bool mirrored)
    {
        var clusters = Clusters(visual, withMarks: !mirrored);
        clusters.Reverse();
        var logical = new StringBuilder(visual.Length);
        for (var i = 0; i < clusters.Count;)
        {
            var end = i;
            while (end < clusters.Count && IsLeftToRight(clusters, end)) end++;
            for (var j = end - 1; j >= i; j--) logical.Append(Plain(clusters[j], false));
            if (end < clusters.Count) logical.Append(Plain(clusters[end], mirrored));
            i = end + 1;
        }

        return logical.ToString();
    }

    // Digits of both kinds, Latin letters, and what stands between two of them: 18:30, 3.5, example.org.
    private static bool IsLeftToRight(List<string> clusters, int at)
    {
        var c = clusters[at][0];
        if (char.IsDigit(c) || (char.IsLetter(c) && !HoldsRightToLeft(clusters[at]))) return true;
        return c is '.' or ',' or ':' or '/' or '-' or '@' or '_' or '٫' or '٬' && at > 0 && at + 1 < clusters.Count && Strong(clusters[at - 1][0]) && Strong(clusters[at + 1][0]);

        static bool Strong(char c) => char.IsDigit(c) || (char.IsLetter(c) && !HoldsRightToLeft([c]));
    }

    // Surrogate pairs stay as they are. On paper a vowel sign stands to the left of its letter or above it, and the second tool gives it
    // first; the first tool sets it behind its letter already.
    private static List<string> Clusters(string text, bool withMarks)
    {
        var clusters = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && (char.IsLowSurrogate(text[end]) || (withMarks && CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))) end++;
            clusters.Add(text[i..end]);
            i = end;
        }

        return clusters;
    }

    private static string Plain(string cluster, bool mirrored)
    {
        if (mirrored && cluster.Length == 1 && Mirrors.TryGetValue(cluster[0], out var mirror)) return mirror.ToString();
        return cluster.Length == 1 ? WordText.Plain(cluster[0]) : string.Concat(cluster.Select(WordText.Plain)) is { } plain && cluster.All(c => !char.IsSurrogate(c)) ? plain : cluster;
    }

    private static readonly Dictionary<char, char> Mirrors = "()[]{}<>«»‹›".Chunk(2).SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) }).ToDictionary(p => p.Item1, p => p.Item2);

    // The two tools saw the same signs, whatever order they give them in; brackets may be mirrored in one of them.
    private static bool Same(string visual, string text)
    {
        var a = string.Concat(visual.Select(WordText.Plain)).Where(char.IsLetterOrDigit).Order();
        return a.SequenceEqual(text.Where(char.IsLetterOrDigit).Order());
    }
}
