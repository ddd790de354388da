using Avow.Statements;

namespace Avow.Archive;

/// <summary>The passage of a text that answers best, cut to be read in a list, with the words asked for marked.</summary>
internal sealed record Snippet(TextRange Passage, string Shown, IReadOnlyList<TextRange> Marked)
{
    /// <summary>About three lines of a result.</summary>
    public const int MaxChars = 300;

    /// <summary>Past this many characters of a text no better passage is looked for; keeps a very long text from holding up a page.</summary>
    private const int MaxSearchedChars = 400_000;

    public static Snippet Of(Text text, IReadOnlyList<SearchTerm> terms)
    {
        var wanted = terms.Where(term => !term.IsUnwanted).ToList();
        var (best, bestHits, bestScore) = (FirstLine(text.Words), new List<TextRange>(), -1);
        foreach (var line in Lines(text.Words))
        {
            var hits = Hits(line.Of(text.Words.AsSpan()), text.Language, wanted, out var score);
            if (score > bestScore && score > 0) (best, bestHits, bestScore) = (line, hits, score);
            if (line.StartInclusive > MaxSearchedChars) break;
        }

        return Cut(text.Words, best, bestHits);
    }

    private static List<TextRange> Hits(ReadOnlySpan<char> line, string language, List<SearchTerm> wanted, out int score)
    {
        List<TextRange> hits = [];
        HashSet<SearchTerm> met = [];
        var words = SearchWords.In(line);
        var folded = new string[words.Count];
        for (var i = 0; i < words.Count; i++) folded[i] = Folding.Fold(words[i].Range.Of(line).ToString());
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var term in wanted)
            {
                if (!StandsAt(term, folded, i, line, words, language)) continue;
                met.Add(term);
                hits.Add(words[i].Range.Cover(words[i + term.Words.Count - 1].Range));
            }
        }

        score = (met.Count * 1000) + Math.Min(hits.Count, 999);
        return Merge(hits);
    }

    private static bool StandsAt(SearchTerm term, string[] folded, int at, ReadOnlySpan<char> line, List<SearchWord> words, string language)
    {
        if (at + term.Words.Count > folded.Length) return false;
        for (var k = 0; k < term.Words.Count - 1; k++)
        {
            if (folded[at + k] != term.Words[k]) return false;
        }

        var (last, asked) = (folded[at + term.Words.Count - 1], term.Words[^1]);
        if (last == asked || (term.IsPrefix && last.StartsWith(asked, StringComparison.Ordinal))) return true;
        return term.IsBareWord && !words[at].IsUnspaced && term.Stems.Contains(Stemmers.Stem(words[at].Range.Of(line).ToString(), language));
    }

    private static Snippet Cut(string words, TextRange line, List<TextRange> hits)
    {
        var length = Math.Min(MaxChars, line.Length);
        var firstHit = hits.Count > 0 ? hits[0].StartInclusive : 0;
        var from = Math.Clamp(firstHit - (MaxChars / 4), 0, line.Length - length);
        if (from > 0) from = WordStart(words, line.StartInclusive + from, line.StartInclusive + firstHit) - line.StartInclusive;
        var until = Math.Min(from + length, line.Length);
        if (until < line.Length && char.IsLowSurrogate(words[line.StartInclusive + until])) until--;
        var window = new TextRange(from, until);
        var before = from > 0 ? "…" : "";
        var shown = before + words[(line.StartInclusive + from)..(line.StartInclusive + until)] + (until < line.Length ? "…" : "");
        return new(line, shown, [.. hits.Where(window.Contains).Select(hit => new TextRange(hit.StartInclusive - from, hit.EndExclusive - from).Shift(before.Length))]);
    }

    private static int WordStart(string words, int from, int until)
    {
        var space = words.AsSpan(from, Math.Max(0, until - from)).IndexOf(' ');
        var at = space < 0 ? from : from + space + 1;
        return char.IsLowSurrogate(words[at]) ? at + 1 : at;
    }

    private static List<TextRange> Merge(List<TextRange> hits)
    {
        List<TextRange> merged = [];
        foreach (var hit in hits.Order())
        {
            if (merged.Count > 0 && hit.StartInclusive <= merged[^1].EndExclusive) merged[^1] = merged[^1].Cover(hit);
            else merged.Add(hit);
        }

        return merged;
    }

    private static TextRange FirstLine(string words) => Lines(words).FirstOrDefault(line => !line.IsEmpty);

    private static IEnumerable<TextRange> Lines(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf('\n', start);
            if (end < 0) end = words.Length;
            yield return new(start, end);
            start = end + 1;
        }
    }
}
